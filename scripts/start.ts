/** Shows the main job running: `npm start`. */
import { fileURLToPath } from 'node:url'
import { readFileSync } from 'node:fs'
import { hasScreen } from '../tests/support/chromium.js'
import { servePages, type Pages } from '../tests/support/serve-pages.ts'
import { reportAsText } from '../src/cli/as-text.ts'
import { checkDraft } from '../src/check.ts'
import { step } from './steps.ts'

const usualPort = 4321

const { isOk } = await step('Building the extension', 'wxt', ['build'])
if (!isOk) process.exit(1)

console.log('\n— A real check of a sample letter')
const sample = readFileSync(new URL('../tests/letters/damp-reply.txt', import.meta.url), 'utf8')
console.log(reportAsText('tests/letters/damp-reply.txt', sample, checkDraft({ text: sample })))

const pages = await servePages(usualPort).catch(() => servePages())
console.log(`\n— Try it: ${pages.address}`)
await openWindow(pages)
console.log('\nCtrl and C ends this.')

/** A window with the extension, where there is a screen; else how to have one. */
async function openWindow({ address }: Pages): Promise<void> {
  const folder = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url))
  const byHand = `load the folder ${folder} at chrome://extensions (developer mode, “Load unpacked”), open ${address} and press the Equal Terms button`
  if (!hasScreen()) {
    return console.log(`There is no screen here, so no window was opened. On a machine with one: ${byHand}.`)
  }
  try {
    const { openBrowser } = await import('../tests/support/browser.ts')
    const browser = await openBrowser({ headless: false })
    await browser.turnOn(address)
    const page = browser.context.pages()[0] ?? (await browser.context.newPage())
    await page.goto(address)
    console.log('A window with the extension is open, and it is turned on for these pages.')
    browser.context.on('close', () => process.exit())
  } catch (error) {
    console.log(`Chromium would not open (${(error as Error).message.split('\n')[0]}). By hand: ${byHand}.`)
  }
}
