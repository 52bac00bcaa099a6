import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'coercive/no-option',
  title: 'Say what the next step is, and how to avoid it',
  why: 'It tells the reader that they are making you do something that you have chosen to do.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  find: anyOf(
    construction(
      [
        'will/would/may/shall/might/could (then) (be) (left) (have/with) no/little/few (other/further/real) option/options/choice/alternative/alternatives (but/other/than) (than) (to)',
        '{leave} us/me/the (landlord/trust/council/association) (with) no/little (other/further) option/choice/alternative (but) (to)',
        '{leave} with no (other/further) option/choice/alternative but to',
      ],
      {
        unless: {
          before: ['not'],
          sentence: [
            'sorry/apologise',
            'close/closed the lift/road/office/pool/stairs',
            'to you',
            'you {have} no',
            'you {be} left',
            'so that you',
            'you can/could/may',
            'get in touch',
            'enough people',
            '{help} you',
            'the water/power/gas off',
          ],
        },
      },
    ),
  ),
  instead: 'If we have not agreed a date by [date], the next step is [step]. I would rather help you to avoid it.',
  examples: {
    flags: [
      'Then we {will have no option but to} go to court.',
      'It {leaves us with no alternative but to} act.',
      'We are {left with no option but to} act.',
    ],
    allows: [
      'If not enough people pay, we may have to end the trip.',
      'You had no choice but to eat out.',
      'We will have to turn the water off from 10am to noon.',
      'I am sorry that you were left with no option but to move.',
    ],
  },
})
