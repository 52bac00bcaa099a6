/** A place in a sentence where one of several wordings may stand. */
export interface Choice {
  /** How many wordings there are. */
  size: number
  /** @param n from 0, below `size` */
  wording: (n: number) => string
}

export const choice = (size: number, wording: Choice['wording']): Choice => ({ size, wording })

/** @param wordings parted by `|` */
export function oneOf(wordings: string): Choice {
  const list = wordings.split('|')
  return choice(list.length, (n) => list[n]!)
}
