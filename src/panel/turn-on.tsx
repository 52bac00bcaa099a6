import { useState } from 'preact/hooks'
import { nameOfSite, turnOn, type Site } from '../settings/sites.ts'
import { words } from '../words.ts'

/** Asks the browser for one site, and says so where it would not. */
export function TurnOn({ site }: { site: Site }) {
  const [isRefused, setRefused] = useState(false)
  const ask = async () => setRefused(!(await turnOn(site).catch(() => false)))
  return (
    <>
      <button type="button" class="main" onClick={() => void ask()}>
        {words.sites.turnOn(nameOfSite(site))}
      </button>
      {isRefused && <p role="alert">{words.sites.refused}</p>}
    </>
  )
}
