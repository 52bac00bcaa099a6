/** Draws public/icon/icon.svg at the sizes that browsers ask for: `npm run draw-icons`, after changing it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { chromiumPath } from '../tests/support/chromium.js'

const folder = new URL('../public/icon/', import.meta.url)
const drawing = readFileSync(new URL('icon.svg', folder)).toString('base64')
const path = chromiumPath()
const browser = await chromium.launch({ ...(path && { executablePath: path }), args: ['--no-sandbox'] })
const page = await browser.newPage()
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>body { margin: 0 }</style><img width=${size} height=${size} src="data:image/svg+xml;base64,${drawing}">`,
  )
  writeFileSync(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }))
}
await browser.close()
