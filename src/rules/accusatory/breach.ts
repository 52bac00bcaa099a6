import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const agreement =
  'tenancy/lease/agreement/contract/terms/conditions/rules/rule/clause/licence/condition/acceptable/tenancies'
const cure = [
  'sorry/apologise',
  'court/magistrates/jury/prison/offence/fined/fine',
  'if you',
  'not in breach',
  'no breach',
  '{be} wrong',
  'in our view not',
  'have not',
]

export default rule({
  id: 'accusatory/breach',
  title: 'Give the facts first, then the rule, then the help',
  why: 'A verdict comes before the reader has been heard. It reads as if nobody wants to hear their side.',
  source: 'Our own reading of letters',
  find: anyOf(
    construction(
      [
        'you {be, remain} (therefore/now) (clearly/also/currently) (in/a/guilty) (serious/clear/direct/fundamental) breach/violation of/and',
        `you (have/had/are) (be) (been) (also/clearly) {breach, violate, contravene, flout} ... ${agreement}`,
        `you (have/had) (also/clearly) broken (...) ${agreement}`,
        'you are/were guilty of',
        'you (have/had) (be) (been) found guilty of',
        `your (own) (*) (*) breach/breaches/violation/contravention (of) (the/your/this)`,
        `(a/in) (serious/clear/direct/fundamental) (breach/violation/contravention) of your (own) tenancy/lease/agreement (agreement/conditions) by`,
        `this/that/it/which {be} (a) (clear/serious/direct/fundamental) breach/violation of your tenancy/lease/agreement/contract`,
        'you {have} (also) committed (a/an/several/further) (*) breach/breaches/offence/nuisance/act/acts',
        'you/household/visitors (have/are) (been) {cause} (a) (*) (serious/noise) nuisance/annoyance/disturbance/distress/misery (to/for)',
        'you {be} (the) (sole/alleged/known) culprit/offender/aggressor/instigator/ringleader/perpetrator',
        'you (also/clearly) {provoke, antagonise, instigate, escalate, inflame, goad, retaliate} (the/him/her/them/matters/your/this/and)',
        'six of one',
        'tit for tat',
        'as bad as each other',
        'your (own) (*) part/role in the/this/these (dispute/incident/incidents/argument/situation/conflict)',
        'it takes two to',
        'you (have/had) (also) encouraging/encouraged/inciting/incited/stirring other/others/residents/up/neighbours',
        'you have been encouraging/inciting/stirring/seen/caught/witnessed/observed',
      ],
      { unless: { before: ['if', 'whether', 'when', 'not', 'that'], sentence: cure } },
    ),
  ),
  instead: 'We have had [number] reports of [what was reported]. Your agreement says [rule]. Please tell us your side.',
  examples: {
    flags: [
      '{You are in serious breach of} the agreement.',
      '{You have broken your tenancy}.',
      '{You are guilty of} shouting.',
      '{You have been found guilty of} shouting.',
      '{Your repeated breaches of the} lease are noted.',
      'It is {in breach of your tenancy by} any measure.',
      '{This is a clear breach of your tenancy}.',
      '{You have committed a nuisance} on the stairs.',
      '{You have caused a nuisance}.',
      '{You are the culprit}.',
      '{You provoked him} on the stairs.',
      'It is {six of one} and half a dozen of the other.',
      'It looks like {tit for tat}.',
      'You are {as bad as each other}.',
      'Think about {your own part in this dispute}.',
      '{It takes two to} argue.',
      '{You have encouraged others} to stop paying.',
      '{You have been caught} with a ladder.',
      '{You have breached your tenancy}.',
    ],
    allows: [
      'Perpetrators can change.',
      'If you break your tenancy, we will talk to you first.',
      'We are in breach of our own agreement with you.',
      'You have not broken your agreement.',
      'Your agreement says that the hall should be clear.',
      'We asked both sides for their account.',
    ],
  },
})
