import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { words } from '../../src/words.ts'
import { openBrowser, type ExtensionBrowser } from '../support/browser.ts'
import { openDraftPage, type DraftPage } from '../support/draft-page.ts'
import { servePages, type Pages } from '../support/serve-pages.ts'

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
beforeEach(async () => {
  draft = await openDraftPage(await browser.context.newPage(), pages.address, 'contenteditable')
  await draft.focus()
  await expect.poll(draft.painted).toContain('you claim that')
  await draft.page.keyboard.press('Control+Home')
})
afterEach(() => draft.page.close())

const goTo = async (text: string) => {
  for (let tries = 0; tries < 12 && !(await draft.overlay.card())?.includes(text); tries++) {
    await draft.page.keyboard.press('Alt+Period')
    await expect.poll(draft.overlay.focused).toBeDefined()
  }
  expect(await draft.overlay.card()).toContain(text)
}

describe('the card, by keyboard', () => {
  it('gives the caret back on Escape, so that typing goes on where it was', async () => {
    await goTo('Say what the resident told you')
    await draft.page.keyboard.press('Escape')
    await expect.poll(draft.overlay.card).toBeUndefined()
    await draft.page.keyboard.type('Hello. ')
    await expect.poll(draft.text).toMatch(/^Hello. Dear Ms/)
  })

  it('closes when someone types on, and no letter is lost', async () => {
    await goTo('Say what the resident told you')
    await draft.page.keyboard.type('your help. ')
    await expect.poll(draft.text).toMatch(/^your help. Dear Ms/)
    expect(await draft.overlay.card()).toBeUndefined()
  })

  it('walks the suggestions with the arrow keys, and nothing else', async () => {
    await goTo('Name the harm that we did')
    const seen = new Set<string | undefined>()
    for (let step = 0; step < 8; step++) {
      seen.add(await draft.overlay.focused())
      await draft.page.keyboard.press('ArrowDown')
    }
    expect(seen.has(words.card.skip) || seen.has(words.card.turnOff)).toBe(false)
  })

  it('goes round all findings, forwards and back', async () => {
    const { length } = await draft.painted()
    const places: string[] = []
    for (let step = 0; step < length + 1; step++) {
      await draft.page.keyboard.press('Alt+Period')
      const place = words.card.place((step % length) + 1, length)
      await expect.poll(draft.overlay.card).toContain(place)
      places.push(place)
    }
    expect(new Set(places).size).toBe(length)
    await draft.page.keyboard.press('Alt+Comma')
    await expect.poll(draft.overlay.card).toContain(words.card.place(length, length))
  })

  it('keeps its keys from the page', async () => {
    await draft.page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => (document.title += key))
    })
    await goTo('Say what the resident told you')
    const before = await draft.page.title()
    await draft.page.keyboard.press('ArrowDown')
    await draft.page.keyboard.press('e')
    expect(await draft.page.title()).toBe(before)
  })
})

describe('a finding', () => {
  it('that is skipped stays away, in this letter alone', async () => {
    await goTo('Say what the resident told you')
    const place = (await draft.overlay.centreOf(words.card.skip)) ?? { x: 0, y: 0 }
    await draft.page.mouse.click(place.x, place.y)
    await expect.poll(draft.painted).not.toContain('you claim that')
    await draft.page.keyboard.type('x')
    await expect.poll(draft.text).toContain('x')
    expect(await draft.painted()).not.toContain('you claim that')
  })

  it('whose rule is turned off goes everywhere', async () => {
    await goTo('Say what the resident told you')
    for (const label of [words.card.turnOff, words.card.turnOffSure]) {
      await expect.poll(() => draft.overlay.centreOf(label)).toBeDefined()
      const place = (await draft.overlay.centreOf(label)) ?? { x: 0, y: 0 }
      await draft.page.mouse.click(place.x, place.y)
    }
    await expect.poll(draft.painted).not.toContain('you claim that')
    const options = await browser.context.newPage()
    await options.goto(browser.pageOf('options.html'))
    await options.getByRole('button', { name: words.rules.allOn }).click()
    await expect.poll(draft.painted).toContain('you claim that')
    await options.close()
  })
})

describe('a draft in a modal dialogue of the page', () => {
  it('has a card that can be clicked', async () => {
    await draft.page.evaluate(() => {
      const dialog = document.createElement('dialog')
      const box = document.createElement('textarea')
      box.id = 'reply'
      box.rows = 6
      box.value = 'I see that you claim that it leaks.'
      dialog.append(box)
      document.body.append(dialog)
      dialog.showModal()
    })
    await draft.page.locator('#reply').focus()
    await draft.page.keyboard.press('Control+Home')
    await expect.poll(() => draft.page.locator('dialog equal-terms').count()).toBe(1)
    await draft.page.keyboard.press('Alt+Period')
    const offer = () => draft.page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#reply')?.value)
    await draft.page.keyboard.press('Enter')
    await expect.poll(offer).toBe('I see that you told us that it leaks.')
  })
})

describe('a plain box', () => {
  const openBox = async (change: (box: HTMLTextAreaElement) => void) => {
    await draft.page.goto(`${pages.address}/form-field.html`)
    await draft.page.locator('#draft').evaluate(change as never)
    await draft.focus()
    await expect.poll(draft.painted).toContain('you claim that')
  }

  it('that is full keeps every letter, and the words are offered to copy', async () => {
    await openBox((box) => (box.maxLength = box.value.length))
    const before = await draft.text()
    await draft.page.keyboard.press('Control+Home')
    await goTo('Say what happened, not what was left undone')
    await draft.page.keyboard.press('Enter')
    await expect.poll(draft.overlay.card).toContain(words.card.refused)
    expect(await draft.text()).toBe(before)
  })

  it('that a script fills in is checked again', async () => {
    await openBox(() => {})
    await draft.page.locator('#draft').evaluate((box: HTMLTextAreaElement) => (box.value = 'You failed to pay.'))
    await expect.poll(draft.painted, { timeout: 5_000 }).toEqual(['You failed to'])
  })
})

describe('what is not the writer’s own', () => {
  it('is left alone: the message that is answered', async () => {
    await draft.page.evaluate(() => {
      const quote = document.createElement('blockquote')
      quote.className = 'gmail_quote'
      quote.textContent = 'They said that you failed to pay.'
      document.getElementById('draft')?.append(quote)
    })
    await draft.page.keyboard.type('x')
    await expect.poll(draft.text).toContain('x')
    expect((await draft.painted()).filter((quote) => quote.startsWith('you failed'))).toEqual([])
  })
})

describe('two drafts in one page', () => {
  it('keep each its own marks', async () => {
    await draft.page.evaluate(() => {
      const second = document.createElement('div')
      second.id = 'second'
      second.contentEditable = 'true'
      second.textContent = 'You refused to pay.'
      document.body.append(second)
    })
    const first = await draft.painted()
    await draft.page.locator('#second').click()
    await expect.poll(draft.painted).toEqual([...first, 'You refused to'])
    await draft.page.evaluate(() => document.getElementById('second')?.remove())
    await expect.poll(draft.painted).toEqual(first)
  })
})

describe('a letter with one thing to look at', () => {
  beforeEach(async () => {
    await draft.page.keyboard.press('Control+a')
    await draft.page.keyboard.type('You claim that it leaks.')
    await expect.poll(draft.painted).toEqual(['You claim that'])
  })

  it('keeps its line breaks when the shortcut is pressed twice', async () => {
    await draft.page.keyboard.press('Alt+Period')
    await expect.poll(draft.overlay.focused).toBe('You told us that')
    await draft.page.keyboard.press('Alt+Period')
    await expect.poll(draft.overlay.focused).toBe('You told us that')
    await draft.page.keyboard.press('Enter')
    await expect.poll(draft.text).toMatch(/^You told us that it leaks.\s*$/)
  })

  it('shows its card to the pointer again after the keyboard was used', async () => {
    await draft.page.keyboard.press('Alt+Period')
    await expect.poll(draft.overlay.card).toBeDefined()
    await draft.page.locator('#draft').click({ position: { x: 640, y: 300 } })
    await draft.page.keyboard.type(' Yes.')
    await expect.poll(draft.overlay.card).toBeUndefined()
    await draft.page.mouse.move(60, 170)
    await draft.page.mouse.move(170, 163)
    await expect.poll(draft.overlay.card).toContain('Say what the resident told you')
  })

  it('puts the caret back on the empty line that it was on', async () => {
    await draft.page.keyboard.press('Control+End')
    await draft.page.keyboard.press('Enter')
    await draft.page.keyboard.press('Alt+Comma')
    await expect.poll(draft.overlay.focused).toBe('You told us that')
    await draft.page.keyboard.press('Escape')
    await draft.page.keyboard.type('Last line')
    await expect.poll(draft.text).toMatch(/You claim that it leaks.\n+Last line\s*$/)
  })
})

describe('a link', () => {
  it('stays when words in it are bettered', async () => {
    await draft.page.evaluate(() => {
      const box = document.getElementById('draft')
      box?.replaceChildren()
      const [line, link] = [document.createElement('p'), document.createElement('a')]
      link.href = 'https://example.org/'
      link.append('You claim that')
      line.append(link, ' it leaks.')
      box?.append(line)
    })
    await expect.poll(draft.painted).toEqual(['You claim that'])
    await draft.page.keyboard.press('Alt+Period')
    await expect.poll(draft.overlay.focused).toBe('You told us that')
    await draft.page.keyboard.press('Enter')
    await expect.poll(draft.html).toBe('<p><a href="https://example.org/">You told us that</a> it leaks.</p>')
  })
})

describe('the badge', () => {
  it('opens the side panel', async () => {
    const worker = browser.context.serviceWorkers()[0]
    const place = (await draft.overlay.centreOf(words.badge.open)) ?? { x: 0, y: 0 }
    await draft.page.mouse.click(place.x, place.y)
    const open = () =>
      worker?.evaluate(async () => {
        const { runtime } = (
          globalThis as unknown as { chrome: { runtime: { getContexts(by: object): Promise<unknown[]> } } }
        ).chrome
        return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length
      })
    await expect.poll(open, { timeout: 5_000 }).toBe(1)
  })
})
