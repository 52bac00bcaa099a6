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
    construction(
      [
        'complaint/case/application/request/file/account will/may/shall (then) be closed/cancelled/withdrawn/rejected/flagged/suspended',
        'we/i will/shall/may (then) close/cancel/reject your/the/this case/complaint/application/file/request/job/account',
        'we/i will/shall (then) assume/presume/take (it/that) (that)',
        'if we/i do not hear (back) (anything) from you ... ... (we/i/it/your) will/may assume/be/close/take/cancel/treat/end/remove/have',
        'you have no choice/option/say (in/but/about)',
        'you do not have/get a choice/say/option',
        'not/non negotiable',
        'not up for discussion/debate/negotiation',
      ],
      {
        unless: {
          before: ['not', 'if', 'felt/feel (that)'],
          sentence: [
            'sorry/apologise',
            'if you/we agree',
            'once/until/when the (work/repair/works)',
            'only if/when/once',
            'have to bed',
            'right to',
            'appeal',
            'like us to',
            'wrong',
            'not mean',
            'welcome',
          ],
        },
      },
    ),
  ),
  instead: 'If this home is not right for you, tell me why by [date]. You can ask for a review if we do not agree.',
  examples: {
    flags: [
      'Your {case will be closed}.',
      '{We will close your case} then.',
      '{We will assume that} you agree.',
      '{If we do not hear from you by noon it will be} stopped.',
      '{You have no say in} it.',
      '{You do not have a choice}.',
      'This is {non-negotiable}.',
      'It is {not up for discussion}.',

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
