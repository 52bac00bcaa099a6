import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'non-apology/mistakes-happen',
  title: 'Say what went wrong and who did it',
  why: '“These things happen” tells the reader that what happened to them is nothing much.',
  source: 'Housing Ombudsman, Apologies guidance',
  find: construction(
    [
      'mistakes/errors may/might have been made',
      'could have been (handled/dealt/managed/communicated/explained/worded/phrased/put) (with) better/differently/sensitively',
      'could (have) been (more/a/slightly/rather) (little/bit) better (worded/handled/phrased/managed)',
      'mistakes/errors/accidents/delays/slips/mishaps (do/will/can/may/sometimes/inevitably) happen/occur (from) (time)',
      'these/such/this/those (sort/kind) (of) things/thing/mistakes/errors/delays (do/will/can/sometimes) happen/happens/occur',
      'things (do/will/can/inevitably) go wrong',
      'one of those things/days',
      '(a/an) genuine/honest/innocent/simple/clerical/administrative/admin (human/clerical/administrative) mistake/error/oversight/slip',
      'human error',
      '(a/an) isolated incident/case/event/mistake/error/occurrence',
    ],
    {
      unless: {
        sentence: [
          'where/when/if things go wrong',
          'we/i made',
          'my/our (own) (mistake/error)',
          'if it/things/you',
          'you made',
          '{police, penalty, tax, benefit, overpay}',
          'tell us',
          'we/to put',
          'when things',
        ],
      },
    },
  ),
  instead: 'I gave you the wrong date. I now read each date back before I send a letter.',
  examples: {
    flags: [
      'Some {mistakes may have been made}.',
      'It {could have been handled better}.',
      'It {could have been a little better worded}.',

      'We are sorry, but {mistakes do happen}.',
      '{These things happen} in a busy office.',
      'In a busy office {things do go wrong}.',
      'It was just {one of those things}.',
      'It was {a genuine mistake} by the team.',
      'It was down to {human error}.',
      'We think that it was {an isolated incident}.',
    ],
    allows: [
      'I made a mistake with the date.',
      'If things go wrong, ring me.',
      'We made an honest mistake over the key.',
    ],
  },
})
