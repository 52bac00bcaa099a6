import type { Span } from '../finding.ts'
import type { EditorAdapter, OpenDraft, Replacement } from './adapter.ts'
import { caretAt } from './caret-at.ts'
import { isLeftAlone } from './left-alone.ts'

/** A live range in a form field. Chromium has it since 2026; TypeScript does not know it yet. */
interface OpaqueRange extends AbstractRange {
  getClientRects(): DOMRectList
}
type ValueRanges = HTMLTextAreaElement & { createValueRange?(start: number, end: number): OpaqueRange }

/** The plain box: `<textarea>`. Fields of one line are names, subjects and passwords, and are left alone. */
export const formField: EditorAdapter = {
  id: 'form-field',
  name: 'Plain text box',
  isDraft: (element) =>
    element.localName === 'textarea' && isEditable(element as HTMLTextAreaElement) && !isLeftAlone(element),
  open: (element) => open(element as HTMLTextAreaElement),
}

/** `spellcheck="false"` on a plain box means code, not a letter. */
const isEditable = (field: HTMLTextAreaElement) =>
  !field.readOnly && !field.disabled && field.getAttribute('spellcheck') !== 'false'

function open(field: ValueRanges): OpenDraft {
  const range = ({ start, end }: Span) => (end <= field.value.length ? field.createValueRange?.(start, end) : undefined)
  return {
    element: field,
    text: () => field.value,
    range,
    boxes: (span) => [...(range(span)?.getClientRects() ?? [])],
    caret: () => (field.selectionStart === field.selectionEnd ? field.selectionStart : undefined),
    offsetAt(x, y) {
      const at = caretAt(field, x, y)
      return at?.offsetNode === field ? at.offset : undefined
    },
    keepCaret() {
      const { selectionStart, selectionEnd } = field
      return () => {
        focus(field)
        field.setSelectionRange(selectionStart, selectionEnd)
      }
    },
    setCaret(offset) {
      focus(field)
      field.setSelectionRange(offset, offset)
    },
    replace: (span, quote, to) => Promise.resolve(replace(field, span, quote, to)),
    onChange(listener, signal) {
      for (const type of ['input', 'change', 'focus']) field.addEventListener(type, listener, { signal })
      watchScripts(field, listener, signal)
    },
  }
}

const focus = (field: HTMLTextAreaElement) => field.focus({ preventScroll: true })

/** Milliseconds between two looks for text that a script has put in, of which no event tells. */
const lookEvery = 1_000

/** A page may fill in a template by script. While the field has the focus, a cheap look now and then sees it. */
function watchScripts(field: HTMLTextAreaElement, changed: () => void, signal: AbortSignal) {
  let seen = field.value
  let timer: ReturnType<typeof setInterval> | undefined
  const look = () => {
    const { value } = field
    if (value !== seen) changed()
    seen = value
  }
  const start = () => {
    clearInterval(timer)
    timer = setInterval(look, lookEvery)
  }
  if (field.matches(':focus')) start()
  field.addEventListener('focus', start, { signal })
  field.addEventListener('blur', () => clearInterval(timer), { signal })
  field.addEventListener('input', () => (seen = field.value), { signal })
  signal.addEventListener('abort', () => clearInterval(timer))
}

/** By the browser's own command, since setting `value` would lose the undo. */
function replace(field: HTMLTextAreaElement, { start, end }: Span, quote: string, to: string): Replacement {
  const before = field.value
  if (before.slice(start, end) !== quote || !isEditable(field)) return 'untouched'
  // The browser would cut the words off without a word.
  if (field.maxLength >= 0 && before.length - quote.length + to.length > field.maxLength) return 'untouched'
  focus(field)
  field.setSelectionRange(start, end)
  field.ownerDocument.execCommand(to ? 'insertText' : 'delete', false, to)
  if (field.value === before.slice(0, start) + to + before.slice(end)) return 'done'
  return field.value === before ? 'untouched' : 'other'
}
