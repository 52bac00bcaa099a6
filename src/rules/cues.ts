/** What cures or sharpens words in many rules. Patterns, for `unless` and `when`. */

/** A day, a date or a time: a promise that has one is not vague. */
export const aDate = ['#date', '{week} of *', 'within #number (working) {hour, day, week}'] as const

/** A named person, or a blank for one. */
export const aName = ['#blank', '#name #name'] as const

/** Help held out: what makes a firm letter fair. */
export const help = [
  'help/support/advice',
  'ring/call/phone me/us',
  'citizens advice',
  'shelter',
  'stepchange',
  'if #date ... {suit}',
  'tell me/us if',
] as const

/** A reason given. */
export const aReason = ['because', 'since', 'the reason', 'so that', 'this is why'] as const
