import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

const home = '{property, flat, home, house, tenancy, lease, offer, place, bungalow, maisonette}'
const fair = {
  before: ['if', 'because/since/where', 'sorry (that)', 'the reason (that)', 'by/until'],
  sentence: [
    '{sorry, wrong}',
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
      'you were (*) (made) aware (of) (*) (*) (that) when/before/at you/the',
      'you must/would/should/will have been aware',
      'you must/would/should/will have known',
      'you knew (*) (*) (*) (*) when/before you',
      'you knew what you',
      `when you (first) {take, accept, buy, choose, rent} (on) (a/an/the/this/your) (*) (*) ${home} you (were/knew/had/signed/agreed/would)`,
      'you chose to live/move/take/rent/accept/buy',
      'was/is your own choice/decision (to)',
      'was your choice/decision to',
      'should/could (have) (been) raised/reported/mentioned (it/this/them) earlier/sooner (then)',
      'should/could have been raised/reported/mentioned at',
      '(is/was/were/happened/are) too/so long ago (for/to)',
      'historic/historical {issue, matter, complaint, repair, problem, nature, grievance, concern}',
      'you have/were already (been) {offer, pay, give, receive, compensate, accept} compensation/payment',
      'like that when you (moved/took/signed/arrived)',
      'you should have {complain, report, raise, mention, say, tell} ... at the time',
    ],
    { unless: fair },
  ),
  instead: 'Your kitchen is damp now, and that is ours to put right. We will [action] by [date].',
  examples: {
    flags: [
      'It was {like that when you moved} in.',
      '{You should have complained at the time}.',
      '{You accepted the property as seen}.',
      '{You took the flat in full knowledge} of the noise.',
      '{You were aware of the stairs when you} signed.',
      '{You must have been aware} of the noise.',
      '{You would have known} of the noise.',
      '{You knew about the stairs before you} signed.',
      '{You knew what you} signed for.',
      '{You chose to live} near a road.',
      'It {was your decision to} move.',
      'It {should have been raised sooner}.',
      'It {should have been reported at} the time.',
      'It {was too long ago}, and is a {historic matter}.',
      '{You have already been paid compensation}.',
      '{When you took the flat you knew} of the stairs.',
      'Moving there {was your own choice}.',
    ],
    allows: [
      'If you knew when you moved in, tell us.',
      'We should have told you before you moved in.',
      'You told us that you accepted the flat because you had nowhere else.',
    ],
  },
})
