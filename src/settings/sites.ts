import { browser } from 'wxt/browser'

/** A site as a match pattern, such as `https://mail.example.org/*`. */
export type Site = string

/** The sites that were turned on. The browser keeps them: they are its permissions. */
export async function sites(): Promise<Site[]> {
  const { origins = [] } = await browser.permissions.getAll()
  return origins.filter((origin) => /^(https?|\*):/.test(origin)).toSorted()
}

/**
 * The match pattern for an address.
 *
 * @param address what was typed or what the tab shows: `mail.example.org`, `https://mail.example.org/inbox`
 * @returns none where it is not a web address
 */
export function siteOf(address: string): Site | undefined {
  const typed = address.trim()
  const url = URL.parse(/^[a-z]+:/i.test(typed) && !/^[^/]+:\d/.test(typed) ? typed : `https://${typed}`)
  return url && /^https?:$/.test(url.protocol) && /^([\w-]+\.)*[\w-]+$|^\[[\d:a-f]+\]$/.test(url.hostname)
    ? `${url.protocol}//${url.hostname}/*`
    : undefined
}

/** As people read it: `mail.example.org`. */
export const nameOfSite = (site: Site): string => site.replace(/^[^/]*\/\//, '').replace(/\/\*$/, '')

/** Whether pages of this origin (`https://mail.example.org:8443`) may be read. */
export async function isOn(origin: string): Promise<boolean> {
  const site = siteOf(origin)
  return site !== undefined && browser.permissions.contains({ origins: [site] })
}

/** Asks the browser for a site. Only in answer to a click. @returns whether the person said yes */
export const turnOn = (site: Site): Promise<boolean> => browser.permissions.request({ origins: [site] })

export const turnOff = (site: Site): Promise<boolean> => browser.permissions.remove({ origins: [site] })

/** Calls `listener` when a site is turned on or off. */
export function watchSites(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener)
  browser.permissions.onRemoved.addListener(listener)
}
