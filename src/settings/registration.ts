import { browser } from 'wxt/browser'
import { sites } from './sites.ts'

const id = 'scout'
/** Not known to WXT's types: only what stands in the manifest is, and the scout does not. */
const scout = 'content-scripts/scout.js'

/**
 * Puts the scout into every frame of the sites that are turned on, and of no other: those that will be opened, and
 * those that are open now.
 */
export function registerScout(): Promise<void> {
  // One after the other: two at once would both find nothing registered.
  return (last = last.then(register, register))
}

let last: Promise<void> = Promise.resolve()

async function register(): Promise<void> {
  const matches = await sites()
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [id] })
    return
  }
  const script = {
    id,
    matches,
    js: [scout],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  }
  await (known ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]))
  for (const tab of await browser.tabs.query({ url: matches })) await runScout(tab.id)
}

/** A tab that is closing, or shows an error page, cannot be reached; it has no draft either. */
const runScout = async (tabId: number | undefined) => {
  if (tabId === undefined) return
  await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: [`/${scout}` as never] })
    .catch(() => {})
}
