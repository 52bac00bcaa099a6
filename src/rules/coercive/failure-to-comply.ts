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
        `failure/failing/refusal/refusing/neglecting to ... ... will/may/could/would/can/shall (also/then/only/result) ${outcome}`,
        'failure/failing/refusal to comply/respond/reply/act/adhere/pay/engage/attend/cooperate/allow/remove',
        'any failure/refusal/breach/delay ... will/may/could/shall',
        'failing which/this/that',
        'failing to do so',
        'failure to do so/this',
        'in default (of) (which/this/payment)',
        'should you fail/refuse/neglect/choose/decline/persist/continue/default',
        'if you (continue/choose/still) (to) {fail, refuse, neglect, persist, ignore, breach, default} to/in/with/our/this/these/the/your/again',
        'if you continue/persist/insist to/in/with/on',
      ],
      {
        unless: {
          before: ['our', 'we', 'by'],
          sentence: [
            'problems',
            '{help} you',
            'we will not',
            'not (be) affect',
            'our failure',
            'continue to/with have/feel/need/struggle/be/live/experience/notice/suffer/get',
            'nothing',
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
        'if (this/the/such) (behaviour/noise/problem/problems/nuisance/conduct) {continue, persist, happen} (again) (then) (we/you)',
        'if (it/this) happens again',
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
  ),
  instead: 'We need to check the gas to keep you safe. If [date] is no good, ring me and we will change it.',
  examples: {
    flags: [
      '{If you carry on like} this we will go.',
      '{If you keep complaining} we may stop.',
      '{If you carry on shouting} we will go.',
      '{If this behaviour continues we} will act.',
      '{If it happens again} we will act.',
      '{Ignoring this letter will} make it worse.',

      '{Failure to let us in will result} in a bill.',
      '{Failure to comply} is serious.',
      '{Any breach of this rule will} be noted.',
      'Please pay by Friday, {failing which} we write to the court.',
      '{Failing to do so} has a cost.',
      '{Failure to do so} has a cost.',
      'The sum is due now and, {in default of payment}, we go to court.',
      '{Should you fail} to pay, we go to court.',
      '{If you ignore this} letter, we go to court.',
      '{If you persist in} this, we will write again.',
      '{If you continue to} shout, we will end the visit.',
      '{Non-payment may} cost you the flat.',
    ],
    allows: [
      'Our failure to reply will be looked at by a manager.',
      'If you continue to have problems, ring me.',
      'If you cannot pay, please tell us and we will help.',
    ],
  },
})
