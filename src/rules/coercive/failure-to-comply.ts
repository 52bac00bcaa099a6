import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const outcome =
  '{result, lead, mean, see, cause, leave, incur, give, trigger, force, affect, jeopardise, necessitate, prompt, be, have}'

export default rule({
  id: 'coercive/failure-to-comply',
  title: 'Give the reason, then the help, then what comes next',
  why: 'A threat in official words frightens people. Many stop reading before they reach the help.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  find: anyOf(
    construction(
      [
        `failure/failing/refusal/refusing/neglecting to ... ... will/would/shall (also/then/only/result) ${outcome}`,
        'failure/failing/refusal to comply/respond/reply/act/adhere/engage/attend/cooperate/allow/remove (with/to/by) this/our/these/your/the/us',
        'any failure/refusal/breach/delay ... will/may/could/shall',
        'failing which',
        '^ failing to do so',
        'in default of which/this/payment',
        'should you fail/refuse/neglect/choose/decline/persist/continue/default',
      ],
      {
        unless: {
          before: ['our', 'we', 'by', 'landlord/heart/kidney/council'],
          sentence: [
            'problems',
            '{help} you',
            'we will not',
            'not (be) affect',
            'our failure',
            'continue to/with have/feel/need/struggle/be/live/experience/notice/suffer/get',
            'nothing',
            'licence/offence/law/legal/summons/crime/criminal/prosecuted/magistrates',
            'court order',
            'contempt',
            'ask (for) (an) extension',
            'if you can/are/think',
            'medicine/symptom/symptoms/treatment/pain/bleeding',
          ],
        },
      },
    ),
    construction('non compliance/payment/attendance ... will/may/could/can', {}),
    construction(
      [
        'if you {keep} (on) {complain, ring, email, contact, write, call, refuse, ignore, post, shout, chase, park, push, make, raise, miss, cause}',
        'if you carry/go on #ing',
        'if you carry/go on like/with',

        '{ignore} this letter/notice/email/warning/message will/may/could',
      ],
      {
        unless: {
          sentence: [
            '{help}',
            'ring me/us',
            'tell me/us/one',
            'let me/us know',
            'sorry',
            'noise team',
            'call/ring 999',
            'we did',
            'please call/ring/write',
          ],
        },
      },
    ),
    construction(
      [
        'failure/failing/refusal/refusing/neglecting to (*) (*) (*) (*) will/may/could/shall/can/might (also/then) {result, lead, end} (*) (*) (legal/court/further/formal/enforcement/recovery/possession/you/your/eviction/charges/action/costs)',
      ],
      {
        unless: {
          sentence: ['our', 'penalty/licence/offence', 'landlord/landlords/employer/company/council'],
          before: ['our/landlord'],
        },
      },
    ),
    construction(
      [
        'if you (do/have/fail) (not) (to) {pay, clear, settle, contact, respond, reply, allow, sign, comply, cooperate, remove, vacate, engage} ... ... , (then) we/i/council/association/trust will/may/could/shall/can/might (also/then) (have) (to) (no) (apply/take/start/refer/ask/seek/recover/add/bill/fine/prosecute/close/cancel/remove/dispose/force/disconnect/end/withdraw/pass/instruct/serve/issue/charge/recharge/assume/evict/begin/proceed)',
        'if you (do/have/fail) (not) (to) {pay, clear, settle, contact, respond, reply, allow, sign, comply, cooperate, remove, vacate, engage} ... ... we/i/council/association/trust will/may/could/shall/can/might (also/then) (have) (to) apply/take/start/refer/seek/recover/add/bill/fine/prosecute/close/cancel/dispose/force/disconnect/evict/instruct/serve/charge/recharge',
        'if you (do/have/fail) (not) (to) {pay, clear, settle, contact, respond, reply, allow, sign, comply, cooperate, remove, vacate, engage} ... ... , (then) you/your (*) will/may/could/shall/can/might (also/then) (be/have) evicted/charged/recharged/fined/billed/prosecuted/invoiced/lose/cancelled/closed/withdrawn/referred/passed/taken',
      ],
      {
        unless: {
          sentence: ['{help, support, advice}', 'ask', 'not (be) charge/evict'],
          paragraph: [
            '{help} you',
            'citizens advice',
            'shelter/stepchange',
            'if you cannot',
            'free advice',
            'duty adviser',
          ],
        },
      },
    ),
    construction(['if you {choose, decide, opt} to ignore'], {
      unless: {
        sentence: ['you were told', 'scam/fraud'],
      },
    }),
  ),
  instead: 'We need to check the gas to keep you safe. If [date] is no good, ring me and we will change it.',
  examples: {
    flags: [
      '{If you carry on like} this we will go.',
      '{If you keep complaining} we may stop.',
      '{If you carry on shouting} we will go.',
      '{Ignoring this letter will} make it worse.',
      '{Failure to let us in will result in a} bill.',
      '{Failure to reply will cause} delay.',
      '{If you choose to ignore} it, we go to court.',
      '{Any breach of this rule will} be noted.',
      'Please pay by Friday, {failing which} we write to the court.',
      '{Failing to do so} has a cost.',
      '{Should you fail} to pay, we go to court.',
      '{Non-payment may} cost you the flat.',
      'The sum is due and, {in default of payment}, more is due.',
      'We will act on {failure to comply with our} request.',
      '{Failure to provide access will result in legal action}.',
      '{If you do not pay by Friday, we will apply} to the court.',
      '{If you do not pay by Friday we will apply} to the court.',
      '{If you do not clear your arrears, you may be evicted}.',
    ],
    allows: [
      'Failure to comply with a court order can be treated as contempt.',
      'Our failure to reply will be looked at by a manager.',
      'If you continue to have problems, ring me.',
      'If you cannot pay, please tell us and we will help.',
      'If you do not pay, we may ask the court for an order, so please ring me and I will help you.',
    ],
  },
})
