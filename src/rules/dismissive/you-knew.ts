import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

const reported = [
  'called/described/dismissed/calling/dismissing/phrase',
  'you/they {be} told',
  'nobody/one should',
  'you {be} right',
  'not mean/meant',
  'not (*) (be) good enough',
  'does/did not make it/your/this/that',
  'not (a/an) (*) excuse',
  'as if',
]

const home = '{property, flat, home, house, tenancy, lease, offer, place, bungalow, maisonette}'
const fair = {
  before: ['if', 'because/since/where', 'sorry (that)', 'the reason (that)', 'by/until'],
  sentence: [
    ...reported,
    'legal/limit/law/aware/period',
    'sorry',
    '{be} (*) wrong',
    'wrong to/of',
    'we/I should',
    'you did/were not',
    'nobody',
    'because we/I',
    'you told us',
    'even though',
    'look at it anyway',
  ],
}

export default rule({
  id: 'dismissive/you-knew',
  title: 'Deal with the home as it is now',
  why: 'Taking a home does not mean agreeing to its faults. Pointing at the past leaves the problem where it is.',
  source: 'Housing Ombudsman, Complaint Handling Code (2024); our own reading of letters',
  find: construction(
    [
      `you {accept, take, choose, buy, view, sign} (for) the/this/that/your (*) ${home} as seen/it/is`,
      `you {accept, take, choose, buy, view, sign} (for) the/this/that/your (*) ${home} (in) (full) knowing/knowledge`,
      'you must/would have known (when/about/of/before)',
      'you chose to live/move/rent/buy',
      'you did choose/pick a/an/the (*) (*)',
      'you knew there was/were',
      `you knew the (*) (of) (*) (*) when/before you`,
      'complaint/matter/issue is/was too old (for/to)',
      'this/it/that/these is/are (a/an) historic/historical matter/issue/complaint',
      'was/were your own choice',
      'you knew (*) (*) (*) (*) when/before you',
      `when you (first) {take, accept, buy, choose, rent} (on) (a/an/the/this/your) (*) (*) ${home} you (were/knew/had/signed/agreed/would)`,
      'was your choice/decision to',
      'should/could (have) (been) raised/reported/mentioned (it/this/them) earlier/sooner (then)',
      '(is/was/were/happened/are) too/so long ago (for/to)',
    ],
    { unless: fair },
  ),
  instead: 'Your kitchen is damp now, and that is ours to put right. We will [action] by [date].',
  examples: {
    flags: [
      'It {is too long ago for} us to look.',
      '{You accepted the property as seen}.',
      '{You took the flat in full knowledge} of the noise.',
      '{You would have known of} the noise.',
      '{You knew about the stairs before you} signed.',
      'It {was your decision to} move.',
      'It {should have been raised sooner}.',
      '{When you took the flat you knew} of the stairs.',
      '{You chose to live} in a flat above a shop.',
      '{You did pick a flat by} a road.',
      '{You knew there was} a pub there.',
      'The {complaint is too old for} us.',
      '{This is a historic matter}.',
      'It {was your own choice}.',
      '{You knew the state of it when you} came.',
    ],
    allows: [
      'If you knew when you moved in, tell us.',
      'We should have told you before you moved in.',
      'You told us that you accepted the flat because you had nowhere else.',
    ],
  },
})
