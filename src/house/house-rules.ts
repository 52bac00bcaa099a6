import { phrases } from '../rules/finder.ts'
import { rule, type CompleteRule } from '../rules/rule.ts'
import type { House, HouseWord } from './house.ts'

/** A landlord's words as rules like all others. */
export const rulesOf = ({ words }: House): CompleteRule[] => words.map(ruleOf)

const ruleOf = ({ find, category, why, instead, severity }: HouseWord): CompleteRule =>
  rule({
    id: `${category}/house-${nameOf(find)}`,
    title: instead.length > 0 ? 'Use the house words' : 'Leave these words out',
    why,
    source: 'Your organisation’s own list',
    severity,
    find: phrases({ [find]: instead }),
    examples: { flags: [`{${find}}`], allows: [''] },
  })

const nameOf = (find: string) =>
  find
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '')
