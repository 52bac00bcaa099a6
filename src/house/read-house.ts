import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser'
import { categories, type Category, type RuleId, type Severity } from '../finding.ts'
import type { House, HouseProblem, HouseWord } from './house.ts'

/** More words than this would slow every letter down. */
export const mostWords = 2_000

/** Longer files are not read: UTF-16 code units. */
export const longestFile = 1_000_000

/**
 * Reads a landlord's words file. Its schema: public/house-words.schema.json.
 *
 * @param text the file, as JSON
 * @param rules the ids of all rules, so that a slip in one is seen
 * @returns what it says, or the first thing that is wrong with it and the line on which it stands
 */
export function readHouse(text: string, rules: ReadonlySet<string>): House | HouseProblem {
  try {
    if (text.length > longestFile) throw new Wrong(0, 'the file is too long: a megabyte is the most')
    return houseOf(rootOf(text), rules)
  } catch (error) {
    if (!(error instanceof Wrong)) throw error
    return { line: text.slice(0, error.offset).split('\n').length, reason: error.message }
  }
}

export const isProblem = (read: House | HouseProblem): read is HouseProblem => 'reason' in read

/** What is wrong, and where in the text. */
class Wrong extends Error {
  readonly offset: number
  constructor(at: number | Node, reason: string) {
    super(reason)
    this.offset = typeof at === 'number' ? at : at.offset
  }
}

function rootOf(text: string): Node {
  if (!text.trim()) throw new Wrong(0, 'the file is empty')
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (first) throw new Wrong(first.offset, `this is not JSON (${printParseErrorCode(first.error)})`)
  return root as Node
}

function houseOf(root: Node, rules: ReadonlySet<string>): House {
  const { words, off, severities } = partsOf(root, ['$schema', 'words', 'off', 'severities'])
  const known = (node: Node): RuleId => {
    const id = textOf(node)
    if (!rules.has(id)) throw new Wrong(node, `there is no rule “${id}”`)
    return id as RuleId
  }
  const house: House = {
    words: words ? itemsOf(words).map(wordOf) : [],
    off: off ? itemsOf(off).map(known) : [],
    severities: severities
      ? Object.fromEntries(pairsOf(severities).map(([key, value]) => [known(key), severityOf(value)]))
      : {},
  }
  if (words && house.words.length > mostWords) throw new Wrong(words, `there are more than ${mostWords} words`)
  return house
}

function wordOf(node: Node): HouseWord {
  const { find, category, why, instead, severity } = partsOf(node, ['find', 'category', 'why', 'instead', 'severity'])
  if (!find) throw new Wrong(node, '“find” is missing: the words to look for')
  if (!why) throw new Wrong(node, '“why” is missing: how the words land on the reader')
  return {
    find: plainWords(find),
    category: category ? oneOf<Category>(category, categories) : 'wordy',
    why: textOf(why),
    instead: instead ? itemsOf(instead).map(textOf) : [],
    severity: severity ? severityOf(severity) : 'advisory',
  }
}

/** Only plain words: the signs of the pattern language are for rules that are tested. */
function plainWords(node: Node): string {
  const typed = textOf(node).trim()
  if (!/\p{L}|\d/u.test(typed)) throw new Wrong(node, '“find” holds no word')
  const sign = /[{}()[\]/#^$*,|]|\.\.\./.exec(typed)
  if (sign) throw new Wrong(node, `“find” takes plain words, and “${sign[0]}” is none`)
  return typed
}

const severityOf = (node: Node): Severity => oneOf<Severity>(node, ['serious', 'advisory'])

function oneOf<Name extends string>(node: Node, names: readonly Name[]): Name {
  const found = names.find((name) => name === node.value)
  if (!found) throw new Wrong(node, `this must be one of ${names.join(', ')}`)
  return found
}

function textOf(node: Node): string {
  if (typeof node.value !== 'string') throw new Wrong(node, 'this must be text in quotation marks')
  return node.value
}

function itemsOf(node: Node): Node[] {
  if (node.type !== 'array') throw new Wrong(node, 'this must be a list in square brackets')
  return node.children ?? []
}

function pairsOf(node: Node): [Node, Node][] {
  if (node.type !== 'object') throw new Wrong(node, 'this must be an object in curly brackets')
  return (node.children ?? []).map(({ children = [] }) => children as [Node, Node])
}

function partsOf(node: Node, names: readonly string[]): Record<string, Node | undefined> {
  const pairs = pairsOf(node)
  for (const [key] of pairs) {
    if (!names.includes(textOf(key))) throw new Wrong(key, `“${textOf(key)}” is not known: use ${names.join(', ')}`)
  }
  return Object.fromEntries(pairs.map(([key, value]) => [textOf(key), value]))
}
