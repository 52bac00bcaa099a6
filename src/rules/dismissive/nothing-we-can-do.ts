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

const fair = {
  before: ['if', '{tell} (*) (that)'],
  sentence: [
    ...reported,
    'sorry',
    '{be} (*) wrong',
    'wrong to/of',
    'because',
    'but we/I (can/will)',
    'what we/I can do',
    'you do not',
    'fair/kind/listening',
    'storage/complaints/benefits/appeals how',
    'not have to',
    '{order, part}',
    'you can/could {ask, apply, appeal, find, ring, use}',
    'I/we (have/will) (*) {ask, write, report}',
  ],
}

const aux = 'is/are/was/were/am/be/do/does/did/will/would/can/could/has/have/had/shall/should'

export default rule({
  id: 'dismissive/nothing-we-can-do',
  title: 'Say what you cannot do and why, then what you can',
  why: '“There is nothing we can do” gives up in front of the person who needs help.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: anyOf(
    construction(
      [
        `${aux} not (*) something/anything (that) we/I can/could do (about)`,
        'nothing (*) (*) (more/further/else) (that) we/I can/could do',
        'my/our hands are/were tied',
        '{have, expect} to wait (your/his) like/as/turn (everyone/everybody/all/line)',
        'please be patient',
        'what would you like us/me to do about',
        'what else do you expect/want',

        'all (that) (I/we) can (*) be/say/suggest/offer/tell (said) $',
        '(to/must/please/will/should) wait your turn',
        '{ring, call, chase, email, complain, contact, phone, write, ask, insist, repeat, push} (*) (*) (*) (*) will/does/would not (*) {move, make, speed, get, change, bring, achieve, alter, produce, improve}',
        `${aux} not (*) {get, make, move, speed} (it/you/things/the) (*) (any) faster/quicker/sooner $`,
        '^ (please) {bear} with us/me',
        'only so much/many (that) we/I',
        'what more/else/exactly/do (do) you {want, expect} (from/of/us)',
      ],
      { unless: fair },
    ),
    construction(
      [
        'not something (that/which) we/i (are/am/would/can/could/will) (*) {look, deal, get, help, cover, repair, fix, investigate, consider, prepared, willing, able}',
        'that/this is (just/simply/unfortunately) (the) (way/how) (the) system/process/policy/it works/operates',
      ],
      { unless: { sentence: ['but'] } },
    ),
  ),
  instead: 'I cannot [what they asked for], because [reason]. I can [what you can do] by [date].',
  examples: {
    flags: [
      '{Please bear with us}.',
      'Noise {is not something we can do about} it.',
      '{Our hands are tied}.',
      'You {must wait your turn}.',
      'It {will not get things done any faster}.',
      'There is {only so much we} can do.',
      'I wonder {what more you want from} us, and I cannot keep going over it.',
      '{Ringing every day will not make} it faster.',
      'There is {nothing more we can do}.',
      'You will {have to wait like everyone} else.',
      '{Please be patient}.',
      '{What would you like us to do about} it?',
      'That is {all that can be said}.',
      '{What else do you expect}?',
      'It is {not something we would look} at.',
      '{That is how the system works}.',
    ],
    allows: [
      'There is a high demand for flats on the ground floor.',
      'Children wait their turn at the slide.',
      'Bear with us: the new page will be ready at noon, and you can use the old one until then.',
      'We were wrong to say that there was nothing we could do.',
      'There is nothing left for you to do.',
      'You do not have to wait for me to go to the Ombudsman.',
    ],
  },
})
