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

const aux = 'is/are/was/were/am/be/do/does/did/will/would/can/could/has/have/had/shall/should'

export default rule({
  id: 'dismissive/grateful',
  title: 'Leave out what the reader should be glad of',
  why: 'A home is not a favour. “Be grateful” tells people who rent that they may not speak up.',
  source: 'Housing Ombudsman, special report on Rochdale Boroughwide Housing (2023); See the Person',
  find: anyOf(
    construction(
      [
        'you should/ought/must/might/could (to) (be/feel/count/consider/think) (yourself) (*) grateful/thankful/lucky/fortunate',
        'you are/were (*) lucky/fortunate to/that',
        'could/might (*) have been (far/much/a) (lot) worse',
        'people/families/others/applicants/tenants/many ... would love/jump/kill/give (to/at/for)',
        'people/families/others/applicants/tenants/many (*) (*) would be glad/delighted/happy/grateful/pleased (of/to/with) (have/live/your/a/it/such)',
        '^ at least you/it/nobody',
        ', but/and/though at least (you/it/your/he/she/they)',
        'you (do/still) have a roof',
        '^ be grateful/thankful (that/for)',
        ', (but/and/so) be grateful/thankful that/there',
        'would be (only) glad/delighted/pleased of/with (a/any/your/the)',
        'some/many/most/others (*) (*) (*) would be glad/grateful/thankful (of)',
        'swap places with',
        'pay good money',
        '{come, came} off (rather/quite/very) well',
        'one is better than none',
        'not a (human) right',
        '(been/be/is/are/was/were) more than generous',
        `(${aux}) not a hotel`,
      ],
      {
        unless: {
          before: ['we/I (would/are/am)', 'if', 'not', 'said/told (*) (that)'],
          sentence: [
            ...reported,
            'you would be',
            'we/I would',
            'sorry',
            '{be} (*) wrong',
            'wrong to/of',
            'at least #number',
            'we/I should',
            'risk',
            '{blood, die, death, suffer}',
          ],
        },
      },
    ),
    construction(['you still have (the/a/an/one/two/your) working (*)']),
  ),
  instead: 'You have a right to a home that is safe and in good repair. We will [action] by [date].',
  examples: {
    flags: [
      'This {is not a hotel}.',
      '{At least you} have a roof.',
      '{You should be grateful} for a home.',
      '{You are very lucky to} have a flat.',
      'Many {families on the list would love} your flat.',
      '{Many people would be glad of your} flat.',
      'Our offer {is more than generous}.',
      'It {could have been a lot worse}.',
      'It is cold, {but at least you} have a home.',
      '{You have a roof} over your head.',
      'It is cold; {be grateful that} it is dry.',
      '{Be grateful that} it is dry.',
      '{Some would be glad of} a roof.',
      'A family {would be delighted with a} garden.',
      'Many would {swap places with} you.',
      'Others {pay good money} for this.',
      'You have {come off rather well}.',
      'You have a heater, and {one is better than none}.',
      'A balcony is {not a human right}.',
      '{You still have one working ring}.',
    ],
    allows: [
      'We would be grateful if you could keep the stairs clear.',
      'I am grateful to you for ringing.',
      'Please give us at least 24 hours’ notice.',
    ],
  },
})
