import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDraft } from '../../src/check.ts'
import { foremost } from '../../src/finding.ts'
import { words } from '../../src/words.ts'
import { openBrowser, type ExtensionBrowser } from '../support/browser.ts'
import { openDraftPage } from '../support/draft-page.ts'
import { servePages, type Pages } from '../support/serve-pages.ts'

/** Poor on purpose, and typed key by key. */
const letter = [
  'Dear Ms Okafor,',
  'You claim that the damp came back.',
  'Further to your letter, we will look into this in due course.',
]

let pages: Pages
let browser: ExtensionBrowser
/** The same browser with the extension installed and turned on for no site: what the editor alone does. */
let alone: ExtensionBrowser

beforeAll(async () => {
  pages = await servePages()
  browser = await openBrowser()
  alone = await openBrowser()
  await browser.turnOn(pages.address)
})
afterAll(async () => {
  await Promise.all([browser?.close(), alone?.close(), pages?.close()])
})

describe.each(['form-field', 'contenteditable', 'tinymce'])('a letter typed in %s', (id) => {
  const typed = async (from: ExtensionBrowser) => {
    const draft = await openDraftPage(await from.context.newPage(), pages.address, id, true)
    await draft.focus()
    for (const [index, line] of letter.entries()) {
      if (index > 0) await draft.page.keyboard.press('Enter')
      await draft.page.keyboard.type(line)
    }
    return draft
  }

  it('is checked, bettered by keyboard alone, and taken back with one Ctrl+Z', async () => {
    const control = await typed(alone)
    const draft = await typed(browser)
    const found = () => draft.painted()
    const expected = foremost(checkDraft({ text: letter.join('\n') }).findings).map(({ quote }) => quote)
    expect(expected).toContain('You claim that')
    await expect.poll(found).toEqual(expected)
    expect(await draft.overlay.badge()).toContain(words.badge.count(expected.length))

    const before = await draft.text()
    await draft.page.keyboard.press('Control+Home')
    await draft.page.keyboard.press('Alt+Period')
    await expect.poll(draft.overlay.card).toContain('Say what the resident told you')
    await expect.poll(draft.overlay.focused).toBe('You told us that')
    expect(await draft.overlay.walk()).toContain('dialog: Better words: May sound like doubt')

    await draft.page.keyboard.press('Enter')
    await expect.poll(draft.text).toBe(before.replace('You claim that', 'You told us that'))
    await expect.poll(found).toEqual(expected.slice(1))
    await expect.poll(draft.overlay.said).toContain('Changed to “You told us that”.')
    expect(await draft.overlay.card()).toBeUndefined()

    await draft.page.keyboard.press('Control+z')
    await expect.poll(draft.text).toBe(before)
    await expect.poll(found).toEqual(expected)
    expect(await draft.html()).toBe(await control.html())
    expect(await draft.document()).toBe(await control.document())
    await Promise.all([draft.page.close(), control.page.close()])
  })
})
