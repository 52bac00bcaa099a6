import type { Span } from '../finding.ts'

/** Reads an example of a rule: the text without the marks, and what they mark. @throws where the marks do not pair */
export function readExample(example: string): { text: string; marked: Span[] } {
  const marked: Span[] = []
  let text = ''
  let start: number | undefined
  for (const letter of example) {
    if (letter === '{' && start === undefined) start = text.length
    else if (letter === '}' && start !== undefined) {
      marked.push({ start, end: text.length })
      start = undefined
    } else if (letter === '{' || letter === '}') throw new Error(`the marks of “${example}” do not pair`)
    else text += letter
  }
  if (start !== undefined) throw new Error(`“${example}” opens a mark and does not close it`)
  return { text, marked }
}
