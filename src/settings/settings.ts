import { browser } from 'wxt/browser'
import type { RuleId } from '../finding.ts'

/** What a person chose. Kept on their machine, and holds no word of any letter. */
export interface Settings {
  /** Rules switched off. */
  off: RuleId[]
}

export const usualSettings: Settings = { off: [] }

const key = 'settings'

/** Makes settings of whatever was stored: what is missing or strange becomes the usual. */
export function settingsFrom(stored: unknown): Settings {
  const { off } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>
  return { off: Array.isArray(off) ? off.filter((id): id is RuleId => typeof id === 'string' && id.includes('/')) : [] }
}

export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(key))[key])
}

/** Changes the settings as they are now, and tells everyone who watches. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  await browser.storage.local.set({ [key]: change(await readSettings()) })
}

export const withRule = (settings: Settings, rule: RuleId, isOn: boolean): Settings => ({
  ...settings,
  off: isOn ? settings.off.filter((id) => id !== rule) : [...new Set([...settings.off, rule])],
})

/** Calls `listener` with the settings whenever they change, here or in another window. */
export function watchSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  type Changed = Parameters<typeof browser.storage.onChanged.addListener>[0]
  const changed: Changed = (changes, area) => {
    if (area === 'local' && changes[key]) listener(settingsFrom(changes[key].newValue))
  }
  browser.storage.onChanged.addListener(changed)
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed))
}
