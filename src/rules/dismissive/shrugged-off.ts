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

const acts =
  'I/we/he/she/they have/had/will/can/am/are/would (also/like) (to) (be) (*) {ask, arrange, book, attach, enclose, explain, pay, send, ring, help, find, fit, come, visit, offer, refund, check, order, mend, record, set, write, give, answer, treat, act}'

const fair = {
  before: ['not (a/an/the)', 'no', 'if', 'never', 'than'],
  sentence: [
    ...reported,
    'you/we can/could/may',
    acts,
    'call/called/calling/phrase',
    'adjudicator/reviewed/review',
    'this was not',
    'sorry',
    '{be} (*) wrong',
    'wrong to/of',
    'because',
    'not (*) excuse',
    'and/so we/I',
    'by #date',
    'should not',
    'police/detective/arrested/witnesses',
    'antisocial/anti',
  ],
}

export default rule({
  id: 'dismissive/shrugged-off',
  title: 'Say how it happened and what stops it next time',
  why: '“Human error” or “crossed wires” shrinks what was done and explains nothing.',
  source: 'Housing Ombudsman, Apologies guidance and Spotlight on noise (2022)',
  find: construction(
    [
      'isolated incident/case/event/occurrence/example',
      '(simple/is/was/of/a/an/to/down) human/honest/clerical/admin/administrative/genuine/innocent error/mistake/oversight/slip',
      'teething problem/problems/trouble/troubles/issue/issues',
      'wires (got/were/have) (been/got) crossed',
      'breakdown/failure in/of communication',
      '(just/simply/only/merely/was/is) a (simple/slight) misunderstanding $',
      'a lifestyle issue/choice/matter',
      '{mean, meant} (it) kindly/well $',
      'it/this/that was/is (*) (*) banter/joke/teasing',
      '(a/is/was/of/just) personality/lifestyle clash/clashes/difference/differences/conflict',
      'clash of personalities/personality/lifestyle/lifestyles/characters/cultures',
      'is/was/as (just/only/simply) a (*) neighbour/neighbourly/domestic dispute/tiff/disagreement/quarrel/spat',
      'there are (always) two sides to',
      'it takes two to',
      'was/were (*) (*) joking/teasing/kidding/banter/playful',
      'no harm/offence/malice (was) meant/intended',
      '(was/were/is/just/of/as/only/in) high spirits',
      'in fairness to our/the/my/him/her/them (*) (officer/staff/contractor/contractors/operative/team/surveyor/engineer/colleagues/colleague)',

      'is/was/are/be (...) a matter of opinion/taste/perspective/perception/interpretation',
      'was/were/is/are only/just/simply doing his/her/their job/jobs',
    ],
    { unless: fair },
  ),
  instead: 'Our officer wrote the wrong date on the job. From [date], a second person checks each one.',
  examples: {
    flags: [
      'He {was only doing his job}.',
      '{In fairness to our staff}, it was late.',
      'It {was high spirits}.',
      'There was {no harm meant}.',
      'It was a {breakdown in communication}.',
      'These are {teething problems}.',
      'It {was human error}.',
      'It was an {isolated incident}.',
      'Our {wires got crossed}.',
      'It is {a personality clash}, a {clash of lifestyles}. It {is a neighbour dispute}.',
      'He {was only joking} and good-natured.',
      'The colour {is a matter of opinion}.',
      '{There are two sides to} this.',
      '{It takes two to} argue.',
      'It {was a simple misunderstanding}.',
      'It is {a lifestyle issue}.',
      'He {meant it kindly}.',
      'I am told that {it was banter}.',
    ],
    allows: [
      'To be fair to both of you, I asked the same questions.',
      'One-off parties are allowed.',
      'In fairness to other people on the list, we use the same points.',
      'Bullying is not just banter.',
      'This was not an isolated incident: it happened three times.',
      'That is a fair question.',
      'It was a human error, and we have changed the form because of it.',
    ],
  },
})
