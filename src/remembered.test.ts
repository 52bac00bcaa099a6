import { expect, it } from 'vitest'
import { Remembered } from './remembered.ts'

it('works an answer out once while it is in use', () => {
  const remembered = new Remembered<string, string>(2)
  const asked: string[] = []
  const get = (key: string) => remembered.get(key, (each) => (asked.push(each), each.toUpperCase()))
  expect(['a', 'b', 'a', 'b'].map(get)).toEqual(['A', 'B', 'A', 'B'])
  expect(asked).toEqual(['a', 'b'])
})

it('lets go of what was not asked for longest', () => {
  const remembered = new Remembered<number, number>(2)
  const asked: number[] = []
  for (const key of [1, 2, 3, 4, 5, 6, 1]) remembered.get(key, (each) => (asked.push(each), each))
  expect(asked).toEqual([1, 2, 3, 4, 5, 6, 1])
})
