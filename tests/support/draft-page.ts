import type { Frame, Page } from 'playwright-core'
import { overlayOf, type Overlay } from './overlay.ts'

/** One of the try-it pages, with its draft. */
export interface DraftPage {
  page: Page
  overlay: Overlay
  /** Puts the caret into the draft, by a click in its first line. */
  focus(): Promise<void>
  /** What the editor itself says that it holds. */
  text(): Promise<string>
  html(): Promise<string>
  /** The whole page as it stands, the editor's frame too, without the one element of ours and without toolbars. */
  document(): Promise<string>
  /** The words that are painted, in the order of the text. */
  painted(): Promise<string[]>
}

/** A page's own word for its editor; see `tests/pages`. */
type WithEditor = { editor?: { text(): string; html(): string } }

export async function openDraftPage(page: Page, address: string, id: string, isEmpty = false): Promise<DraftPage> {
  await page.goto(`${address}/${id}.html${isEmpty ? '?empty' : ''}`)
  await page.waitForFunction(() => (globalThis as WithEditor).editor !== undefined)
  const overlay = await overlayOf(page)
  const frame = (): Frame => page.frames().at(-1) ?? page.mainFrame()
  const firstLine = id === 'tinymce' ? 'p' : '#draft'
  return {
    page,
    overlay,
    focus: () =>
      frame()
        .locator(firstLine)
        .first()
        .click({ position: { x: 20, y: 10 } }),
    text: () => page.evaluate(() => (globalThis as WithEditor).editor?.text() ?? ''),
    html: () => page.evaluate(() => (globalThis as WithEditor).editor?.html() ?? ''),
    async document() {
      const frames = await Promise.all(page.frames().map((each) => each.evaluate(wholeDocument)))
      return frames.join('\n')
    },
    async painted() {
      const words = await Promise.all(page.frames().map((each) => each.evaluate(paintedWords)))
      return words.flat()
    },
  }
}

function wholeDocument(): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement
  // TinyMCE's own redo button rightly knows that something was undone.
  for (const element of copy.querySelectorAll('equal-terms, .tox-toolbar-overlord')) element.remove()
  return copy.outerHTML
}

function paintedWords(): string[] {
  const field = document.querySelector('textarea')
  const ranges = ['serious', 'advisory', 'plain'].flatMap((look) => [
    ...(CSS.highlights.get(`equal-terms-${look}`) ?? []),
  ])
  const isBefore = (a: AbstractRange, b: AbstractRange): number =>
    a instanceof Range && b instanceof Range
      ? a.compareBoundaryPoints(Range.START_TO_START, b) || a.compareBoundaryPoints(Range.END_TO_END, b)
      : a.startOffset - b.startOffset || a.endOffset - b.endOffset
  return ranges
    .toSorted(isBefore)
    .map((range) =>
      range instanceof Range ? String(range) : (field?.value.slice(range.startOffset, range.endOffset) ?? ''),
    )
}
