import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'coercive/one-offer',
  title: 'Explain the rule and the right to a review',
  why: 'It is a home that is at stake. Take it or leave it gives the reader no room to say what would work.',
  source: 'Our own reading of letters',
  find: anyOf(
    construction(
      [
        'you will/may/shall/could (then/also) be (removed/taken/struck/suspended/deleted) (off) from the/our (housing) register/list/waiting/scheme',
        'we will/may/shall (then/also) {remove, take, suspend, strike, delete} you/your (application/name) from/off the/our (housing) register/list/waiting',
        'will/shall/may (then/also) {discharge, end} our/its (*) duty',
        'you will not (be) (made/receive/get) (any) another/other/further/made (offer/offers)',
        'take it or leave it',
        'go/goes/drop/drops/fall/moved/sent/move (back) (down) to the bottom/back of the list/queue/register',
        'will/may/would/could/can {lose} your place/priority/banding/band/points',
        'intentionally homeless',
        '{make} your own arrangements',
        '{refuse} (a/this/the/an/our) (second/next/suitable) offer you/your/and/we',
        'deemed/taken/assumed to have agreed/accepted/refused/withdrawn/abandoned/consented/given/waived',
        '{treat, regard, count} (this/it) as (a/having) refusal/refused/withdrawn/abandoned/accepted',
        '{close} your (case/application/complaint/file) if/unless/without',
      ],
      {
        unless: {
          before: ['not', 'not be'],
          sentence: ['will/do/would not lose', 'sorry/apologise', 'review', '{help} you', 'without losing'],
          paragraph: ['right to a review', 'ask for a review', 'ask us to review', 'appeal'],
        },
      },
    ),
    construction('only/final/last offer', {
      when: { sentence: ['we/you/home/flat/house/property/accommodation'] },
      unless: { sentence: ['not', 'compensation'] },
    }),
    construction('no further/other/more offers/offer', {}),
  ),
  instead: 'If this home is not right for you, tell me why by [date]. You can ask for a review if we do not agree.',
  examples: {
    flags: [
      '{You will be removed from the register}.',
      '{We will remove you from the list}.',
      'We {will discharge our duty}.',
      '{You will not receive any further offers}.',
      'It is {take it or leave it}.',
      'You {go to the bottom of the list}.',
      'You {would lose your place}.',
      'You may be found {intentionally homeless}.',
      'You will have to {make your own arrangements}.',
      'If you {refuse the offer you} wait.',
      'You will be {deemed to have agreed} to it.',
      'We will {treat it as a refusal}.',
      'We will {close your case unless} you ring.',
      'This is your {final offer} of a flat.',
      'There will be {no more offers}.',
    ],
    allows: [
      'You will not lose your place.',
      'I can move it without losing your place.',
      'You can refuse, and ask for a review.',
    ],
  },
})
