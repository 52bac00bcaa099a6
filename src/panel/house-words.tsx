import { useSignal } from '@preact/signals'
import type { TargetedEvent } from 'preact'
import type { HouseProblem } from '../house/house.ts'
import { isProblem, readHouse } from '../house/read-house.ts'
import { changeSettings, withHouse } from '../settings/settings.ts'
import { words } from '../words.ts'
import { rules, settings } from './choices.ts'

/** The words of the person's organisation: a file is read, and the last good one stays until a better one comes. */
export function HouseWords() {
  const problem = useSignal<HouseProblem | undefined>(undefined)
  const { house } = settings.value
  const read = async ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? []
    if (!file) return
    const found = readHouse(await file.text(), new Set(rules.value.map(({ id }) => id)))
    problem.value = isProblem(found) ? found : undefined
    if (!isProblem(found)) await changeSettings((now) => withHouse(now, found))
    // The same file, mended, may be chosen again.
    currentTarget.value = ''
  }
  return (
    <section>
      <h2>{words.house.title}</h2>
      <p class="soft">{words.house.why}</p>
      <p role="status">{house ? words.house.inUse(house.words.length) : words.house.none}</p>
      <label class="file">
        {words.house.choose}
        <input type="file" accept=".json,application/json" onChange={(event) => void read(event)} />
      </label>
      {problem.value && (
        <p role="alert" class="problem">
          {words.house.problem(problem.value.line, problem.value.reason)}
        </p>
      )}
      {house && (
        <button type="button" onClick={() => void changeSettings((now) => withHouse(now, undefined))}>
          {words.house.remove}
        </button>
      )}
    </section>
  )
}
