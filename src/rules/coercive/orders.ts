import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

/** Duties that are given kindly, with their reason, or that protect the reader. */
const cure = [
  'because',
  'so that',
  'by law',
  'the law',
  'legally/legal/regulations/court/judge/tribunal',
  'safe/safety/safely/fire/emergency',
  '{help}',
  'must not feel/worry',
  'if you (would) like/want/wish/decide',
  'sorry/apologise',
]
/** Landlords order these; a public notice seldom does. */
const yield_ =
  'ensure/remove/clear/vacate/allow/cease/stop/desist/refrain/comply/attend/engage/behave/treat/accept/understand/realise/recognise/appreciate/adhere/abide/cooperate/dispose/tidy/clean/leave/prove/demonstrate/respond/reply/return/sign/contact/arrange/agree/learn/wait/now/immediately/conduct/obey/show/surrender/permit/grant/move/communicate/take/cut/act/rectify/resolve/address/undo/reinstate/make/keep/bring/let'
/** Ordered by anyone. Ours only where the sentence is about a home or a date. */
const common =
  'pay/provide/complete/give/put/report/use/submit/send/tell/ring/write/call/get/fill/be/do/have/seek/obtain/follow/apply/notify/inform'
const home =
  'rent/arrears/tenancy/home/flat/property/office/landing/balcony/hallway/garden/repair/repairs/appointment/officer/complaint/immediately/forthwith/letter/form/debt/account/keys/contractor/surveyor/access/staff/bins/proof/days/hours/reapply/again/before'

export default rule({
  id: 'coercive/orders',
  title: 'Ask, and say why',
  why: 'An order makes the reader feel small. A request with its reason is more likely to be met.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  severity: 'advisory',
  find: anyOf(
    construction(`[you/tenants/residents must] ${yield_}`, {
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
        'you/tenants/residents will/shall (also/then/now) be required/obliged/expected/made/ordered to',
        'you are (therefore/now/hereby) expected to',
        'you/tenants/residents/leaseholders/occupiers are/is (hereby/respectfully) reminded (of/that)',
        'all/any/no (*) residents/tenants/vehicles/persons/visitors/items must/shall',
        'you/tenant/tenants/residents/resident/occupier/leaseholder shall (at) (all) (times)',
        '{be} on (the/formal) notice',
        '{put, place} (you) on (formal) notice',
        'you/we/i have to insist/understand/accept/realise',
        'you (really/just) (will) need/have to (just) let/accept/understand/learn/realise/start/stop/get/think/wait/sort/move/be/prove/take/tidy/clean/behave/calm',
        'you will/are (only) (to) communicate/address/direct/contact/write/ring/remain/refrain/remove/attend/vacate',
        'must be (re) removed/cleared/vacated/paid/returned/kept/received/stopped/taken/settled/reported/left/replaced/stored/made (with) (immediately/forthwith)',
        'must/shall/should cease/desist/stop/vacate (immediately/forthwith)',
        'you/tenants/residents/children/pets are (not) to be/remove/clear/keep/attend/play/leave/return/use/make/pay/stop/vacate/contact/ring/call/follow/report',
        'it is mandatory/compulsory/obligatory/imperative/essential that/for/to you/tenants/residents/all',
        'is mandatory/compulsory/obligatory',
        'under no circumstances',
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
        'immediate payment/action/attention/removal/response (is/of)',
        'payment/removal/access/response/attendance/compliance {be} (now) required/demanded/expected/mandatory/due (immediately/now/in) (full)',
        'please pay/clear/settle (the/your/this) (*) (balance/debt/arrears/amount) (in) (full) immediately/now/today/forthwith',
        'do as/what you are/were told/asked/instructed',
        'make sure/ensure (that) you are in/home/there/available/present',
        'you (will/shall) (just) have to follow/abide/wait/accept/move/learn/comply/obey/live/put/be (patient/with)',
        'you are/remain (also) legally/contractually obliged/bound/required/responsible/liable',
        'be in or (you/we/it)',
        'do not ignore (this/the/my/our) (letter/email/notice/message/warning)',
        'you/tenants/residents/children shall not',
        'if you want the/your/this ... ... (you) will/must have/need/be to/patient',
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
  ),
  instead: 'The landing is the way out in a fire, so we need it to be clear by [date]. If you need help, ring [name].',
  examples: {
    flags: [
      'We ask for {immediate payment}.',
      '{Payment is required immediately}.',
      '{Please pay the full balance now}.',
      'Please {do as you are told}.',
      '{Make sure that you are in}.',
      '{You will just have to accept} it.',
      '{You are legally bound} to pay.',
      '{Be in or you} pay.',
      '{Do not ignore this letter}.',
      '{Residents shall not} park.',
      '{If you want the work done you will have to} wait.',

      '{You must} remove the pots.',
      '{You must} pay the rent by noon.',
      '{You are required to} move the car.',
      '{You will be required to} move the car.',
      '{You are expected to} be in all day.',
      '{Residents are reminded that} bikes go in the shed.',
      '{All visitors must} sign the book.',
      'The {tenant shall} keep the hall tidy.',
      'You {are on notice}.',
      'We are {putting you on notice}.',
      '{I have to insist} on this.',
      '{You need to accept} the first flat.',
      '{You will communicate} in writing only.',
      'The car {must be removed} today.',
      'This {must stop}.',
      '{Children are not to play} here.',
      '{It is imperative that you} call.',
      'The course {is compulsory}.',
      'Pets are {under no circumstances} allowed.',
      'You have to {comply with} the rule.',
      'We ask that you {adhere to the} rules.',
    ],
    allows: [
      'By law we must check your boiler once a year.',
      'You must not feel that you have to answer.',
      'The landing must be clear, because it is the way out in a fire.',
      'You must leave by the nearest stairs in a fire.',
      'We did not comply with our own policy.',
      'You must have been worried.',
    ],
  },
})
