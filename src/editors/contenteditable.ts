import type { EditorAdapter } from './adapter.ts'
import { isLeftAlone } from './left-alone.ts'
import { byCommand, openRichText } from './rich-text.ts'

/** The browser's own rich text: `contenteditable`, as in Gmail. */
export const contenteditable: EditorAdapter = {
  id: 'contenteditable',
  name: 'Rich text box of the browser',
  isDraft: (element) => element.isContentEditable && !element.parentElement?.isContentEditable && !isLeftAlone(element),
  open: (element) => openRichText(element, byCommand),
}
