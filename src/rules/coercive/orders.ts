import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

/** Duties that are given kindly, with their reason, or that protect the reader. */
const cure = [
  'you can/may/could',
  'unless/before/if',
  'claim/benefit/benefits/licence/court/tribunal/tax/form/apply/application/permit/exam/pupil/child/passport/vote/medicine/doctor/nurse/hospital/driver/notice',
  'because',
  'so that',
  'by law',
  'the law',
  'legally/legal/regulations/court/judge/tribunal',
  'safe/safety/safely/fire/emergency',
  '{help}',
  'records/tax',
  'must not feel/worry',
  'if you (would) like/want/wish/decide',
  'sorry/apologise',
  'written/writing',
]
/** Landlords order these; a public notice seldom does. */
const atHome =
  'remove/clear/vacate/cease/desist/refrain/comply/engage/behave/accept/understand/realise/recognise/adhere/abide/cooperate/tidy/learn/immediately/conduct/obey/rectify/address'
/** Ordered by anyone. Ours only where the sentence is about a home or a date. */
const common =
  'pay/provide/complete/give/put/report/use/submit/send/tell/ring/write/call/get/fill/be/do/have/seek/obtain/follow/notify/inform/allow/appreciate/dispose/leave/prove/demonstrate/respond/reply/return/sign/contact/arrange/agree/wait/show/surrender/permit/grant/move/communicate/take/cut/act/undo/reinstate/make/keep/bring/let'
const home =
  'arrears/landing/balcony/hallway/garden/officer/immediately/forthwith/debt/noise/heated/heating/windows/communal/tenants/residents/belongings/refuse/rubbish/stairs/contractor/surveyor/access/staff/reapply/again/complaint/repair/appointment/full'

export default rule({
  id: 'coercive/orders',
  title: 'Ask, and say why',
  why: 'An order makes the reader feel small. A request with its reason is more likely to be met.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  severity: 'advisory',
  find: anyOf(
    construction(`[you/tenants/residents must] ${atHome}`, {
      suggest: ['please'],
      unless: { sentence: cure, before: ['if'] },
    }),
    construction(`[you/tenants/residents must] ${common}`, {
      suggest: ['please'],
      when: { sentence: [home] },
      unless: {
        sentence: [...cure, 'must have been', 'must be worried/upset/tired/hard/frustrating/exhausted'],
        before: ['if'],
      },
    }),
    construction(
      [
        'you/tenants/residents/occupiers are (hereby/therefore/now) required/obliged/instructed/directed/ordered/mandated (by) (your) (tenancy/lease) (to)',
        'you are expected to {keep, ensure, comply, behave, remove, clear, pay, treat, be}',
        'you/tenants/residents/leaseholders/occupiers are/is (hereby/respectfully) reminded (of/that)',
        'all/any/no (*) residents/tenants/vehicles/persons/items must/shall',
        'you/tenant/tenants/residents/resident/occupier/leaseholder shall (at) (all) (times)',
        'you/we/i have to insist/understand/accept/realise',
        'you (really/just) (will) need/have to (just) accept/understand/learn/realise/abide/behave/tidy/calm/grow that/to/the/your/this/yourself/down/up/it/what/a/these/our/by',
        'you are (only) to communicate/address/direct/contact/write/ring/remain/refrain/remove/attend/vacate',
        'must be (re) removed/cleared/vacated/settled/stopped (immediately/forthwith)',
        'you/your/this (*) must/shall/should cease/desist/stop/vacate (immediately/forthwith)',
        'you/tenants/residents/pets are (not) to remove/clear/attend/play/leave/return/stop/vacate/contact/ring/call',

        'it is mandatory/compulsory/obligatory/imperative that/for/to you/tenants/residents/all',
        '(you/must/should/residents/tenants) ... under no circumstances',
        '^ under no circumstances must/should/are/will you/residents/tenants',
      ],
      {
        unless: {
          before: ['if', 'that', 'we/landlord/council', 'not'],
          sentence: [
            ...cure,
            'we/us/our (contractor) {be} required/obliged',
            'must be (re) kept/made/taken/stored (by/in) we/us',
          ],
        },
      },
    ),
    construction('{comply, obey} with/the/our/my/all/any/this/these', {
      when: { sentence: ['you/your/tenants/residents'] },
      unless: {
        before: ['we/us/our/not', 'we did/do/must not', 'building to', 'it'],
        sentence: ['we/landlord/contractor/building (must/did/should/do) (not) {comply}', 'our', ...cure],
      },
    }),
    construction(['{abide, adhere} by/to (the/your/our/these/this/all)'], {
      when: { sentence: ['you/your/tenants/residents'] },
      unless: { sentence: ['we (must/did/should/do) (not) {abide, adhere}', ...cure] },
    }),
    construction(
      [
        'immediate payment/action/removal/response (is/of)',
        'payment/removal/access/response/attendance/compliance {be} (now) required/demanded/mandatory (immediately/now/in) (full)',
        'please pay/clear/settle (the/your/this) (*) (balance/debt/arrears/amount) (in) (full) immediately/now/today/forthwith',
        'do as/what you are/were told/asked/instructed',
        'you are/remain (also) legally/contractually obliged/bound/required/liable',
        'be in or (you/we/it)',
        'do not ignore this/my (letter/email/notice/message/warning)',
        'you/tenants/residents/children shall not',
      ],
      {
        unless: {
          before: ['not', 'if', 'so that', 'we/landlord'],
          sentence: [
            'not (legally) obliged/bound',
            'sorry/apologise',
            'because',
            'so that',
            'safe/safety/fire/999/gas',
            '{help}',
            'you do not',
          ],
        },
      },
    ),
    construction(
      [
        '^ (now) get/turn/take/clear/remove/tidy/move/stop (rid) (of/down) your/the (*) dog/music/balcony/dish/bike/bikes/car/rubbish/belongings/garden/sign/van/noise/television',
        'no ball games',
        '^ (please) (also) respond/reply/pay/answer within #number (working) hours/days',
        'you may/can only {contact, write, ring, email, call} us/me',
        'you {be} (now) restricted/limited to',
        'you are hereby',
        'remember that you/your must',
        '^ comply with this/our/these/your',
      ],
      {
        unless: {
          before: ['not', 'if', 'so that', 'we/landlord'],
          sentence: [
            'sorry/apologise',
            'because',
            'so that',
            'safe/safety/fire/999/gas/leak/water',
            '{help}',
            'you do not',
            'you asked',
            'we will/can',
            'we {reply, respond, answer}',
          ],
        },
      },
    ),
    construction(
      [
        'a requirement/condition that you/tenants/residents/all',
        'you (will) (really/just) need to pay/move/do/clear/remove/sign this/it/that now/immediately/today',
        '^ be (at) (in) home/available (between/at/by/from/on)',
      ],
      { unless: { sentence: ['not', 'sorry/apologise', 'because', 'so that', '{help}', 'safe/safety'] } },
    ),
    construction(
      [
        '(must/should) {be} brought up to date',
        '{need, have} to (*) sort/get/put this/it/things (out/done/sorted/right) immediately/now/straight',
        'we/i expect/require (that) the/your/full/all (*) balance/payment/account/arrears/debt/amount/rent',
      ],
      { unless: { sentence: ['we/i must/need/have', 'if', 'help'] } },
    ),
    construction(
      [
        'it is (absolutely/now/also) essential/imperative/vital/crucial that you',
        '(and/so) please ensure (that) (the/your/full) payment/rent/bin/bins/access/car/dog/property',
        'make/making arrangements/payment to leave/vacate/move/pay',
        '{pay, reply, respond, act, contact} (us) without (further/any) delay',
      ],
      { unless: { sentence: ['we/i must', 'medicine/doctor/hospital/999', 'sorry'] } },
    ),
  ),
  instead: 'The landing is the way out in a fire, so we need it to be clear by [date]. If you need help, ring [name].',
  examples: {
    flags: [
      'It is {a requirement that you} attend.',
      '{You need to pay this now}.',
      '{Be at home between} 8 and 6.',
      '{Clear your balcony}.',
      '{No ball games}.',
      '{Respond within 48 hours}.',
      '{You may only contact us} by letter.',
      '{You are restricted to} one call.',
      '{You are hereby} told to go.',
      'Please {remember that you must} pay.',
      '{Comply with this}.',
      'We ask for {immediate payment}.',
      '{Payment is required immediately}.',
      '{Please pay the full balance now}.',
      'Please {do as you are told}.',
      '{You are legally bound} to pay.',
      '{Be in or you} pay.',
      '{Do not ignore this letter}.',
      '{Residents shall not} park.',
      '{You must} remove the pots.',
      '{You are required to} move the car.',
      '{You are expected to be} in all day.',
      '{Residents are reminded that} bikes go in the shed.',
      'The {tenant shall} keep the hall tidy.',
      '{I have to insist} on this.',
      '{You need to accept the} first flat.',
      'The sofa {must be removed} today.',
      '{This must stop}.',
      '{It is imperative that you} call.',
      'Pets are {under no circumstances} allowed.',
      'I ask that you {comply with} the rule.',
      'We ask that you {adhere to the} rules.',
      '{You must} pay the arrears.',
      '{All residents must} sign the book.',
      '{You are to remain} at home.',
      '{Residents are not to leave} bikes here.',
      '{Under no circumstances must you} knock.',
      'Your account {must be brought up to date}.',
      'You {need to sort this out now}.',
      '{We expect the balance} to be paid.',
      '{It is essential that you} ring.',
      '{Please ensure that payment} is made.',
      'You must {make arrangements to leave}.',
      'You must {reply without delay}.',
    ],
    allows: [
      'To claim, you must send us proof of your rent.',
      'Do not ignore letters about rent.',
      'Changes that you must report include having a baby.',
      'By law we must check your boiler once a year.',
      'You must not feel that you have to answer.',
      'The landing must be clear, because it is the way out in a fire.',
      'You must leave by the nearest stairs in a fire.',
      'We did not comply with our own policy.',
      'You must have been worried.',
    ],
  },
})
