import { useState } from 'preact/hooks'
import { siteOf, turnOn } from '../settings/sites.ts'
import { words } from '../words.ts'

/** Turns a site on by its address. */
export function AddSite() {
  const [address, setAddress] = useState('')
  const [problem, setProblem] = useState('')
  const add = async (event: Event) => {
    event.preventDefault()
    const site = siteOf(address)
    if (!site) return setProblem(words.sites.notAnAddress)
    // Asked at once: the browser allows it only while it answers the click.
    const isGranted = await turnOn(site).catch(() => false)
    setProblem(isGranted ? '' : words.sites.refused)
    if (isGranted) setAddress('')
  }
  return (
    <form onSubmit={(event) => void add(event)} noValidate>
      <label for="site">{words.sites.add}</label>
      <p id="site-help" class="soft">
        {words.sites.addHelp}
      </p>
      {problem && (
        <p id="site-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        <input
          id="site"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={problem ? 'site-problem' : 'site-help'}
          aria-invalid={problem !== ''}
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="main">
          {words.sites.addButton}
        </button>
      </div>
    </form>
  )
}
