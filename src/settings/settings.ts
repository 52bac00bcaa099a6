import { browser } from 'wxt/browser'
import type { RuleId } from '../finding.ts'
import type { House } from '../house/house.ts'

/** What a person chose. Kept on their machine, and holds no word of any letter. */
export interface Settings {
  /** Rules switched off. */
  off: RuleId[]
  /** The words of their organisation, as they were when last read without fault. */
  house?: House
}

export const usualSettings: Settings = { off: [] }

const key = 'settings'

/** Makes settings of whatever was stored: what is missing or strange becomes the usual. */
export function settingsFrom(stored: unknown): Settings {
  const { off, house } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>
  return {
    off: Array.isArray(off) ? off.filter((id): id is RuleId => typeof id === 'string' && id.includes('/')) : [],
    // Only what was read without fault is ever stored, and only this extension can write there.
    ...(isHouse(house) && { house }),
  }
}

const isHouse = (stored: unknown): stored is House =>
  typeof stored === 'object' && stored !== null && 'words' in stored && Array.isArray(stored.words)

export const withHouse = ({ off }: Settings, house: House | undefined): Settings => ({ off, ...(house && { house }) })

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
