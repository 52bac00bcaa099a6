import type { CompleteRule } from './rule.ts'
import disbelievingClaims from './disbelieving/claims.ts'

/** Every rule, by category and name. A rule is a file and a line here. */
export const rules: readonly CompleteRule[] = [disbelievingClaims]
