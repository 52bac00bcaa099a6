import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const debt =
  '{arrears, rent, account, payment, agreement, balance, debt, sum, amount, key, instalment, court, arrangement, bailiff, ' +
  'eviction, lease, charge, invoice}'
const may = 'will/may/shall/could/might/would'

/** Help in the letter, or a way to be heard, makes a firm line fair. */
const cured = {
  sentence: [
    '{help, support, advise, advice}',
    'sorry',
    'you can {ask, appeal}',
    'we/landlord/council must',
    'let us talk',
  ],
  paragraph: [
    'citizens advice',
    'shelter/stepchange',
    'if you cannot',
    'free advice',
    'duty adviser',
    '{help} you',
    'ring/call me',
  ],
}

export default rule({
  id: 'coercive/payment',
  title: 'Ask what they can manage before you say what they owe',
  why: 'Most people who owe money know it. An order to pay makes them hide; an offer to talk brings them in.',
  source: 'Money and Mental Health Policy Institute, Where the heart is (2018)',
  find: anyOf(
    construction(
      [
        'you must (also/now) {pay, make, contact, bring, hand, clear, show, settle, attend, explain, vacate, leave, repay, keep}',
        'you must not {fall, miss, ignore, stop, withhold}',
        'must be made/paid/received/cleared/settled by/before/in/on/within',
      ],
      { when: { sentence: [debt, 'letter/notice'] }, unless: cured },
    ),
    construction(
      [
        'you need to {pay, clear, settle, repay} (the/this/your/all) (#number)',
        `if/unless we/i/you/this/the/payment/nothing ... ... ... , (then) (we/i/council/association/trust) ${may} (also/then) {begin, start, return, go, seek, instruct, serve, commence, recover}`,
        '{pay} (the/our/any/all) (*) court/legal costs/fees',
        'court may/can/will/could order you to',
        'difficult/harder/hard (for you) to get/obtain credit',
        'interest may/will/shall/could be charged/added/applied',
        'legal/court costs/fees may/will/shall/could be added/charged/applied',
        'action to recover',
        'important that you {keep, pay, contact, make, clear, respond}',
        'arrange to pay',
        'contact me/us urgently',
        'only stop/cancel/withdraw the eviction/action/case/hearing/warrant if',
        'power/powers to remove/evict you',
        '{end} (it/your/the) (lease/tenancy) if you do not',
      ],
      { unless: cured },
    ),
    construction(
      [
        '{bring} your (rent) account up to date',
        'this/the (*) payment by return',
        'your responsibility to {make, ensure, pay, keep, check, arrange}',
        'will be cancelled/withdrawn/stopped/suspended if (*) payment',
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
  instead: 'Your rent is £[amount] behind. Please ring me on [number], and we will work out what you can afford.',
  examples: {
    flags: [
      '{You must pay} the arrears.',
      '{You must not fall} behind with the rent.',
      'The sum {must be paid by} noon.',
      '{You need to pay £120} today.',
      '{If we do not hear from you, we will start} an action.',
      'You may have to {pay the court costs}.',
      'The {court may order you to} go.',
      'This makes it {hard to get credit}.',
      '{Interest may be charged} on it.',
      '{Legal costs may be added} later.',
      'We will begin {action to recover} it.',
      'It is {important that you keep} to it.',
      'Please {arrange to pay} in full.',
      'Please {contact me urgently}.',
      'We will {only stop the eviction if} it is all paid.',
      'They have the {power to remove you}.',
      'Your lease lets us {end it if you do not} pay.',
      'Please {bring your account up to date}.',
      'Make {this payment by return}.',
      'It is {your responsibility to pay}.',
      'The service {will be cancelled if payment} fails.',
    ],
    allows: [
      'You must pay rent each week, and if you cannot I will help you.',
      'The court may order you to go, so let us talk on Tuesday.',
    ],
  },
})
