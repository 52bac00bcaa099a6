/** What cures or sharpens words in many rules. Patterns, for `unless` and `when`. */

/**
 * A day, a deadline or a rhythm, which cures a vague promise. A day told of the past does not, so "on" counts only after
 * the promise or at the start of the sentence.
 */
export const aFirmDate = {
  sentence: [
    'by/before/until ... #date',
    'by/on/before/until/at , #date',
    'within/in #number (working) {hour, day, week, minute}',
    'every/each (other/second) {day, week, fortnight, month, morning, evening}',
    'every/each #date',
    'next/same working day',
    'due on ... #date',
    '^ on/from ... #date',
    '^ today/tomorrow',
    'if/should you',
  ],
  after: ['... ... on/at/in/from/for/this/next ... #date', '... today/tomorrow/tonight', '... , on/at/from ... #date'],
}

/** The letter says what a trade word means, so it may stay. */
export const explained = {
  before: ['{call} (this/it/these) (a/an/the/your)', 'known as (a/an/the)'],
  after: [
    'a/an/ie/meaning/moving/extra/someone/buying/taking/asking',
    'when/where we/you',
    'which/that {mean}',
    'which/that is a/an/the/when',
    'means',
    'is/are a/an/when/where',
  ],
  paragraph: ['this/that/which/it {mean}', 'in other words'],
}

/** What takes the sting out of a reproach, or turns it on ourselves: an apology, a condition, a fault of ours. */
export const reproachCured = {
  telling: {
    before: ['if', 'because', 'not (be) a'],
    sentence: [
      'sorry/apologise',
      '{say, tell, said, told} (*) that you (should)',
      '{be} wrong',
      'not (be) (a) selfish/inconsiderate/thoughtless/irresponsible',
      'waste of your time',
      '{waste} your',
      'out of respect',
      'we {waste}',
      'distressing',
    ],
  },
  asking: {
    before: ['if', 'why', 'that we', 'asked us', 'wondered'],
    sentence: [
      'sorry/apologise',
      '{be} wrong',
      'not your fault',
      'sorry',
      'should not have',
      'for you',
      'we did not',
      'good to know',
      'clearly upset/worried/distressed/frightened/right/told/unhappy/unwell/struggling',
      'let you',
      '{apologise, fail}',
      'we missed',
      'you asked',
      'right',
      'upset',
    ],
  },
  repeating: {
    before: ['not', 'if', 'had to', 'that', 'have to'],
    sentence: ['sorry/apologise', 'should not', 'we did not', 'you {have} to'],
  },
  charging: {
    before: ['if', 'why', 'not', 'what'],
    sentence: ['sorry/apologise', '{be} wrong', 'not to blame', 'should not', 'we {waste}', 'were ill'],
  },
}

/**
 * We hold back from it, so it is no threat. "If you do not pay" is no such thing, and so "not" alone is no cure.
 */
export const weHoldBack = [
  'we/i/us/council/trust/association/landlord (*) (will/shall/can/do/did/would/have/are/is/am) not',
  'will/would/can/could/should/need/does not (be/mean/have/happen)',
  'no need',
]
