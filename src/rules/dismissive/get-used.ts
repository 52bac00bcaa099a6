import { anyOf, construction } from '../finder.ts'
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

const acts =
  'I/we/he/she/they have/had/will/can/am/are/would (also/like) (to) (be) (*) {ask, arrange, book, attach, enclose, explain, pay, send, ring, help, find, fit, come, visit, offer, refund, check, order, mend, record, set, write, give, answer, treat, act}'

const fair = {
  before: ['not (*) (to) (*)', 'never', 'if', 'should', 'nobody/no'],
  sentence: [
    ...reported,
    acts,
    'sorry',
    '{be} (*) wrong',
    'wrong to/of',
    'not (*) {have, expect, need} to',
    'no one should',
    'you were told/advised',
    'we will not',
    '{help, support}',
    'ask anyone',
    'take time',
    'may/might/can take',
    'only you',
    'and we/I',
  ],
}

export default rule({
  id: 'dismissive/get-used',
  title: 'Say what you will mend, not that it will pass',
  why: 'To hear that it will pass, or that others live with it, leaves the reader alone with the problem.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024); our own reading of letters',
  find: anyOf(
    construction(
      [
        '{get, become} used to it/them/this/that/these/such',
        '{learn} to {live, love, ignore, tolerate}',
        'you (will/would) (just) {have, need, expect} to (*) (*) {live, put} (up) with',
        '{get, got} on with it',
        'get over it/this/things',
        'will/would/can/should soon/hardly/barely/scarcely/not/stop (even) (*) {notice}',
        '(you) soon {stop, get, forget, learn} (used) (to) {notice, hear, see, it, about}',
        'will/would/should (all) (soon) (have) blow/blown over',
        '{fright, fear, upset, worry, smell, noise, feeling, anxiety, they} (*) (*) will/does/do/should (soon) {pass, fade, wear, settle} (off/down/away)',
        'you would/might/could do well/better to',
        '(is/be) time/us/should/must (to/all) (all) move on $',
        'think/trust/hope we have/can (all) (now) {move} on',
        'you will have forgotten',
        'you will (*) laugh (about)',
        'children/kids/toddlers/babies/people/teenagers (*) (*) {bounce, adaptable, resilient}',
        '{get, got} by on/with/without',
        'think of it/this/them as a/an (*) rest/gym/holiday/adventure/treat/change/break',
        'hope/trust (that) you can/will (now/all) put (it/this/that/things/matters) (all) behind you',
      ],
      { unless: fair },
    ),
  ),
  instead: 'The noise has gone on since [date]. [Name] will [action] on [date] so that it stops.',
  examples: {
    flags: [
      'You will {get used to it}.',
      'You must {learn to live} with it.',
      '{You will just have to put up with} the dust.',
      'Most people {get on with it}.',
      'You will {get over it}.',
      'You {will hardly notice} it.',
      'It is a smell {you soon stop noticing}.',
      'It {will all blow over}.',
      'The {fright will pass}.',
      '{You would do well to} let it go.',
      'It {is time to move on}.',
      'I {think we have all moved on}.',
      'By May {you will have forgotten} this.',
      '{You will laugh about} it.',
      '{Children are adaptable}.',
      'They {got by with} candles.',
      '{Think of it as a rest}.',
      'We {hope you can now put this behind you}.',
    ],
    allows: [
      'You should not have to get used to it.',
      'We are sorry that you had to put up with this for five weeks.',
      'Three residents have moved on from the hostel.',
    ],
  },
})
