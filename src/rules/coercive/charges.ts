import { weHoldBack } from '../cues.ts'
import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const about =
  'missed/miss/wasted/abortive/locksmith/callout/access/again/fail/failed/failure/unless/immediately/refuse/missing'

export default rule({
  id: 'coercive/charges',
  title: 'Ask what happened before you speak of a bill',
  why: 'A threat to send a bill is a real fear to someone who has little money.',
  source: 'Our own reading of letters',
  find: anyOf(
    construction(
      [
        `you/tenants/residents will/may/shall/could/would (also/then) be made/required/expected/asked to pay (for) the/all/any/our/this`,
        `we/i will/may/shall/could/would (also/then) {recharge, bill, invoice, penalise} you`,
        `cost/costs/charge/charges/fee/bill/invoice will/may/shall (then/also) be passed/added/recharged/recovered/applied/levied (on) (to/from) (you/your)`,
        'at your (own) cost/expense',
      ],
      {
        unless: {
          sentence: [
            'not be',
            'sorry/apologise',
            'because',
            'electricity/water/energy/council/supplier/tax/licence/permit/court/parking/offence',
            'you can/may (also) {appeal, challenge, disagree, ask}',
            'wear and tear',
            'end/leave/leaving/move (of) (out)',
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
        `you will/may/shall/could/would (also/then) be charged`,
        `we/i will/may/shall/could/would (also/then) (have) (to) {charge} you`,
      ],
      {
        when: { sentence: [about] },
        unless: {
          sentence: [
            'not be',
            'not charge',
            'sorry/apologise',
            'because',
            'electricity/water/energy',
            'no more than',
            'you leave',
            'wear and tear',
            '{help}',
          ],
          before: ['if'],
        },
      },
    ),
    construction(
      [
        'be charged/billed to your account/rent',
        'foot/footing/pick/picking (up) the bill',
        'you will/shall (then/also) have to pay for the/any/all (*) (damage/repair/repairs/locksmith/visit/visits/cost/costs)',
        'we/i will/shall/may (be) {seek, recover, claim, reclaim} (back) (the/all/any/these) (full) cost/costs (of/from)',
      ],
      {
        unless: {
          before: ['not'],
          sentence: [
            'we/i/insurer/contractor will/should {foot, pick}',
            'not be',
            'sorry/apologise',
            'insurer',
            '{refund}',
            'no cost',
            'not have to',
            'credit',
            'compensation',
            'payment of',
          ],
        },
      },
    ),
    construction(
      [
        'billed/invoiced/charged/recharged to you/your',
        'you will receive a/an/the invoice/bill/fine/penalty',
        'will incur a/an/the/further/additional (*) fee/charge/cost/costs/charges',
        '(be) held (personally) liable/responsible for',
        'and you will pay for it/all/any',
        '(and) the/an invoice/bill will follow',
        'payable at once/immediately/forthwith',
        'due (from you) immediately/forthwith',
        'pursued for (the/all) (whole/full) (amount/debt/sum/rent/balance/outstanding)',
      ],
      {
        unless: {
          before: ['not ...', 'not'],
          sentence: [
            'not be',
            'sorry/apologise',
            '{refund, credit, landlord, employer, compensation}',
            'you can {ask, appeal}',
            'citizens',
          ],
        },
      },
    ),
    construction(
      [
        '(be) responsible/liable for (any/all/the/our) (*) (*) (court/legal) costs/debt',
        'charge/charges/fee/fees of #number (*) will be applied/added/made/charged/levied',
        'passed/sold/referred/sent to (a/our/an) (external) (debt) collection/recovery/enforcement/collector/collectors (agency/agent/agents)',
        'due and payable',
        'to stop/prevent (any) further action/costs/charges',
      ],
      {
        unless: {
          before: ['not ...', 'not'],
          sentence: [
            ...weHoldBack,
            'sorry/apologise',
            'landlord/council/we/supplier are/is (be)',
            'you can {ask, appeal}',
            'refund/refunded',
            'estate',
          ],
          paragraph: ['citizens advice', '{help} you'],
        },
      },
    ),
  ),
  instead: 'We sometimes charge for this. Tell me by [date] if there is a reason why we should not.',
  examples: {
    flags: [
      'You will be {footing the bill}.',
      '{You will have to pay for the lock}.',
      '{We will be seeking the full cost from} you.',
      '{You will be made to pay for the} lock.',
      '{We will recharge you}.',
      'The {cost will be passed to you}.',
      'It will be done {at your own expense}.',
      '{You will be charged} for the missed visit.',
      '{We will charge you} for a wasted call.',
      'It will {be charged to your account}.',
      'Damage will be {billed to you}.',
      '{You will receive an invoice}.',
      'Late calls {will incur a fee}.',
      'You will {be held liable for} it.',
      'It is coming down {and you will pay for it}.',
      'We will clear it {and the bill will follow}.',
      'The sum is {payable at once}.',
      'It is {due from you immediately}.',
      'You will be {pursued for the whole amount}.',
      'You will {be responsible for any court costs}.',
      'A {charge of £60 will be applied}.',
      'Your debt will be {passed to a collection agency}.',
      'The balance is {due and payable}.',
      'Pay in full {to stop further action}.',
    ],
    allows: [
      'We will charge you for damage that is not fair wear and tear.',
      'You could be fined if you park there.',
      'You will not be charged for the visit.',
      'We will pay you for the cost.',
      'You were charged for window cleaning.',
      'The doors will not be charged to you.',
    ],
  },
})
