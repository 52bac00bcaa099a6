import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const loss =
  '{lose, charge, bill, evict, cancel, remove, fine, recharge, invoice, prosecute, close, abort, reduce, end, terminate, ' +
  'withdraw, suspend, disable, seize, sue, penalise, deduct, ban, bar, summons, clamp, tow, forfeit, escalate, commence}'
const asked = '{pay, clear, settle, remove, repay, sign, comply, agree, withdraw, receive, reply, engage}'

/** What the reader is free to choose, or is kept safe by, is no threat. */
const fair = {
  unless: {
    sentence: ['you can/may change/cancel/end/choose', '{help, support}', 'use/using', 'if you {want, need, like}'],
    paragraph: ['citizens advice', 'shelter/stepchange', 'if you cannot'],
  },
}

export default rule({
  id: 'coercive/or-else',
  title: 'Ask first, and say what help there is',
  why: '“Do this, or else” makes people afraid of us. Most who are afraid say nothing and wait.',
  source: 'Our own reading of letters',
  find: anyOf(
    construction(
      [
        `or (else) you/we/your/it/further/legal/this/action (*) (*) will/may/shall (also/then/not) (be/have) ${loss}`,
        'or (you) (will/may) risk/face losing/legal/eviction/court/prosecution/being',
        'or be {hold, charge, refer, evict, fine, bill, report, remove, ban} (to/for/liable)',
        'or prepare/expect (for/to) legal/court/action/a/be/pay/lose',
        `unless ... ... ... , we/council/association/your/you (*) (*) will/shall (also/then/be) ${loss}`,
        `will not be (*) (*) until/unless you/your/all/this/payment/we (*) (*) (have/has/is/are/been) ${asked}`,
      ],
      fair,
    ),
    construction(
      [
        'failing payment/removal/access/compliance/receipt',
        'chance to avoid',
        '{save} yourself a/the (*) record/fine/bill/journey',
        'one (more/single/further) (*) (*) will {result, cause, lead}',
        'will oblige/force/compel us to',
        'conditional on/upon your/full (payment/repayment/clearing/signing)',
      ],
      { unless: { sentence: ['never', 'sorry/apologise'] } },
    ),
    construction(
      [
        'or it/they will not be collected/emptied/accepted/considered/done',
        'will not be emptied/collected (until/unless/if/again)',
        'if no contact/payment/response/reply/access is/has (been) made/received/given',
        'unless the/your (*) (*) arrears/balance/debt/payment/account (*) (*) (*) (*) will be',
        '(may/will/can/could) lead/result (to/in) your (*) being removed/cancelled/closed/withdrawn/ended/refused',
      ],
      { unless: { sentence: ['{help, sorry}'] } },
    ),
  ),
  instead: 'Please clear the landing by [date], so that people can get out in a fire. If you need a hand, ring me.',
  examples: {
    flags: [
      'Clear it {or you will be charged}.',
      'Let us in {or face losing} your flat.',
      'Open the door {or be held liable}.',
      'Sign it {or prepare for legal} steps.',
      '{Unless you pay by Friday, we will cancel} the plan.',
      'Your bin {will not be emptied until you have removed} the glass.',
      '{Failing removal} of the bike, we will sell it.',
      'This is your last {chance to avoid} court.',
      'Give back the keys and {save yourself a criminal record}.',
      '{One further complaint will result} in a ban.',
      '{Unless the arrears are cleared the bailiffs will be} sent.',
      'Your refusal {will oblige us to} go to court.',
      'A new tenancy is {conditional on full repayment}.',
      'Put it out by 6am {or it will not be collected}.',
      'Dirty bins {will not be emptied until} you clean them.',
      '{If no contact is made}, we go to court.',
      'This {may lead to your bin being removed}.',
    ],
    allows: [
      'You can change or cancel a visit at any time.',
      'Keep the door shut or the heat will get out.',
      'An offer is never conditional on your ending the complaint.',
    ],
  },
})
