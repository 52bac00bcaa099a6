import { browser } from 'wxt/browser'
import { lookOf, looks, type Finding } from '../finding.ts'
import type { LetterReport } from '../letter.ts'
import { nameOfSite } from '../settings/sites.ts'
import { words } from '../words.ts'
import { FindingItem } from './finding-item.tsx'
import { TurnOn } from './turn-on.tsx'
import { draftNow, site } from './tab.ts'

/** The whole review of the draft beside it. */
export function Panel() {
  const report = draftNow.value?.report
  return (
    <>
      <h1>{words.panel.title}</h1>
      {report ? <Report report={report} /> : <NoDraft />}
      <footer>
        <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
          {words.panel.options}
        </button>
      </footer>
    </>
  )
}

function NoDraft() {
  const now = site.value
  if (!now || now.isOn) return <p class="soft">{words.panel.none}</p>
  return (
    <section>
      <p>{words.sites.isOff(nameOfSite(now.name))}</p>
      <p class="soft">{words.sites.why}</p>
      <TurnOn site={now.name} />
    </section>
  )
}

function Report({ report }: { report: LetterReport }) {
  if (report.language !== 'eng') return <p>{words.panel.notEnglish}</p>
  const groups = Object.groupBy(report.findings, lookOf)
  return (
    <>
      <Figures report={report} />
      {report.findings.length === 0 && <p class="clear">{words.panel.clear}</p>}
      {looks.map((group) => (
        <Group key={group} title={words.panel[group]} findings={groups[group] ?? []} />
      ))}
    </>
  )
}

function Figures({ report: { readingAge, words: count } }: { report: LetterReport }) {
  if (readingAge === undefined) return <p class="soft">{words.panel.words(count)}</p>
  return (
    <section class="age" aria-label={words.panel.readingAge}>
      <p>
        <strong>{words.panel.years(readingAge)}</strong> {words.panel.readingAge.toLowerCase()}
        <span class="soft"> · {words.panel.words(count)}</span>
      </p>
      <p class="soft">{words.panel.ageHelp(readingAge)}</p>
    </section>
  )
}

function Group({ title, findings }: { title: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <section>
      <h2>
        {title} <span class="soft">{findings.length}</span>
      </h2>
      <ol>
        {findings.map((finding) => (
          <FindingItem key={`${finding.rule} ${finding.span.start}`} finding={finding} />
        ))}
      </ol>
    </section>
  )
}
