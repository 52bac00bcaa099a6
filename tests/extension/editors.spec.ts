import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkDraft } from '../../src/check.ts'
import { foremost } from '../../src/finding.ts'
import { editors } from '../../src/editors/index.ts'
import { words } from '../../src/words.ts'
import { openBrowser, type ExtensionBrowser } from '../support/browser.ts'
import { openDraftPage, type DraftPage } from '../support/draft-page.ts'
import { servePages, type Pages } from '../support/serve-pages.ts'

/** The same contract for every editor of the list, each on a page of its own, in a real browser. */

let pages: Pages
let browser: ExtensionBrowser
let draft: DraftPage

beforeAll(async () => {
  pages = await servePages()
  browser = await openBrowser()
  await browser.turnOn(pages.address)
})
afterAll(async () => {
  await Promise.all([browser?.close(), pages?.close()])
})

/** The editor's own text, as the checker would be given it: an empty line between blocks counts for nothing. */
const quotesOf = (text: string) => foremost(checkDraft({ text }).findings).map(({ quote }) => quote)

/** Asks the content script as the side panel does. */
const askPage = async (name: string, data?: unknown) => {
  const worker = browser.context.serviceWorkers()[0]
  return worker?.evaluate(
    async ([url, message]) => {
      const [tab] = await chrome.tabs.query({ url: `${url}/*` })
      const target = { tabId: tab?.id ?? 0, allFrames: true }
      const frames = await chrome.scripting.executeScript({ target, func: () => true })
      const asked = frames.map(({ frameId }) =>
        chrome.tabs.sendMessage(tab?.id ?? 0, message, { frameId }).catch(() => undefined),
      )
      return (await Promise.all(asked)).find((answer) => answer !== undefined && answer !== null)
    },
    [pages.address, { to: 'page', name, data }] as const,
  )
}

/** The one part of Chromium's own doors that is used here; in the worker, not in this file. */
declare const chrome: {
  tabs: {
    query(by: { url: string }): Promise<{ id?: number }[]>
    sendMessage(tab: number, message: unknown, to: { frameId: number }): Promise<unknown>
  }
  scripting: { executeScript(what: { target: object; func: () => boolean }): Promise<{ frameId: number }[]> }
}

describe.each(editors.map(({ id }) => id))('%s', (id) => {
  beforeEach(async () => {
    draft = await openDraftPage(await browser.context.newPage(), pages.address, id)
    return () => draft.page.close()
  })

  it('reads what the editor holds, and paints just the words that were found', async () => {
    await draft.focus()
    const expected = quotesOf(await draft.text())
    expect(expected.length).toBeGreaterThan(5)
    await expect.poll(draft.painted).toEqual(expected)
    expect(await draft.overlay.badge()).toContain(words.badge.count(expected.length))
  })

  it('leaves nothing in the page when the editor goes', async () => {
    await draft.focus()
    await expect.poll(draft.overlay.badge).toBeDefined()
    await draft.page.evaluate(() => document.querySelectorAll('#draft, .tox').forEach((each) => each.remove()))
    await expect.poll(draft.overlay.badge).toBeUndefined()
    await expect.poll(draft.painted).toEqual([])
    expect(await draft.page.locator('equal-terms').count()).toBe(0)
    expect(await draft.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
  })

  it('takes each suggestion in turn, and changes those words and no others', async () => {
    await draft.focus()
    await expect.poll(draft.overlay.badge).toBeDefined()
    const findings = foremost(checkDraft({ text: await draft.text() }).findings)
    for (const { rule, quote, span, suggestions } of findings.toReversed()) {
      const suggestion = suggestions[0]
      if (!suggestion) continue
      const before = await draft.text()
      await expect.poll(draft.painted).toContain(quote)
      expect(await askPage('takeSuggestion', { rule, quote, span, suggestion })).toBe(true)
      const at = before.lastIndexOf(quote)
      await expect.poll(draft.text).toBe(before.slice(0, at) + suggestion + before.slice(at + quote.length))
    }
  })

  it('changes nothing when the words have gone', async () => {
    await draft.focus()
    await expect.poll(draft.overlay.badge).toBeDefined()
    const before = await draft.html()
    const gone = {
      rule: 'disbelieving/claims',
      quote: 'you claimed once that',
      span: { start: 10, end: 31 },
      suggestion: 'x',
    }
    expect(await askPage('takeSuggestion', gone)).toBe(false)
    expect(await draft.html()).toBe(before)
  })

  it('moves the marks with what is typed, and drops the one that is typed into', async () => {
    await draft.focus()
    const expected = quotesOf(await draft.text())
    await expect.poll(draft.painted).toEqual(expected)
    await draft.page.keyboard.press('Control+Home')
    await draft.page.keyboard.type('Hello. ')
    await expect.poll(draft.painted).toEqual(quotesOf(await draft.text()))
    expect(await draft.painted()).toEqual(expected)
  })

  it('opens the card for the pointer, without taking the focus, and takes a click', async () => {
    await draft.focus()
    await expect.poll(draft.painted).toContain('you claim that')
    const words = await placeOf('you claim that')
    await draft.page.mouse.move(words.x, words.y)
    await expect.poll(draft.overlay.card).toContain('Say what the resident told you')
    expect(await draft.overlay.focused()).toBeUndefined()
    const offer = (await draft.overlay.centreOf('you told us that')) ?? { x: 0, y: 0 }
    const before = await draft.text()
    await draft.page.mouse.click(offer.x, offer.y)
    await expect.poll(draft.text).toBe(before.replace('you claim that', 'you told us that'))
    await draft.page.keyboard.press('Control+z')
    await expect.poll(draft.text).toBe(before)
  })

  it('leaves alone what is marked so, and what may not be changed', async () => {
    for (const [name, value] of [
      ['data-gramm', 'false'],
      ['contenteditable', 'false'],
      ['readonly', ''],
    ] as const) {
      const fresh = await openDraftPage(draft.page, pages.address, id)
      await Promise.all(
        fresh.page.frames().map((frame) =>
          frame.evaluate(
            ([attribute, set]) =>
              document.querySelectorAll('textarea, [contenteditable]').forEach((each) => {
                if (attribute !== 'readonly' || each.localName === 'textarea')
                  each.setAttribute(attribute ?? '', set ?? '')
                else each.setAttribute('aria-readonly', 'true')
              }),
            [name, value],
          ),
        ),
      )
      if (id === 'form-field' && name === 'contenteditable') continue
      await fresh.focus()
      // The worker has answered by the time it answers this.
      await askPage('draftNow')
      expect(await fresh.painted(), `${name}="${value}"`).toEqual([])
      expect(await fresh.overlay.badge()).toBeUndefined()
    }
  })
})

/** Where painted words are on the screen: their middle, in CSS pixels of the page. */
async function placeOf(quote: string): Promise<{ x: number; y: number }> {
  for (const frame of draft.page.frames()) {
    const place = await frame.evaluate((words) => {
      const ranges = [...(CSS.highlights.get('equal-terms-serious') ?? [])] as Range[]
      const field = document.querySelector('textarea')
      const range = ranges.find((each) =>
        each instanceof Range
          ? String(each) === words
          : field?.value.slice((each as Range).startOffset, (each as Range).endOffset) === words,
      )
      const box = range?.getClientRects()[0]
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }, quote)
    if (!place) continue
    const outer = frame === draft.page.mainFrame() ? undefined : await (await frame.frameElement()).boundingBox()
    return { x: place.x + (outer?.x ?? 0), y: place.y + (outer?.y ?? 0) }
  }
  throw new Error(`“${quote}” is not painted`)
}
