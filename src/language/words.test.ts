import { describe, expect, it } from 'vitest'
import { parseParagraph } from './paragraph.ts'
import { plainForms } from './words.ts'

const formsIn = (text: string) => parseParagraph(text).sentences.flatMap(({ words }) => words.map(({ form }) => form))

describe('the words of a sentence', () => {
  it.each([
    ["You didn't", ['you', 'did', 'not']],
    ['You didn’t', ['you', 'did', 'not']],
    ['you didnt', ['you', 'did', 'not']],
    ["We've won't can't cannot", ['we', 'have', 'will', 'not', 'can', 'not', 'can', 'not']],
    ['so-called', ['so', 'called']],
    ['Mr. Smith’s roof', ['mr', 'smith', "'s", 'roof']],
    ['the residents’ hall', ['the', 'residents', 'hall']],
    ['3.30pm', ['3.30pm']],
    ['İstanbul', ['i̇stanbul']],
  ])('%s', (text, forms) => expect(formsIn(text)).toEqual(forms))

  it('are the same however they are typed in a rule', () => {
    for (const text of ["didn't", 'so-called', 'we’ve', 'cannot']) expect(plainForms(text)).toEqual(formsIn(text))
  })

  it('know the commas before them, and the blanks that they stand in', () => {
    const [first] = parseParagraph('Sorry, but by [date] (we hope) it is done').sentences
    const marked = first?.words.filter(({ hasBreak, isBlank }) => hasBreak || isBlank).map(({ form }) => form)
    expect(marked).toEqual(['but', 'date', 'we', 'it'])
  })

  it('stand where they say', () => {
    const text = 'You’ve “so-called” mould — 👩‍🦽 didn’t'
    const words = parseParagraph(text).sentences.flatMap((sentence) => sentence.words)
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'You',
      '’ve',
      'so',
      'called',
      'mould',
      'did',
      'n’t',
    ])
  })
})
