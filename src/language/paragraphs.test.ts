import { describe, expect, it } from 'vitest'
import { paragraphSpans } from './paragraphs.ts'

const paragraphs = (text: string) => paragraphSpans(text).map(({ start, end }) => text.slice(start, end))

describe('the paragraphs of a text', () => {
  it.each([
    ['', []],
    [' \n\n ', []],
    ['One', ['One']],
    ['One\n\nTwo', ['One', 'Two']],
    ['Flat 2\n10 High Street\nLeeds', ['Flat 2', '10 High Street', 'Leeds']],
    ['- tea\n- milk', ['- tea', '- milk']],
  ])('%j', (text, expected) => expect(paragraphs(text)).toEqual(expected))

  it('hold together a sentence that an e-mail program wrapped', () => {
    const wrapped = 'We were very sorry to read that the boiler in your flat has been out of\norder since Friday.'
    expect(paragraphs(wrapped)).toEqual([wrapped])
  })
})
