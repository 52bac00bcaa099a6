/** How much is measured. Times in milliseconds. */
export interface Effort {
  /** Length in words of the longest letter. */
  longest: number
  /** Processes started of each tool, to see how long the first answer takes. */
  starts: number
  /** For each tool before a cell is measured; its times are thrown away. */
  warmUp: number
  /** Turns into which the warming up is cut. */
  warmUpTurns: number
  /** Rounds in which each tool has one turn. */
  rounds: number
  /** Length of a turn; a tool that needs longer for one letter has one run in it. */
  turn: number
  /** A tool that has used up this much of a cell has no more turns after the fewest. */
  budget: number
}

/** Each tool has at least so many turns in a cell, however slow it is. */
export const fewestTurns = 3

export const full: Effort = {
  longest: 20_000,
  starts: 5,
  warmUp: 500,
  warmUpTurns: 5,
  rounds: 8,
  turn: 40,
  budget: 4_000,
}

export const quick: Effort = {
  longest: 2_000,
  starts: 3,
  warmUp: 250,
  warmUpTurns: 5,
  rounds: 4,
  turn: 20,
  budget: 1_000,
}
