import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

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
        `(we/i/nothing/nobody/no) ... unless you ${drop}`,
        `we/i/staff will/shall/can not (now) (be) (able) (to) ${service} ... ... until/unless you/your/payment/access`,

        `(we/i) (will/can) only ${service} ... ... if/once/when/after you/your/she/he (have/has/are/is) (been) ${drop}`,
        'on the condition/understanding/proviso (that) you/your',
        `provided/providing (that) you (have) {sign, agree, apologise, accept, withdraw, drop, delete, stop, behave, engage, cooperate, undertake, promise}`,
        `so/as long as you {agree, apologise, accept, withdraw, drop, remove, delete, stop, behave, engage, cooperate, prove, comply}`,
        `so/as long as your ... stays/stay/keeps/keep/behaves/behave`,
        'full and final settlement',
        `if/once/when/provided you {drop, withdraw} the/your/this (*) complaint/case/claim/appeal/post`,
        'in return/exchange for you/your/withdrawing/dropping/closing',
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
            'unless you ask',
            'share/discuss/law/legal/identity/licence/court/order/judge/consent/permission',
            'claim/benefit/credit',
            'surgery/operation/medicine/treatment',
          ],
        },
      },
    ),
    construction(
      [
        'no (further/more/other) repairs/works/visits/work/visit/transfer/move/payment will/can/shall ... ... until/unless',
        'not (be) {carry, do, undertake, process, consider, mend, fix, complete, arrange, book} ... ... until the arrears/account/rent/debt/balance/charge',
        'only when/once/if/after you (have) ... will/can we/i',
        'only {help, do, act, come} if you {help, let, work, cooperate, allow, agree}',
        '^ {drop, withdraw} (the/your/this) complaint/case/claim and',
        '{suggest, advise, recommend, urge} (that) you (to) drop/reconsider/let/think/stop/withdraw/accept/move',
      ],
      { unless: { sentence: ['sorry/apologise', 'you asked', 'safe/safety', 'you do not have to'] } },
    ),
    construction(
      [
        '{remove, take, delete} (down) (your/the/that) (*) (down) (the) post/video/review/comment/tweet (down) and/or/before',
        'only {respond, reply, speak, talk, listen} to polite/civil',
        'will pay (you) once/when/after/if you (have) {sign, accept, agree, close, withdraw, drop}',
        'or there will be no',
      ],
      { unless: { sentence: ['sorry/apologise', 'you asked'] } },
    ),
    construction(
      [
        '^ {sign, agree, pay, accept, apologise, confirm} ... ... or we/i/the/there/it',
        'only be {pay, do, carry, book, complete, make, consider, look, offer} ... ... once/if/when/after you {confirm, sign, withdraw, close, drop, agree, accept, pay, apologise}',
        '{help} you if you {help, work, cooperate, stop, let}',
      ],
      { unless: { sentence: ['sorry/apologise'] } },
    ),
  ),
  instead: 'We will pay you £[amount] by [date]. You can take the payment and still carry on with your complaint.',
  examples: {
    flags: [
      '{Sign the form or we} stop.',
      'It will {only be paid once you confirm} that.',
      'We {help you if you help} us.',
      '{Take down the post or} we stop.',
      'We {only reply to polite} emails.',
      'We {will pay once you have signed}.',
      'Delete it {or there will be no} money.',
      '{No repairs will be done until} it is paid.',
      'We will {not do the work until the arrears} are paid.',
      '{Only when you have paid will we} look at it.',
      'We can {only help if you help} us.',
      '{Drop the complaint and} we will pay.',
      'I {suggest you reconsider}.',
      'Nothing more can be done {unless you sign} the form.',
      '{We will not book the visit until you} ring.',
      '{We can only repair the wall once you have cleared} the room.',
      'We will come {on the understanding that you} are quiet.',
      'We will come {as long as you behave}.',
      'We will come {so long as your brother behaves} well.',
      'We offer £50 in {full and final settlement}.',
      'It stops {if you drop the complaint}.',
      'We will pay it {in return for your} silence.',
      'We are {making it a condition} of the offer.',
      'The best plan is to {withdraw your complaint and} start again.',
      'We will mend it {provided that you sign} the form.',
    ],
    allows: [
      'We cannot discuss your account with anyone else unless you give us leave.',
      'You can stay as long as you pay your rent and £4 a week.',
      'There is no condition attached to this payment.',
      'We will not share this unless you tell us that we may.',
      'You keep your place as long as you need it.',
      'The work will start once the part has come.',
    ],
  },
})
