import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const cure = [
  'you can',
  'you choose',
  'prefer',
  'sorry/apologise',
  'safe/safety',
  '{help}',
  'because',
  'so that',
  'you want us',
]
const drop =
  '{sign, agree, apologise, accept, withdraw, drop, remove, delete, stop, pay, clear, close, complete, fill, clean, behave, tidy, prove, change, engage, attend, provide, supply, send, cooperate, undertake, promise, confirm, give, allow, show, comply, return}'
const service =
  'repair/reply/respond/consider/do/carry/send/visit/process/deal/act/proceed/progress/help/speak/discuss/book/rebook/offer/move/release/come/attend/restore/complete/start/look/put/authorise/approve/pay'

export default rule({
  id: 'coercive/conditions',
  title: 'Keep the service apart from the condition',
  why: 'It makes a service that is due depend on giving something up, or on doing as they are told.',
  source: 'Housing Ombudsman, Complaint Handling Code (2024)',
  find: anyOf(
    construction(
      [
        `unless you ${drop}`,
        'unless and until',
        `will/shall/can not (now) (be) (able) (to) ${service} ... ... until/unless you/your/these/this/all/payment/access`,
        `will/shall/can not (now) (be) (able) (to) ${service} ... ... without it/them/one/this`,
        'repairs/repair/application/request/transfer/work/works/complaint/case/payment/adaptations/offer {be} (put/placed/kept/left) on hold',
        'hold/suspended/frozen/paused/withheld/off/blocked until/unless you/your/payment/access/the (balance/arrears/account/debt)',
        `will/shall/must {stay, remain} off/locked/closed/disconnected/blocked/suspended until/unless`,
        `only ${service} ... ... if/once/when/after you/she/he/the/your (have/has/are/is) (been) ${drop}`,
        'on (the) condition/understanding/proviso (that) you/there/your/this/it',
        '{be} a condition of our/your/this/the/any/receiving/getting (*) help/support/offer/repair/transfer/assistance/payment/us',
        'conditional/contingent/dependent on/upon you/your',
        `provided/providing (that) you (have) ${drop}`,
        `so/as long as you ${drop}`,
        `so/as long as your ... stays/stay/keeps/keep/behaves/behave`,
        'full and final settlement',
        `if/once/when/provided you {drop, withdraw} the/your/this`,
        'in return/exchange for you/your/withdrawing/dropping/closing',
        'not if you {insist, keep, continue, go, carry, persist}',
        'make/making it a condition',
        '{withdraw, drop} your (*) complaint/case/claim/appeal and/or/before/first/then/in',
      ],
      {
        unless: {
          before: ['not', 'no'],
          sentence: [
            'you choose',
            'sorry/apologise',
            'safe/safety',
            'you want us',
            'no condition',
            'not (be) conditional',
            'not have to',
            'not {need} to',
            'unless you tell us',
            'unless you agree',
          ],
        },
      },
    ),
    construction(
      [
        'no (further/more/other) repairs/works/visits/work/visit/transfer/move/payment will/can/shall ... ... until/unless',
        'not (be) {carry, do, undertake, process, consider, mend, fix, complete, arrange, book} ... ... until the arrears/account/rent/debt/balance/charge',
        'only when/once/if/after you (have) ... (will/can) we/i will',
        'only {help, do, act, come} if you {help, let, work, cooperate, allow, agree}',
        '^ {drop, withdraw} (the/your/this) complaint/case/claim and',
        'so/as long as your/you/his/her/she/he ... ... {stay, keep, behave} away/out/quiet/silent/off',
        '{suggest, advise, recommend, urge} (that) you (to) drop/reconsider/let/think/stop/withdraw/accept/move',
      ],
      { unless: { sentence: ['sorry/apologise', 'you asked', 'safe/safety', 'you do not have to'] } },
    ),
  ),
  instead: 'We will pay you £[amount] by [date]. You can take the payment and still carry on with your complaint.',
  examples: {
    flags: [
      '{No repairs will be done until} it is paid.',
      'We will {not do the work until the arrears} are paid.',
      '{Only when you have paid will we} look at it.',
      'We can {only help if you help} us.',
      '{Drop the complaint and} we will pay.',
      'We will come {as long as your friend with the dog stays away}.',
      'I {suggest you reconsider}.',

      'Nothing more can be done {unless you sign} the form.',
      'We stop all work {unless and until} it is paid.',
      'We {will not book the visit until you} ring.',
      'We {cannot move you without it}.',
      'Your {repairs are on hold}.',
      'The case is {suspended until you} reply.',
      'Your fob {will stay off until} Monday.',
      'We can {only repair the wall once you have cleared} the room.',
      'We will come {on the understanding that you} are quiet.',
      'The course {is a condition of our help}.',
      'This is {conditional on your} being at home.',
      'We will mend it {provided that you pay} first.',
      'We will come {as long as you behave}.',
      'We will come {so long as your brother stays} away.',
      'We offer £50 in {full and final settlement}.',
      'We will pay {if you drop the} complaint.',
      'We will pay it {in return for your} silence.',
      'We can settle, but {not if you insist} on a panel.',
      'We are {making it a condition} of the offer.',
      'I suggest that you {withdraw your complaint and} start again.',
    ],
    allows: [
      'There is no condition attached to this payment.',
      'We will not share this unless you tell us that we may.',
      'You keep your place as long as you need it.',
      'The work will start once the part has come.',
    ],
  },
})
