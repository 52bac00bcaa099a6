import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isTone, toneCategories, type Category, type Span } from '../../src/finding.ts'
import { checkDraft } from '../../src/check.ts'
import { editOf } from '../../src/edit.ts'
import { traitsOf } from '../../src/model/features.ts'
import { parseParagraph } from '../../src/language/paragraph.ts'
import type { Word } from '../../src/language/words.ts'
import { readExample } from '../../src/rules/examples.ts'
import { rules } from '../../src/rules/index.ts'

/** A sentence to learn from. */
export interface Taught {
  text: string
  words: Word[]
  /** The buckets of its traits, each once. */
  traits: Uint32Array
  /** What the marked words do; none where the sentence is clean. */
  category?: Category
  marked: Span[]
  /** Whose hand it is: thresholds are set on hands that were not learnt from. */
  writer: string
  /** From a page or letter that is clean all through. */
  isWholeClean: boolean
  /** That, or said by a rule itself. */
  isAboveReproach: boolean
}

/** Everything that there is to learn from: the corpus, and what the rules themselves show and say. */
export const taughtSentences = (): Taught[] => [...corpusSentences(), ...ruleSentences()]

const folder = fileURLToPath(new URL('../../tests/corpus/', import.meta.url))

/**
 * Every sentence of `tests/corpus/<category>/<writer>.txt`, in the order of the files' names. `{…}` marks what hurts; `#`
 * begins a line that names a source.
 */
const corpusSentences = (): Taught[] =>
  globSync('*/*.txt', { cwd: folder })
    .toSorted()
    .flatMap((path) => {
      const [heading = '', writer = ''] = path.replace('.txt', '').split('/')
      const category = toneCategories.find((each) => each === heading)
      return readFileSync(`${folder}${path}`, 'utf8')
        .split('\n')
        .filter((line) => line.trim() && !line.startsWith('#'))
        .map((line) => taught(line, writer, category))
    })

/** What rules of tone flag and allow, and all that every rule says itself, which must be above reproach. */
const ruleSentences = (): Taught[] =>
  rules
    .filter(({ id }) => !id.endsWith('/undertone'))
    .flatMap(({ category, title, why, instead, examples }) => {
      const shown = isTone(category) ? [...examples.flags, ...examples.allows] : []
      const said = [title, ...sentencesOf(why), ...sentencesOf(instead ?? '')].filter(Boolean)
      return [
        ...shown.map((line) => taught(line, 'rules', category)),
        ...examples.flags.flatMap(mended).map((line) => taught(line, 'rules', undefined)),
        ...said.map((line) => taught(line, 'rules', undefined)),
      ]
    })

/** A flagged example with each suggestion taken: what people will write because we said so. */
const mended = (example: string): string[] => {
  const { text } = readExample(example)
  const { findings } = checkDraft({ text })
  return findings.flatMap((finding) =>
    finding.suggestions.map((suggestion) => {
      const { span, to } = editOf(text, finding, suggestion)
      return text.slice(0, span.start) + to + text.slice(span.end)
    }),
  )
}

const sentencesOf = (text: string): string[] =>
  parseParagraph(text).sentences.map(({ start, end }) => text.slice(start, end))

function taught(line: string, writer: string, category: Category | undefined): Taught {
  const { text, marked } = readExample(line)
  const words = parseParagraph(text).sentences.flatMap((sentence) => sentence.words)
  const hurts = marked.length > 0 && category !== undefined
  return {
    text,
    words,
    traits: traitSet(words),
    marked,
    writer,
    isWholeClean: category === undefined && writer !== 'rules',
    isAboveReproach: category === undefined,
    ...(hurts && { category }),
  }
}

function traitSet(words: readonly Word[]): Uint32Array {
  const traits = new Set<number>()
  traitsOf(words, (bucket) => traits.add(bucket))
  return Uint32Array.from(traits)
}
