import { globSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseParagraph } from '../language/paragraph.ts'
import { readExample } from '../rules/examples.ts'
import { matcherOf } from '../rules/matcher.ts'
import { disclosures, disclosuresIn } from './index.ts'
import { disclosureIds } from './disclosure.ts'

it('lists every disclosure, once, under the name of its file', () => {
  const ids = disclosures.map(({ id }) => id)
  expect(ids.toSorted()).toEqual([...disclosureIds].toSorted())
  expect(globSync('*.ts', { cwd: import.meta.dirname })).toEqual(expect.arrayContaining(ids.map((id) => `${id}.ts`)))
})

describe.each(disclosures.map((each) => [each.id, each] as const))('%s', (_, each) => {
  const matches = matcherOf([each])

  it.each(each.examples.shows)('sees %s', (example) => {
    const { text, marked } = readExample(example)
    const found = matches(parseParagraph(text)).map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual(marked.map(({ start, end }) => text.slice(start, end)))
  })

  it.each(each.examples.allows)('passes over %s', (text) => {
    expect(matches(parseParagraph(text)).map(({ start, end }) => text.slice(start, end))).toEqual([])
  })

  it('shows every phrase in an example', () => {
    const shown = new Set(
      each.examples.shows.flatMap((example) =>
        matches(parseParagraph(readExample(example).text)).map(({ phrase }) => phrase),
      ),
    )
    expect(each.find.patterns.map(({ source }) => source).filter((source) => !shown.has(source))).toEqual([])
  })
})

it('gives places in the whole text', () => {
  const text = 'The boiler is out again.\n\nMy mum died in March.'
  expect(disclosuresIn(text).map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
    ['bereavement', 'My mum died'],
  ])
})
