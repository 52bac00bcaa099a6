import { describe, expect, it } from 'vitest'
import { cutAt, jointsOf } from './joints.ts'
import { parseParagraph } from './paragraph.ts'

const cut = (text: string) => {
  const words = parseParagraph(text).sentences[0]?.words ?? []
  return cutAt(jointsOf(words, text), words, text)
}

describe('cutting a long sentence', () => {
  it.each([
    [
      'The roof was looked at on Monday and the tiles were taken off on the Tuesday',
      'The roof was looked at on Monday. The tiles were taken off on the Tuesday',
    ],
    [
      'We ordered the part on 3 May, but the firm that makes it had closed',
      'We ordered the part on 3 May. But the firm that makes it had closed',
    ],
    [
      'The lift is out for a week, so I have booked a room downstairs',
      'The lift is out for a week. So I have booked a room downstairs',
    ],
    [
      'The part had not come by Friday, which means that we have to move the visit',
      'The part had not come by Friday. This means that we have to move the visit',
    ],
    [
      'I am paying you £140 today; it should reach your bank by Friday',
      'I am paying you £140 today. It should reach your bank by Friday',
    ],
    [
      'We could not finish the floor, because the screed was still wet on Monday',
      'We could not finish the floor. This is because the screed was still wet on Monday',
    ],
  ])('%s', (long, short) => expect(cut(long)).toBe(short))

  it.each([
    'If the boiler stops again and you have no heating, ring us at any time of day',
    'You told us that the lift had broken and you had to sleep on the stairs',
    'We will mend the roof, the gutter and the two tiles at the back',
    'I am sorry, and I mean it',
  ])('leaves whole: %s', (sentence) => expect(cut(sentence)).toBe(sentence))
})
