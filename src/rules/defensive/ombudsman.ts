import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'defensive/ombudsman',
  title: 'Give the route onward and stop there',
  why: 'A “but” after the right to complain, or a forecast of the Ombudsman’s view, puts the reader off.',
  source: 'Housing Ombudsman, Complaint Handling Code (2024)',
  find: construction(
    [
      'you (do/have/are) (have/of) (the/a/every/course) (*) right/entitled/free/welcome to {complain, escalate, go, contact, take, approach, refer, appeal} ... ... , but/however/although/though',
      'while/whilst/although/though you (do) are/have (of/course) (the/a/every/course) right/entitled/free/welcome',
      'ombudsman will/would/is/may (well/highly) (be/not) (likely/unlikely/going/bound) (to/not) {agree, support, side, dismiss, reject, share}',
      'ombudsman has/have (already/previously/recently/also) {agree, praise, commend, accept, support} (with/our/us/that)',
      '(we/i am/are) confident/sure/certain/satisfied (that) the (housing) ombudsman',
      'nothing to (be) gain/gained (by/from) (escalating/taking)',
    ],
    { unless: { sentence: ['will not (affect/change)', 'found that we', 'against us', 'we were wrong'] } },
  ),
  instead: 'You can go to the Housing Ombudsman at any time. It is free and independent.',
  examples: {
    flags: [
      'I know {you have every right to complain to us, but} think twice.',
      '{While you have the right} to ask, think twice.',
      'The {ombudsman will agree} with us.',
      'The {ombudsman has already agreed with} us.',
      '{We are confident that the Ombudsman} will see it.',
      'There is {nothing to gain by escalating} this.',
    ],
    allows: [
      'You have the right to see the file, and there is no charge.',
      'You can go to the Housing Ombudsman at any time.',
      'The Ombudsman will write to you by 3 May.',
    ],
  },
})
