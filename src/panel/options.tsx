import type { TargetedEvent } from 'preact'
import { categories, type Category } from '../finding.ts'
import type { ListedRule } from '../messages/messages.ts'
import { changeSettings, withRule } from '../settings/settings.ts'
import { nameOfSite, turnOff } from '../settings/sites.ts'
import { words } from '../words.ts'
import { AddSite } from './add-site.tsx'
import { rules, settings, sitesOn } from './choices.ts'
import { HouseWords } from './house-words.tsx'

/** Which sites and which rules. */
export function Options() {
  return (
    <>
      <h1>{words.name}</h1>
      <Sites />
      <HouseWords />
      <Rules />
    </>
  )
}

function Sites() {
  return (
    <section>
      <h2>{words.sites.title}</h2>
      <p class="soft">{words.sites.why}</p>
      {sitesOn.value.length === 0 && <p>{words.sites.none}</p>}
      <ul class="sites">
        {sitesOn.value.map((site) => (
          <li key={site}>
            <span>{nameOfSite(site)}</span>
            <button type="button" onClick={() => void turnOff(site)}>
              {words.sites.remove(nameOfSite(site))}
            </button>
          </li>
        ))}
      </ul>
      <AddSite />
    </section>
  )
}

function Rules() {
  const { off } = settings.value
  return (
    <section>
      <h2>{words.rules.title}</h2>
      <p class="soft">{words.rules.why}</p>
      {off.length > 0 && (
        <button type="button" onClick={() => void changeSettings((now) => ({ ...now, off: [] }))}>
          {words.rules.allOn}
        </button>
      )}
      {categories.map((category) => (
        <RulesOf key={category} category={category} />
      ))}
    </section>
  )
}

function RulesOf({ category }: { category: Category }) {
  const mine = rules.value.filter((rule) => rule.category === category)
  if (mine.length === 0) return null
  return (
    <fieldset>
      <legend>{words.categories[category]}</legend>
      {mine.map((rule) => (
        <RuleChoice key={rule.id} rule={rule} />
      ))}
    </fieldset>
  )
}

function RuleChoice({ rule }: { rule: ListedRule }) {
  const isOn = !settings.value.off.includes(rule.id)
  const choose = ({ currentTarget: { checked } }: TargetedEvent<HTMLInputElement>) =>
    void changeSettings((now) => withRule(now, rule.id, checked))
  return (
    <label class="rule">
      <input type="checkbox" checked={isOn} onChange={choose} />
      <span>
        {rule.title}
        <span class="soft example">
          {words.rules.example} <Example of={rule.example} />
        </span>
      </span>
    </label>
  )
}

/** A sentence that the rule flags, with the words marked. */
function Example({ of }: { of: string }) {
  const [before = '', marked = '', after = ''] = of.split(/[{}]/)
  return (
    <>
      {before}
      <mark>{marked}</mark>
      {after}
    </>
  )
}
