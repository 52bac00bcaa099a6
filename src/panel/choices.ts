import { signal } from '@preact/signals'
import type { ListedRule } from '../messages/messages.ts'
import { askWorker } from '../messages/transport.ts'
import { readSettings, usualSettings, watchSettings, type Settings } from '../settings/settings.ts'
import { sites, watchSites, type Site } from '../settings/sites.ts'

/** What the person chose, as it is now. */
export const settings = signal<Settings>(usualSettings)

/** The sites that are turned on. */
export const sitesOn = signal<Site[]>([])

/** All rules. Only the worker has them: they are large. */
export const rules = signal<ListedRule[]>([])

/** Keeps these up to date, whichever window changes them. */
export function followSettings(): void {
  const readSites = async () => (sitesOn.value = await sites())
  watchSettings((changed) => (settings.value = changed))
  watchSites(readSites)
  void readSettings().then((read) => (settings.value = read))
  void readSites()
  void askWorker('listRules').then((all) => (rules.value = all))
}
