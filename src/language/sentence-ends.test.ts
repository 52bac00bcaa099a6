import { expect, it } from 'vitest'
import { parseParagraph } from './paragraph.ts'

const sentences = (text: string) => parseParagraph(text).sentences.map(({ start, end }) => text.slice(start, end))

it.each([
  ['You did not let us in. It rained.', ['You did not let us in.', 'It rained.']],
  ['Bring bills, letters, etc. We will copy them.', ['Bring bills, letters, etc.', 'We will copy them.']],
  ['It costs £40. We will pay.', ['It costs £40.', 'We will pay.']],
  ['Come at 3 p.m. Please knock.', ['Come at 3 p.m.', 'Please knock.']],
  ['You can go to stage 2. “Must I?” you asked.', ['You can go to stage 2.', '“Must I?” you asked.']],
])('ends sentences where they end: %s', (text, expected) => expect(sentences(text)).toEqual(expected))

it.each(['Mr. Smith came.', 'The lift costs £1.50 a day.', 'It is 3 in. wide.', '1. The form is here.'])(
  'leaves one sentence whole: %s',
  (text) => expect(sentences(text)).toEqual([text]),
)
