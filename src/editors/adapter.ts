import type { Span } from '../finding.ts'

/** A kind of editor, and how to reach what is written in it. */
export interface EditorAdapter {
  id: string
  /** As the options page shows it. */
  name: string
  /** Whether this element, which has the focus, is a draft of this kind. No layout may be forced here. */
  isDraft(element: HTMLElement): boolean
  open(element: HTMLElement): OpenDraft
}

/**
 * What became of a replacement: `done`; `untouched` (the words no longer stood there, or the editor would not);
 * `other` (the text changed, but not to what was asked: the writer must be told).
 */
export type Replacement = 'done' | 'untouched' | 'other'

/** A draft that someone is writing now. Offsets are UTF-16 code units into `text()` and nothing else. */
export interface OpenDraft {
  /** The element that holds the words and takes the focus. */
  element: HTMLElement
  /** The words as the writer sees them, a line break between blocks. */
  text(): string
  /** The live range over `span`, for the browser's own highlights. None where the span is not in the text. */
  range(span: Span): AbstractRange | undefined
  /** Where the words at `span` are on the screen, in CSS pixels of the frame. Empty when they are not drawn. */
  boxes(span: Span): DOMRect[]
  /** Where the caret stands when nothing is selected. */
  caret(): number | undefined
  /** The offset of the letter at a point of the frame, in CSS pixels; none where there is none near. */
  offsetAt(x: number, y: number): number | undefined
  /** Remembers where the caret is. Called, the answer puts caret and focus there again. */
  keepCaret(): () => void
  /** Puts the caret at an offset and the focus in the draft. */
  setCaret(offset: number): void
  /** Puts `to` in place of `quote`, undoably, if `quote` stands at `span`. */
  replace(span: Span, quote: string, to: string): Promise<Replacement>
  /** Calls `listener` after each change of the text, whoever made it. */
  onChange(listener: () => void, signal: AbortSignal): void
}
