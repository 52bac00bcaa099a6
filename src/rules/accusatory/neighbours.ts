import { reproachCured } from '../cues.ts'
import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'accusatory/neighbours',
  title: 'Answer this person, and leave the neighbours out',
  why: 'It shames the reader beside other people, or asks for thanks. They hear that they ask for too much.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  find: anyOf(
    construction(
      [
        "{waste} of/our/everyone/public/valuable (public/valuable/everyone/everybody) ('s) (staff/officer/contractor/engineer) money/time/resources",
        '{cost} (the/us/other/your) (neighbours/tenants/residents) (money) (that) ... could (have) (be) (been) spent',

        '(please) think of/about (the/your) other others/neighbours/residents/tenants/people/families/customers/homes/everyone/everybody',
        'at the expense of (your/our) (fellow/other) others/neighbours/residents/tenants/people/families/customers/homes/everyone/everybody',
        '{deprive, rob} (other/another) others/neighbours/residents/tenants/people/families/customers/homes/everyone/everybody/family/household/person/tenant',
        'other/most residents/tenants/families/households (in) (the/your/our) (block/building) manage/cope',
        'no one/other (of) (else) (in) (your/the) (block/building/neighbours/resident/tenant) (has/had/have/seems) (to) (ever) complained/complain/complains/problem',
        'more/some/little/bit gratitude/appreciation/grateful',

        'you should (be/think) (yourself/yourselves) grateful/thankful/lucky/fortunate',
        'consider/count/think yourself/yourselves (very) lucky/fortunate',
        'tenants/residents forget (that)',
        'to/we/i/everyone drop everything',
      ],
      {
        unless: reproachCured.telling,
      },
    ),
    construction(
      [
        'only tenant/resident/person/one/customer/household (in) (the) (block/building) (who/that/to) (has/have/is/are/ever) {complain, object, have, report, say}',
        'most/many/plenty (of) people/tenants/families/residents would {love, jump, kill, give, be} (to/at/for) (live/have/your/a/the/glad/happy/grateful)',
      ],
      {
        unless: reproachCured.asking,
      },
    ),
    construction(
      [
        "you (have/had) (also) wasted/waste (a) (lot) (of) (our/the/my/everyone/everybody) ('s) (staff/engineer/contractor/officer/public) ('s) time/money/resources",
      ],
      {
        unless: reproachCured.charging,
      },
    ),
  ),
  instead: 'You asked us to mend the gate. We will do it on [date].',
  examples: {
    flags: [
      '{You wasted our time}.',
      'You are the {only resident who has complained}.',
      '{Most people would be glad} of it.',
      'This is a {waste of public money}.',
      'It {costs us money that could have been spent} on roofs.',
      '{Please think of other residents}.',
      'You get this {at the expense of other tenants}.',
      'This {deprives another family} of a home.',
      '{Other residents in the block manage} well.',
      '{No one else in the block has complained}.',
      'I had hoped for {some gratitude}.',
      '{You should be grateful}.',
      'You can {count yourself lucky}.',
      'Some {tenants forget} to pay.',
      'We cannot ask him {to drop everything}.',
    ],
    allows: [
      'This is the third time that I have written about the gas check.',
      'If you have anything that you want us to read, send it.',
      'I am sorry for the waste of your time.',
      'We have told you what we found.',
      'You clearly explained the fault.',
      'It is not a selfish thing to ask.',
      'We should not have wasted your time.',
    ],
  },
})
