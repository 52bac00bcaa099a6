import { signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import type { DraftNow, FindingAt, PanelAnswers } from '../messages/messages.ts'
import { answering, askPage } from '../messages/transport.ts'
import { siteOf, sites, watchSites, type Site } from '../settings/sites.ts'

/** The draft that was worked on last in the tab beside the panel. */
export const draftNow = signal<DraftNow | undefined>(undefined)

/** The site of that tab, and whether it is turned on; none where it is not a web page, or may not be known. */
export const site = signal<{ name: Site; isOn: boolean } | undefined>(undefined)

let tabId: number | undefined
let frameId = 0

/** Tabs may be changed faster than they answer: only the latest look counts. */
let looks = 0

/** Keeps `draftNow` and `site` up to date with the tab beside the panel. */
export function followTab(): void {
  answering<PanelAnswers>('panel', {
    draftChanged(now, { tab, frameId: from }) {
      if (tab?.id !== tabId) return
      frameId = from ?? 0
      draftNow.value = now
    },
    draftClosed(_, { tab, frameId: from }) {
      if (tab?.id === tabId && from === frameId) draftNow.value = undefined
    },
  })
  browser.tabs.onActivated.addListener(look)
  browser.tabs.onUpdated.addListener((id, { status, url }) => {
    if (id === tabId && (status === 'complete' || url)) void look()
  })
  watchSites(look)
  void look()
}

/** Looks at the tab anew, and asks each of its frames for a draft. */
async function look(): Promise<void> {
  const mine = ++looks
  const tab = await tabBeside()
  if (mine !== looks) return
  tabId = tab?.id
  draftNow.value = undefined
  await lookAtSite(tab?.url)
  if (tab?.id === undefined || mine !== looks) return
  const { id } = tab
  const frames = await framesOf(id)
  const answers = await Promise.all(frames.map((frame) => draftIn(id, frame)))
  if (mine !== looks) return
  const latest = answers.filter((each) => each !== undefined).toSorted((a, b) => b.now.at - a.now.at)[0]
  if (!latest) return
  frameId = latest.frameId
  draftNow.value = latest.now
}

/** The tab in front in this window; or the one that the address names (`?tab=12`), for a panel in a tab of its own. */
async function tabBeside() {
  const named = Number(new URLSearchParams(location.search).get('tab'))
  if (named > 0) return browser.tabs.get(named)
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab
}

async function lookAtSite(url: string | undefined): Promise<void> {
  const name = url === undefined ? undefined : siteOf(url)
  const isOn = name !== undefined && (await browser.permissions.contains({ origins: [name] }))
  site.value = name === undefined || !/^https?:/.test(url ?? '') ? undefined : { name, isOn }
}

/** The frames of a tab that may be reached: scripts run only where a site is turned on. */
async function framesOf(id: number): Promise<number[]> {
  if ((await sites()).length === 0) return []
  const target = { tabId: id, allFrames: true }
  const found = await browser.scripting.executeScript({ target, func: () => true }).catch(() => [])
  return found.map((frame) => frame.frameId)
}

async function draftIn(id: number, frame: number): Promise<{ frameId: number; now: DraftNow } | undefined> {
  const now = await askPage({ tabId: id, frameId: frame }, 'draftNow').catch(() => undefined)
  return now && { frameId: frame, now }
}

export async function showFinding(at: FindingAt): Promise<void> {
  if (tabId === undefined) return
  await askPage({ tabId, frameId }, 'showFinding', at).catch(() => {})
}

export async function takeSuggestion(at: FindingAt, suggestion: string): Promise<void> {
  if (tabId === undefined) return
  await askPage({ tabId, frameId }, 'takeSuggestion', { ...at, suggestion }).catch(() => {})
}
