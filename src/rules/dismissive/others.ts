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
const people =
  '{resident, tenant, neighbour, household, people, family, leaseholder, customer, flat, person, applicant, home, property, occupier, block}'
const cope = '{manage, cope, put, accept, climb, pay, swap, survive}'
const complain = '{complain, mention, notice, report, raise, object}'
const fair = {
  before: ['if', 'whether', 'because', 'ahead of', 'that', 'know that'],
  sentence: [
    ...reported,
    acts,
    'sorry',
    '{be} (*) wrong',
    'wrong to/of',
    'not mean',
    'does not make',
    'should',
    'so (that) we/I',
    'same thing as you',
    'as well as you',
    'who {live, share}',
    'we/I will',
    'if you',
    '{believe, afraid, fear, grief, sue, illness, symptom, charity}',
    'right',
    'people who',
    'too ,',
  ],
}

export default rule({
  id: 'dismissive/others',
  title: 'Answer this person, without measuring them against others',
  why: 'Someone else’s trouble does not make the reader’s own any smaller.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024); Denedo and Ejiogu on stigma',
  find: anyOf(
    construction(
      [
        // Nobody else minds.
        `nobody/none/no (one) (else/other/of) (the/your) ${people} ... ${complain}`,
        `{have, had, receive} no other (*) complaints/reports`,
        `nobody/one else (*) (on/in/at) (*) (*) (*) has/have/had (*) (a) complained/problem/mentioned/made/beheld`,
        `the only ${people} (who/that/to) (has/have) (ever) ${complain}`,
        `you are (by) not/no (means) the only ${people}`,
        'only one household/resident/person/tenant/flat has/thought/complained',
        'never (*) a (single) peep/word/murmur',
        'without a murmur/fuss/complaint',
        `, but/though plenty/lots of ${people}`,
        // Others bear it.
        `most/plenty/lots/rest/half (of) (the/our/your) (other) ${people} (*) (*) (would/do/have) (*) ${cope}`,
        'plenty/lots/most/half of us do/would/have/are/live/sleep (*) (*)',
        'something most/many/all of us',
        'others (*) (*) (*) (*) {manage, cope, wait, get, worse}',
        'wait/queue/expect/tap like everyone/everybody else',
        'many/most/some/others would (*) {regard, call, say, love, give, envy, consider}',
        `most/plenty/many (of) ${people} would (be/love/jump/give/pay/swap/kill)`,
        // Others have it worse.
        `${people} (*) (*) (*) (much/far/a) worse off/position/difficulty/place`,
        'far/much worse off',
        `{see, saw, seen, have, had, has} (it) (far/much/a) (lot) worse`,
        'far worse * in/on/at/than',
        'actual/genuine/real/proper (*) emergencies/problem/problems/trouble/troubles/difficulty/difficulties',
        'actually serious',
        'applicants/people/residents/tenants/families/households/leaseholders with/in real/worse/genuine/greater/serious (*)',
        'homes/properties/tenants/residents/people/calls/cases/repairs/estates to look/manage/deal/maintain/think/consider/handle',
        'have (many) (other/more) (*) urgent/serious/important/pressing cases/repairs/jobs/matters/things',
        // You are one of many.
        'everyone/everybody/every/each (*) (*) (*) says/thinks (that) they/their',
        'we/I {see, get, hear} (a) lot/lots/hundreds/dozens/dozen/plenty/many (of) these/those/this/complaints/them',
        'sort/kind of thing/letter/complaint (*) from/every',
        'a special case',
        'hardly/not unique',
        'there is a queue',
      ],
      { unless: fair },
    ),
    construction(
      [
        'affects/affecting/affected everyone/everybody/all (of) (us)',
        'everyone/everybody (else) {be} (equally/also) affected (by)',
      ],
      { unless: { sentence: ['sorry'] } },
    ),
  ),
  instead:
    'You told us about [the problem]. I have looked at your home, and this is what we will do: [action] by [date].',
  examples: {
    flags: [
      '{No other tenant has complained}.',
      'We have {received no other complaints}.',
      'No {one else in the block has a problem}.',
      'You are {the only resident to have complained}.',
      '{You are not the only tenant} here.',
      '{Only one household has} rung.',
      'We {never hear a peep}.',
      'They climb them {without a murmur}.',
      '{Most tenants would put} up with it.',
      '{Plenty of us do not sleep}.',
      'It is {something most of us} have done.',
      '{Others simply cope}.',
      'You {wait like everybody else}.',
      '{Many would call} it charming.',
      '{Most people would be} glad of it.',
      'There are {people far worse off}.',
      'She is {far worse off}.',
      'I have {seen far worse}.',
      'There are {far worse smells in} this city.',
      'We have {real emergencies} to see to.',
      'Theirs are {actually serious}.',
      'I have forty {applicants with real need}.',
      'We have {homes to look} after.',
      'We {have more urgent cases}.',
      '{Everyone here thinks that their} case is special.',
      '{We see a lot of these}.',
      'I get this {sort of thing from every} flat.',
      'You are not {a special case}.',
      'Your case is {hardly unique}.',
      '{There is a queue}.',
      'It is long, {but plenty of people} wait.',
      'This {affects everyone}.',
      '{Everybody is affected by} the rise.',
    ],
    allows: [
      'Other residents have told us the same thing as you.',
      'We will write to the other flats as well.',
      'The other tenants have been sent this letter.',
    ],
  },
})
