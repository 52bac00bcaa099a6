import { describe, expect, it } from 'vitest'
import { besideWords, cornerOf } from './place.ts'

const window = { width: 1000, height: 700 }
const card = { width: 360, height: 200 }
const box = (left: number, top: number, width = 80, height = 20) =>
  ({ left, top, right: left + width, bottom: top + height, width, height }) as DOMRect

describe('the card', () => {
  it.each([
    ['under the words', box(100, 100), { left: 100, top: 128 }],
    ['above them where there is no room under', box(100, 600), { left: 100, top: 392 }],
    ['within the right edge', box(900, 100), { left: 632, top: 128 }],
    ['within the left edge', box(-40, 100), { left: 8, top: 128 }],
  ])('goes %s', (_, words, place) => expect(besideWords(words, card, window)).toEqual(place))

  it('stays in a window that is too small for it', () => {
    expect(besideWords(box(10, 60), card, { width: 320, height: 180 })).toEqual({ left: 8, top: 8 })
  })
})

describe('the badge', () => {
  const badge = { width: 100, height: 30 }
  it('goes into the lower right corner', () => {
    expect(cornerOf(box(50, 50, 600, 400), badge, window)).toEqual({ left: 534, top: 412 })
  })
  it('stays in sight when the draft goes on below the window', () => {
    expect(cornerOf(box(50, 50, 600, 4_000), badge, window)).toEqual({ left: 534, top: 662 })
  })
  it('is left out where there is no room', () => {
    expect(cornerOf(box(50, 50, 60, 400), badge, window)).toBeUndefined()
    expect(cornerOf(box(50, -500, 600, 510), badge, window)).toBeUndefined()
  })
})
