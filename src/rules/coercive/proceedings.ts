import { weHoldBack } from '../cues.ts'
import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'coercive/proceedings',
  title: 'Say what happens next, when, and how to stop it',
  why: 'Solicitors, notices and costs sound as if all were lost. People who still have a choice need to see it.',
  source: 'Money and Mental Health Policy Institute, Where the heart is (2018)',
  find: anyOf(
    construction(
      [
        '{reserve} the/our right/rights to',
        'to/and avoid (the) (this/any/your/further) (matter/case/account/debt/file) (being) referred/passed/sent/handed/escalated',
        'to avoid (any/further/the) legal/court/eviction/recovery/enforcement/possession action/proceedings/costs',
        '{be} (now) (been) referred/passed/handed (on/over) to our solicitors/lawyers/legal',
        'costs/cost/fees/interest will/may/shall/could be added/applied to your',
      ],
      {
        unless: {
          before: ['not', 'no', 'hope/hoping/want/try/trying'],
          sentence: [...weHoldBack, 'sorry', 'you {reserve}', 'student/loan/tax'],
          paragraph: ['citizens advice', '{help} you'],
        },
      },
    ),
    construction(
      [
        'we/council/association/landlord/i/trust (*) (*) will/shall (now/then/also/be) commence/commencing/proceed/proceeding/enforce/enforcing (with/to/action/possession/the/this/proceedings)',
        'now/be entitled to evict/enforce/proceed',
        'offenders/perpetrators/trespassers/anyone/perpetrator ... will be prosecuted/evicted',
        'you will/may be (also) summonsed/arrested',
        'proceedings will (be) issue/issued/commence/commenced/follow',
        'notice (of) (*) (*) will be served',
        'be served with (a/an) (notice/claim/summons/order/injunction)',
        'to/and avoid court/eviction/prosecution/bailiffs',
      ],
      {
        unless: {
          before: ['no', 'not', 'help (you)', 'if you want'],
          sentence: [
            ...weHoldBack,
            'sorry',
            'repair/repairs/work/works',
            'crime/police/driver/driving',
            'landlord/employer',
            'hope',
          ],
          paragraph: ['citizens advice', '{help} you'],
        },
      },
    ),
    construction(
      [
        'we/council/association/trust will/may/shall {serve} (you) (with) (a/an/the) (*) notice/nosp',
        'we/i/council/association/trust (now) intend/intends to {issue, apply, start, ask, seek, begin, serve, end, evict, recover} (a/an/the/for/you/your/court/legal/action/proceedings)',
        'judgment/judgement/ccj may/will/could/can be registered/entered/made',
        '{affect, damage, harm} your (*) (ability) (to) (get/obtain) credit',
        'mortgage lender may/will/could be',
        '{pass, give, send} your (*) details/account/debt/case to (our/the/an) (*) enforcement/bailiffs/agents/agent/collectors',
      ],
      {
        unless: {
          before: ['not', 'no', 'never'],
          sentence: ['{help, support, advise, advice}', 'sorry', 'you can {ask, appeal}', 'if you {want, like, wish}'],
          paragraph: [
            'citizens advice',
            'shelter/stepchange',
            'if you cannot',
            'free advice',
            'duty adviser',
            '{help} you',
          ],
        },
      },
    ),
  ),
  instead: 'The next step is a letter to the court on [date]. If we agree a plan before then, I will not send it.',
  examples: {
    flags: [
      'LBX {reserves the right to} bill you.',
      'Pay now {to avoid this matter being passed} on.',
      'Pay by Friday {to avoid court action}.',
      'It has {been referred to our solicitors}.',
      '{Costs will be added to your} account.',
      'The {Association will now commence proceedings}.',
      'We are {now entitled to evict} you.',
      '{Anyone caught will be prosecuted}.',
      '{You may be summonsed}.',
      '{Proceedings will follow}.',
      'A {notice will be served}.',
      'You will {be served with a notice}.',
      'Pay today {to avoid eviction}.',
      '{We will serve a notice} on you.',
      '{We intend to issue a} claim.',
      'A {judgment may be registered}.',
      'This could {affect your ability to get credit}.',
      'Your {mortgage lender may be} asked.',
      'We will {pass your details to our agents}.',
    ],
    allows: ['You reserve the right to ask for a review.', 'No notice will be served while your father is ill.'],
  },
})
