/** Words. */
export const sizes = [150, 400, 2_000, 20_000] as const

/**
 * - `fresh`: every sentence is new
 * - `edit`: one word in the middle is new, and the tool has seen the letter without that edit
 */
export const modes = ['fresh', 'edit'] as const

/** One thing to be measured of every tool. */
export interface Cell {
  mode: (typeof modes)[number]
  /** Length of the letter. */
  words: (typeof sizes)[number]
}

/** All cells in the order of measuring: from short letters to long. */
export const cells: readonly Cell[] = sizes.flatMap((words) => modes.map((mode) => ({ mode, words })))

/** Words of the letter that a tool just started is asked to check. */
export const firstLetter = 400
