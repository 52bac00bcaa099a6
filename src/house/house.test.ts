import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { checkDraft } from '../check.ts'
import type { House } from './house.ts'
import { isProblem, readHouse } from './read-house.ts'

const rules = new Set(['wordy/about', 'jargon/initials'])

const house = readHouse(
  `{
  "words": [
    { "find": "quick chat", "why": "It is office talk.", "instead": ["talk"] },
    { "find": "our customer hub", "why": "Nobody knows what it is.", "category": "jargon", "severity": "serious" }
  ],
  "off": ["wordy/about"],
  "severities": { "jargon/initials": "serious" }
}`,
  rules,
) as House

describe('the words of a landlord', () => {
  it('are read whole', () => {
    expect(house).toMatchObject({
      words: [
        { find: 'quick chat', category: 'wordy', severity: 'advisory', instead: ['talk'] },
        { find: 'our customer hub', category: 'jargon', severity: 'serious', instead: [] },
      ],
      off: ['wordy/about'],
      severities: { 'jargon/initials': 'serious' },
    })
  })

  it('are found as all others are, in their own capitals', () => {
    const { findings } = checkDraft({ text: 'Quick chat with Our  Customer-Hub on Monday.' }, { off: [], house })
    expect(findings.map(({ quote, rule, suggestions }) => [quote, rule, suggestions])).toEqual([
      ['Quick chat', 'wordy/house-quick-chat', ['Talk']],
      ['Our  Customer-Hub', 'jargon/house-our-customer-hub', []],
    ])
  })

  it('switch rules off and change their weight', () => {
    const text = 'Please ring me with regard to the ASB case.'
    const rulesIn = (settings: Parameters<typeof checkDraft>[1]) =>
      checkDraft({ text }, settings).findings.map(({ rule, severity }) => `${rule} ${severity}`)
    expect(rulesIn({ off: [] })).toContain('wordy/about advisory')
    expect(rulesIn({ off: [], house })).toEqual(['jargon/initials serious'])
  })

  it('change nothing for anyone else', () => {
    expect(checkDraft({ text: 'Quick chat with me.' }).findings).toEqual([])
  })
})

describe('a words file that cannot be used', () => {
  it.each([
    ['', 1, 'the file is empty'],
    ['{\n"words": [,]}', 2, 'this is not JSON'],
    ['[]', 1, 'an object in curly brackets'],
    ['{\n\n"word": []}', 3, '“word” is not known: use $schema, words'],
    ['{"words": [\n{"why": "x"}]}', 2, '“find” is missing'],
    ['{"words": [\n{"find": "x"}]}', 2, '“why” is missing'],
    ['{"words": [{"why": "x",\n"find": "a/b"}]}', 2, 'takes plain words, and “/” is none'],
    ['{"words": [{"why": "x",\n"find": "?"}]}', 2, 'holds no word'],
    ['{"words": [{"find": "x", "why": "y",\n"category": "rude"}]}', 2, 'must be one of accusatory'],
    ['{"words": [{"find": "x", "why": 3}]}', 1, 'text in quotation marks'],
    ['{"off": ["wordy/about",\n"wordy/nothing"]}', 2, 'there is no rule “wordy/nothing”'],
    ['{"severities": {"wordy/about": "loud"}}', 1, 'must be one of serious, advisory'],
    [' '.repeat(1_000_001), 1, 'too long'],
  ])('%#: names the line and the reason', (text, line, reason) => {
    const read = readHouse(text, rules)
    expect(isProblem(read) && read.line).toBe(line)
    expect(isProblem(read) && read.reason).toContain(reason)
  })
})

describe('the published schema', () => {
  const schema = JSON.parse(readFileSync(new URL('../../public/house-words.schema.json', import.meta.url), 'utf8'))
  const fitsSchema = new Ajv2020().compile(schema)
  const word = { find: 'quick chat', why: 'It is office talk.' }

  it.each([
    [{}],
    [{ words: [word], off: ['wordy/about'], severities: { 'wordy/about': 'serious' } }],
    [{ $schema: 'x', words: [{ ...word, category: 'jargon', severity: 'serious', instead: ['talk'] }] }],
    [{ words: [{ find: 'quick chat' }] }],
    [{ words: [{ ...word, find: 'a/b' }] }],
    [{ words: [{ ...word, find: '...' }] }],
    [{ words: [{ ...word, find: 7 }] }],
    [{ words: [{ ...word, instead: 'talk' }] }],
    [{ words: [{ ...word, category: 'rude' }] }],
    [{ words: [{ ...word, severity: 'huge' }] }],
    [{ words: [{ ...word, more: 1 }] }],
    [{ words: word }],
    [{ off: 'wordy/about' }],
    [{ severities: { 'wordy/about': 'huge' } }],
    [{ more: 1 }],
    [[]],
  ])('agrees with the reader about %j', (file) => {
    expect(fitsSchema(file)).toBe(!isProblem(readHouse(JSON.stringify(file), rules)))
  })
})
