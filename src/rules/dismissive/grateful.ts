import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

const aux = 'is/are/was/were/am/be/do/does/did/will/would/can/could/has/have/had/shall/should'

export default rule({
  id: 'dismissive/grateful',
  title: 'Leave out what the reader should be glad of',
  why: 'A home is not a favour. “Be grateful” tells people who rent that they may not speak up.',
  source: 'Housing Ombudsman, special report on Rochdale Boroughwide Housing (2023); See the Person',
  find: construction(
    [
      'you should/ought/must/might/could (to) (be/feel/count/consider/think) (yourself) (*) grateful/thankful/lucky/fortunate',
      'you should/ought (to) be/feel glad/relieved',
      '{count, consider, think} yourself (*) lucky/fortunate',
      '{count} your blessings',
      'you are/were (*) lucky/fortunate to/that',
      'could/might (*) have been (far/much/a) (lot) worse',
      'it/things could/might (*) be (far/much/a) (lot) worse $',
      'people/families/others/applicants/tenants/many ... would love/jump/kill/give (to/at/for)',
      'people/families/others/applicants/tenants/many (*) (*) would be glad/delighted/happy/grateful/pleased (of/to/with) (have/live/your/a/it/such)',
      'but/and at least you have/are/got/can/know/did/do',
      '^ at least you/it/your/nobody/no/the',
      'a roof over your head',
      '^ on the bright/plus/positive side',
      '(been/be/is/are/was/were) more than generous',
      'rent (that) you pay is (so/very/already/well/far) (low/below/subsidised)',
      'housing is a privilege/luxury',
      `(${aux}) not a hotel`,
    ],
    {
      unless: {
        before: ['we/I (would/are/am)', 'if', 'not', 'said/told (*) (that)'],
        sentence: ['{sorry, wrong}', 'at least #number', 'we/I should', 'risk', '{blood, die, death, suffer}'],
      },
    },
  ),
  instead: 'You have a right to a home that is safe and in good repair. We will [action] by [date].',
  examples: {
    flags: [
      '{You should be grateful} for a home.',
      '{Count yourself lucky} and {count your blessings}.',
      '{You are very lucky to} have a flat.',
      '{It could be much worse}.',
      'Many {families on the list would love} your flat.',
      '{Many people would be glad of your} flat.',
      '{At least you} have {a roof over your head}.',
      '{On the bright side}, the lift works.',
      'Our offer {is more than generous}.',
      'The {rent you pay is very low} as it is.',
      'A home in social {housing is a privilege}, and this {is not a hotel}.',
      '{You should be glad} that it works.',
      'It {could have been a lot worse}.',
      'The room is cold, {but at least you have} heating.',
    ],
    allows: [
      'We would be grateful if you could keep the stairs clear.',
      'I am grateful to you for ringing.',
      'Please give us at least 24 hours’ notice.',
    ],
  },
})
