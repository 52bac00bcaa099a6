import type { Span } from '../finding.ts'
import type { OpenDraft, Replacement } from './adapter.ts'
import { caretAt } from './caret-at.ts'
import { textMapOf, type TextMap } from './text-map.ts'

/** Puts words in place of the selection, in the way that this kind of editor follows. */
export type Insert = (element: HTMLElement, to: string) => void | Promise<void>

/** The browser's own command: it fires the events that editors listen to, and its undo is the browser's. */
export const byCommand: Insert = (element, to) => {
  element.ownerDocument.execCommand(to ? 'insertText' : 'delete', false, to)
}

/** What all editors have in common whose words stand in the page as elements. */
export function openRichText(element: HTMLElement, insert: Insert): OpenDraft {
  const map = reading(element)
  const selection = () => element.ownerDocument.getSelection()
  return {
    element,
    text: () => map().text,
    range: (span) => map().range(span),
    boxes: (span) => [...(map().range(span)?.getClientRects() ?? [])].filter(({ width }) => width > 0),
    caret() {
      const { focusNode, focusOffset, isCollapsed } = selection() ?? {}
      return isCollapsed && focusNode ? map().offsetOf(focusNode, focusOffset ?? 0) : undefined
    },
    offsetAt(x, y) {
      const at = caretAt(element, x, y)
      return at ? map().offsetOf(at.offsetNode, at.offset) : undefined
    },
    keepCaret() {
      const { rangeCount } = selection() ?? {}
      const range = rangeCount ? selection()?.getRangeAt(0).cloneRange() : undefined
      return () => {
        focus(element)
        if (range && element.contains(range.startContainer)) {
          selection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
        }
      }
    },
    setCaret(offset) {
      focus(element)
      const before = map().range({ start: offset - 1, end: offset })
      const after = map().range({ start: offset, end: offset + 1 })
      if (before) selection()?.collapse(before.endContainer, before.endOffset)
      else if (after) selection()?.collapse(after.startContainer, after.startOffset)
    },
    replace: (span, quote, to) => replace(element, span, quote, to, insert),
    onChange(listener, signal) {
      const observer = new MutationObserver(listener)
      observer.observe(element, { subtree: true, childList: true, characterData: true })
      signal.addEventListener('abort', () => observer.disconnect())
    },
  }
}

/** The map of the element, read again only after it changed. */
function reading(element: HTMLElement): () => TextMap {
  let known: TextMap | undefined
  const observer = new MutationObserver(() => (known = undefined))
  observer.observe(element, { subtree: true, childList: true, characterData: true })
  return () => {
    if (observer.takeRecords().length > 0) known = undefined
    return (known ??= textMapOf(element))
  }
}

function focus(element: HTMLElement) {
  element.ownerDocument.defaultView?.focus()
  if (!element.matches(':focus-within, :focus')) element.focus({ preventScroll: true })
}

async function replace(
  element: HTMLElement,
  span: Span,
  quote: string,
  to: string,
  insert: Insert,
): Promise<Replacement> {
  const before = textMapOf(element)
  const change = whatDiffers(span, quote, to)
  const range = before.range(change.span)
  if (!range || before.text.slice(span.start, span.end) !== quote || !element.isContentEditable) return 'untouched'
  await select(element, range)
  await insert(element, change.to)
  const now = textMapOf(element).text
  if (sameWords(now, before.text.slice(0, span.start) + to + before.text.slice(span.end))) return 'done'
  return sameWords(now, before.text) ? 'untouched' : 'other'
}

/**
 * The part that really changes, in whole words: what stays the same keeps its link and its bold. Where nothing would be
 * left to select, the last word that stays is written anew.
 */
export function whatDiffers(span: Span, quote: string, to: string): { span: Span; to: string } {
  const [was, is] = [quote, to].map((words) => words.split(/(?<=\s)/)) as [string[], string[]]
  const most = Math.min(was.length, is.length) - 1
  let start = 0
  while (start < most && was[start] === is[start]) start++
  let end = 0
  while (end < most - start && was.at(-1 - end)?.trim() === is.at(-1 - end)?.trim()) end++
  const kept = { before: was.slice(0, start).join('').length, after: end > 0 ? was.slice(-end).join('').length : 0 }
  const space = kept.after > 0 ? (/\s*$/.exec(quote.slice(0, quote.length - kept.after))?.[0].length ?? 0) : 0
  return {
    span: { start: span.start + kept.before, end: span.end - kept.after - space },
    to:
      is
        .slice(start, is.length - end)
        .join('')
        .trimEnd() + (end > 0 ? '' : (/\s*$/.exec(to)?.[0] ?? '')),
  }
}

/** Spaces at the ends of lines are the editor's own affair; line breaks are not, or a split paragraph would pass. */
const sameWords = (a: string, b: string): boolean => settled(a) === settled(b)
const settled = (text: string) =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n+ */g, '\n')
    .trim()

/**
 * Selects a range and waits until the editor has heard of it. Acting at once puts the words in the wrong place in
 * editors that keep a selection of their own.
 */
async function select(element: HTMLElement, range: Range): Promise<void> {
  focus(element)
  const document = element.ownerDocument
  const heard = new Promise<void>((resolve) => {
    document.addEventListener('selectionchange', () => resolve(), { once: true })
    // Where the range was selected already, no event comes.
    setTimeout(resolve, 60)
  })
  document
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
  await heard
  await new Promise((resolve) => setTimeout(resolve))
}
