import type { EditorAdapter } from './adapter.ts'
import { isLeftAlone } from './left-alone.ts'
import { byCommand, openRichText, type Insert } from './rich-text.ts'

/**
 * TinyMCE 5 to 8, in its frame or inline. It keeps its own undo and looks at the text only when it hears `input`, so
 * one before our change closes what was typed, and one after it makes the change a step of its own. Without them one
 * undo would take the typing too.
 */
export const tinymce: EditorAdapter = {
  id: 'tinymce',
  name: 'TinyMCE',
  isDraft: (element) => element.matches('.mce-content-body') && element.isContentEditable && !isLeftAlone(element),
  open: (element) => openRichText(element, betweenInputs),
}

const betweenInputs: Insert = (element, to) => {
  sayInput(element)
  byCommand(element, to)
  sayInput(element)
}

const sayInput = (element: HTMLElement) =>
  element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }))
