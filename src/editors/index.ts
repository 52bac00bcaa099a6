import type { EditorAdapter } from './adapter.ts'
import { contenteditable } from './contenteditable.ts'
import { formField } from './form-field.ts'
import { tinymce } from './tinymce.ts'

/** Particular editors first. The first that takes an element keeps it. */
export const editors: readonly EditorAdapter[] = [tinymce, contenteditable, formField]
