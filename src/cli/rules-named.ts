import type { RuleId } from '../finding.ts'
import { rules } from '../rules/index.ts'

/** The rules that are meant by an id, or by one with `*` for a category or a name; none where there is no such rule. */
export function rulesNamed(typed: string): RuleId[] {
  const [category, name, ...more] = typed.split('/')
  if (more.length > 0) return []
  const fits = (asked: string | undefined, part: string | undefined) => asked === '*' || asked === part
  return rules
    .map(({ id }) => id)
    .filter((id) => {
      const [itsCategory, itsName] = id.split('/')
      return fits(category, itsCategory) && fits(name, itsName)
    })
}
