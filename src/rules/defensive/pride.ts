import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'defensive/pride',
  title: 'Say what we did, not what we stand for',
  why: 'Fine words about ourselves jar with someone whom we let down.',
  source: 'Our own reading of letters',
  severity: 'advisory',
  find: construction(
    [
      '(we/who) pride/prides/priding ourselves/itself/themselves/himself/herself (on/in)',
      'take (great/enormous/immense/real) pride in',
      'we/association/trust/council/team/landlord are/is (fully/wholly/firmly) committed to (providing/delivering/ensuring/treating) (a/an/the/our/all) (very) excellent/high/good/best/quality/highest/equality/customer/fairness/diversity/inclusive/customers/residents/tenants',
      'we strive/endeavour for/to (excellence/provide/deliver/offer/maintain/give/ensure)',
      'complaint/complaints/matters/allegations (of/this/nature) is/are (taken/treated) (very/extremely) seriously',
      'we/our/an award winning (service/team/landlord/association/staff)',
      'at the heart of everything/all (that) (we)',
      '(we/has/have) (have) a/an (very) excellent/good/strong/proud/long/great track record',
      'most/majority/percent/cent of our residents/tenants/customers/leaseholders (are/is) (very/perfectly/quite) happy/satisfied/pleased',
    ],
    {
      unless: {
        before: ['you', 'take', 'so'],
        sentence: [
          'hate/crime/abuse/safeguarding/fire',
          'I/we will (listen/contact/ring/come/talk)',
          'i came',
          'i visited',
          'we visited',
          'i have asked',
        ],
      },
    },
  ),
  instead: 'I visited the flat myself on 4 June, and I saw the mould.',
  examples: {
    flags: [
      '{We pride ourselves on} good work.',
      'We {take great pride in} it.',
      '{We are committed to providing excellent} homes.',
      '{We strive to provide} good homes.',
      'We are {an award winning team}.',
      'You are {at the heart of everything we} do.',
      '{We have a strong track record}.',
      'We know that {most of our tenants are happy}.',
      'Your {complaint is taken very seriously}.',
    ],
    allows: [
      'I take this seriously: I came to see the flat on 4 June.',
      'We committed £4,000 to the work in July.',
      'You should be proud of your garden.',
    ],
  },
})
