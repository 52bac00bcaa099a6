import type { Category } from '../finding.ts'
import { undertonesIn } from '../model/undertone.ts'
import { search, type Finder } from './finder.ts'

/** Finds by the small model what no phrase says: see src/model. It marks a clause, and names the words that weighed most. */
export const undertone = (category: Category): Finder =>
  search((paragraph) =>
    undertonesIn(paragraph)
      .filter((found) => found.category === category)
      .map(({ start, end, weighed, isFaint }) => ({
        start,
        end,
        weighed,
        isFaint,
        suggestions: [],
        phrase: 'undertone',
      })),
  )
