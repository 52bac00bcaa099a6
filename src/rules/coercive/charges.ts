import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const about =
  'missed/wasted/abortive/locksmith/visit/visits/call/callout/damage/damages/removal/remove/appointment/appointments/clear/clearance/cleaning/failed/repair/repairs/full/cost/costs/engineer/contractor/lock/access/again'

export default rule({
  id: 'coercive/charges',
  title: 'Ask what happened before you speak of a bill',
  why: 'A threat to send a bill is a real fear to someone who has little money.',
  source: 'Our own reading of letters',
  find: anyOf(
    construction(
      [
        `you/tenants/residents will/may/shall/could/would (also/then) be billed/recharged/invoiced/fined/penalised/rechargeable/surcharged`,
        `you/tenants/residents (will/may/shall/could/would) (also/then) be (made/required/expected/asked) to pay (for) (the/all/any/our/this)`,
        `we/i will/may/shall/could/would (also/then) {recharge, bill, invoice, fine, penalise} you`,
        `cost/costs/charge/charges/fee/bill/invoice will/may/shall (then/also) be (passed/added/recharged/sent/charged/recovered/applied/levied) (on) (to/from) (you/your)`,
        'at your (own) cost/expense',
      ],
      {
        unless: {
          sentence: [
            'not be',
            'sorry/apologise',
            'because',
            'electricity/water/energy/council/supplier',
            '{refund}',
            'no charge',
            'leaseholder/leaseholders',
            'service charge',
          ],
          before: ['if'],
        },
      },
    ),
    construction(
      [
        `you/tenants/residents will/may/shall/could/would (also/then) be charged`,
        `we/i will/may/shall/could/would (also/then) (have) (to) {charge} you/tenants/residents`,
      ],
      {
        when: { sentence: [about] },
        unless: {
          sentence: ['not be', 'not charge', 'sorry/apologise', 'because', 'electricity/water/energy', 'no more than'],
          before: ['if'],
        },
      },
    ),
  ),
  instead: 'We sometimes charge for this. Tell me by [date] if there is a reason why we should not.',
  examples: {
    flags: [
      '{You will be billed} for the locksmith.',
      '{You will be made to pay for the} lock.',
      '{We will recharge you}.',
      'The {cost will be passed to you}.',
      'It will be done {at your own expense}.',
      '{You will be charged} for the missed visit.',
      '{We will charge you} for a wasted call.',
    ],
    allows: [
      'You will not be charged for the visit.',
      'We will pay you for the cost.',
      'You were charged for window cleaning.',
    ],
  },
})
