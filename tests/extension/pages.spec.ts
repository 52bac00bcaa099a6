import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { words } from '../../src/words.ts'
import { openBrowser, type ExtensionBrowser, type Page } from '../support/browser.ts'
import { openDraftPage } from '../support/draft-page.ts'
import { servePages, type Pages } from '../support/serve-pages.ts'

let pages: Pages
let browser: ExtensionBrowser

beforeAll(async () => {
  pages = await servePages()
  browser = await openBrowser()
})
afterAll(async () => {
  await Promise.all([browser?.close(), pages?.close()])
})

const open = async (file: string): Promise<Page> => {
  const page = await browser.context.newPage()
  await page.goto(browser.pageOf(file))
  return page
}

/** What axe has to say of a page, in all that it knows. Our pages let no script in, so it comes by the inspector. */
async function barriers(page: Page): Promise<string[]> {
  const inspector = await page.context().newCDPSession(page)
  const { result } = await inspector.send('Runtime.evaluate', {
    expression: `${axe.source}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
    awaitPromise: true,
    returnByValue: true,
  })
  return result.value
}

/** The tab of a page, as the browser numbers it. */
const tabOf = async (page: Page) =>
  browser.context.serviceWorkers()[0]?.evaluate(
    async (url) =>
      (
        await (
          globalThis as unknown as {
            chrome: { tabs: { query(by: object): Promise<{ id: number; url?: string }[]> } }
          }
        ).chrome.tabs.query({})
      ).find((tab) => tab.url === url)?.id,
    page.url(),
  )

describe('the manifest', () => {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../.output/chrome-mv3/manifest.json'), 'utf8'))

  it('asks for no site at installation', () => {
    expect(manifest.host_permissions ?? []).toEqual([])
    expect(manifest.content_scripts ?? []).toEqual([])
    expect(manifest.web_accessible_resources ?? []).toEqual([])
    expect(manifest.externally_connectable).toBeUndefined()
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'scripting', 'sidePanel', 'storage'])
  })

  it('forbids every connection, foreign script and markup from text', () => {
    const policy = manifest.content_security_policy.extension_pages
    for (const part of [
      "default-src 'none'",
      "connect-src 'none'",
      "script-src 'self'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(policy).toContain(part)
    }
    expect(policy).not.toMatch(/unsafe|https?:|data:|\*/)
  })
})

describe('before it is turned on', () => {
  it('touches no page', async () => {
    const draft = await openDraftPage(await browser.context.newPage(), pages.address, 'form-field')
    await draft.focus()
    await draft.page.keyboard.type('x')
    expect(await draft.page.locator('equal-terms').count()).toBe(0)
    expect(await draft.painted()).toEqual([])
    await draft.page.close()
  })
})

describe('the options page', () => {
  it('turns a site on and off', async () => {
    await browser.turnOn(pages.address)
    const draft = await openDraftPage(await browser.context.newPage(), pages.address, 'tinymce')
    await draft.focus()
    await expect.poll(draft.painted).toContain('you claim that')
    const page = await open('options.html')
    await page.getByRole('button', { name: words.sites.remove('127.0.0.1') }).click()
    await page.getByText(words.sites.none).waitFor()
    await page.close()
    // At once, and with nothing left behind.
    await expect.poll(draft.painted).toEqual([])
    await expect.poll(() => draft.page.locator('equal-terms').count()).toBe(0)
    await browser.turnOn(pages.address)
    await expect.poll(draft.painted).toContain('you claim that')
    await draft.page.close()
  })

  it('says what is wrong with an address, and keeps what was typed', async () => {
    const page = await open('options.html')
    await page.getByRole('textbox').fill('not an address')
    await page.getByRole('button', { name: words.sites.addButton, exact: true }).click()
    expect(await page.getByRole('alert').textContent()).toBe(words.sites.notAnAddress)
    expect(await page.getByRole('textbox').inputValue()).toBe('not an address')
    await page.close()
  })

  it('lists every rule, and switches one off and on in pages that are open', async () => {
    const draft = await openDraftPage(await browser.context.newPage(), pages.address, 'form-field')
    await draft.focus()
    await expect.poll(draft.painted).toContain('you claim that')
    const page = await open('options.html')
    const boxes = page.getByRole('checkbox')
    await expect.poll(() => boxes.count()).toBe(rules.length)
    const box = page.getByRole('checkbox', { name: /^Say what the resident told you Example/ })
    await box.uncheck()
    await expect.poll(draft.painted).not.toContain('you claim that')
    await page.getByRole('button', { name: words.rules.allOn }).click()
    expect(await box.isChecked()).toBe(true)
    await expect.poll(draft.painted).toContain('you claim that')
    await Promise.all([page.close(), draft.page.close()])
  })

  it('takes up the words of an organisation, and keeps them when the next file is bad', async () => {
    const draft = await openDraftPage(await browser.context.newPage(), pages.address, 'contenteditable')
    await draft.focus()
    await expect.poll(draft.painted).toContain('you claim that')
    const options = await open('options.html')
    const choose = (name: string, text: string) =>
      options
        .getByLabel(words.house.choose)
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
    await choose(
      'words.json',
      '{ "words": [{ "find": "our surveyor", "why": "It is our word.", "instead": ["room"] }] }',
    )
    await options.getByText(words.house.inUse(1)).waitFor()
    await choose('bad.json', '{\n "words": [{ "find": "hub" }] }')
    expect(await options.getByRole('alert').textContent()).toContain('On line 2')
    await options.getByText(words.house.inUse(1)).waitFor()

    await expect.poll(draft.painted).toContain('Our surveyor')
    await options.getByRole('button', { name: words.house.remove }).click()
    await options.getByText(words.house.none).waitFor()
    await expect.poll(draft.painted).not.toContain('Our surveyor')
    await Promise.all([options.close(), draft.page.close()])
  })

  it('has no barrier that axe knows', async () => {
    const page = await open('options.html')
    await page.getByRole('checkbox').first().waitFor()
    expect(await barriers(page)).toEqual([])
    await page.close()
  })
})

describe('the side panel', () => {
  it('lists the findings of the page beside it, shows one and takes a suggestion', async () => {
    const draft = await openDraftPage(await browser.context.newPage(), pages.address, 'tinymce')
    await draft.focus()
    await expect.poll(draft.painted).toContain('you claim that')
    const panel = await open(`sidepanel.html?tab=${await tabOf(draft.page)}`)
    const item = panel.getByRole('listitem').filter({ hasText: 'you claim that' })
    await item.waitFor()
    expect(await panel.getByRole('listitem').count()).toBe((await draft.painted()).length)
    expect(await barriers(panel)).toEqual([])

    await item.getByRole('button', { name: words.panel.show }).click()
    await expect.poll(draft.overlay.card).toContain('Say what the resident told you')
    await item.getByRole('button', { name: 'you told us that' }).click()
    await expect.poll(draft.text).toContain('you told us that the damp')
    await expect.poll(() => item.count()).toBe(0)
    await Promise.all([panel.close(), draft.page.close()])
  })

  it('says what to do where there is no draft', async () => {
    const panel = await open('sidepanel.html')
    await panel.getByText(words.panel.none).waitFor()
    expect(await barriers(panel)).toEqual([])
    await panel.close()
  })

  it('works at 320 pixels without scrolling sideways', async () => {
    const panel = await open('sidepanel.html')
    await panel.setViewportSize({ width: 320, height: 600 })
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await panel.close()
  })
})
