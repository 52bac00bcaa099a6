import { fileURLToPath } from 'node:url'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { chromiumPath } from './chromium.js'

const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url))

/** Chromium with the built extension, in a profile of its own. */
export interface ExtensionBrowser {
  context: BrowserContext
  /** The address of a page of the extension: `sidepanel.html`. */
  pageOf(file: string): string
  /** Turns the extension on for a site, by a real click on its own options page. */
  turnOn(address: string): Promise<void>
  close(): Promise<void>
}

/** @throws where the extension was not built: `npm run build` */
export async function openBrowser({
  headless = true,
  colorScheme = 'light' as 'light' | 'dark',
  scale = 1,
} = {}): Promise<ExtensionBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'equal-terms-'))
  const path = chromiumPath()
  const context = await chromium.launchPersistentContext(profile, {
    // Playwright's own comes in two kinds; the smaller one knows no extensions.
    ...(path ? { executablePath: path } : { channel: 'chromium' }),
    headless,
    colorScheme,
    ...(headless ? { viewport: { width: 1000, height: 760 }, deviceScaleFactor: scale } : { viewport: null }),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      // Chromium will not run as root inside its sandbox; nobody but our own pages is visited.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = new URL(worker.url()).host
  const pageOf = (file: string) => `chrome-extension://${id}/${file}`
  return {
    context,
    pageOf,
    turnOn: (address) => turnOn(context, id, pageOf('options.html'), address),
    async close() {
      await context.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/**
 * The browser's own question cannot be clicked where there is no screen. Its developer page can give the answer
 * beforehand; the extension still has to ask, in answer to a click, and gets no more than it asks for.
 */
async function turnOn(context: BrowserContext, id: string, options: string, address: string) {
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  const { protocol, hostname } = new URL(address)
  await page.evaluate(
    ([extensionId, host]) =>
      (globalThis as unknown as DeveloperPage).chrome.developerPrivate.addHostPermission(extensionId, host),
    [id, `${protocol}//${hostname}/*`] as const,
  )
  await page.goto(options)
  await page.getByRole('textbox').fill(address)
  await page.getByRole('button', { name: 'Turn on', exact: true }).click()
  await page.getByText(hostname, { exact: true }).waitFor()
  await page.close()
}

/** What the browser's developer page has, which no types describe. */
interface DeveloperPage {
  chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } }
}

export type { BrowserContext, Page }
