import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

/** Somebody owns it in the same sentence, or it is only supposed. */
const owned = {
  after: ['by', '... by #name', '... by our/my/the/a/an/us/one', 'because', ', because', ', and ... our/my/we/i'],
  before: ['if/when/whether/because/whose/before/how/why/who ...', 'any/no/whether/when'],
  sentence: [
    'we/i {fail, lose, miss, delay, cancel, overlook, forget, apologise}',
    'our/my fault/mistake/error',
    'we/i should/did',
    'nobody',
    ', and i/we',
    'as follows',
    'landlord/council/provider/trust/resident/claimant/appellant/respondent/defendant/tribunal/court/judge/ombudsman',
    '{cable, network, substation, mains, website, line}',
    'if/because',
    'you told/said/say/wrote',
  ],
}
const failing =
  'mistake/mistakes/error/errors/failing/failings/failure/failures/shortcoming/shortcomings/omission/omissions/oversight/delay/delays/fault/faults/misunderstanding/breakdown/discrepancy/discrepancies'
const thing =
  'repair/repairs/appointment/appointments/call/calls/letter/letters/case/complaint/complaints/email/emails/application/form/forms/file/record/records/report/reports/request/requests/visit/visits/payment/payments/job/message/messages/document/documents/parcel/keys/key/deposit/information/details/inspection/survey/order/work/works/paperwork/photographs/photos/deadline/data/belongings/notes/note/referral/response/reply/notice/refund/timescales/procedure/procedures/process/policy/opportunity/standards/concerns/evidence/error/errors/leak/fault/issue/issues/rent/bill/account/charge/points/damage'
const lost =
  'missed/lost/delayed/overlooked/omitted/mislaid/misplaced/misfiled/mishandled/forgotten/mistyped/misread/mismanaged/neglected/misdirected/deleted/breached/misallocated/misplaced/miscalculated/overcharged'
const done =
  'answered/returned/progressed/actioned/completed/followed/passed/recorded/logged/carried/kept/acknowledged/updated/investigated/processed/attended/met/communicated/forwarded/escalated/raised/dealt/responded/acted/handled/honoured/adhered/addressed/resolved/identified/shared/picked/checked'

export default rule({
  id: 'impersonal/mistakes-were-made',
  title: 'Say whose mistake it was: “We missed the repair”',
  why: 'People forgive a mistake that someone owns. “Mistakes were made” is owned by nobody.',
  source: 'Housing Ombudsman, guidance on apologies',
  severity: 'serious',
  find: construction(
    [
      `(a/an/some/several/certain) (*) ${failing} was/were/has/have/had (been) made/identified/found/noted/discovered/highlighted/uncovered/experienced/encountered/incurred/recognised`,
      `(a/an/some) (*) ${failing} (has/have/had) occurred/arose/arisen/happened`,
      `there was/were/has/have (been) (a/an/some/several) (*) (*) ${failing} in/with/on/by/of/and/which/that`,
      `(your/the) (*) ${thing} was/were/has/have/had (been) ${lost}`,
      `(your/the) (*) ${thing} was/were not ${done} (up/on/out/to/with)`,
      `(your/the) (*) ${thing} has/have/had not been ${done} (up/on/out/to/with)`,
      'your (*) (*) appointment/visit/job/repair/review/meeting was/has (been) cancelled/postponed',
      'things/something went wrong',
      'the wrong/incorrect * was/were sent/given/issued/used/delivered/ordered/charged/recorded',
      `${failing} crept`,
      `(your/the) (*) ${thing} was/were never ${done} (up/on/out/to/with)`,
      'this/it was overlooked/missed/mishandled',
      '(incorrect/wrong/misleading/inaccurate/conflicting/contradictory) (*) information/advice/details was/were/has/have (been) given/provided/sent/issued',
      'was/were logged/recorded/registered/closed/addressed/entered/processed/filed/calculated incorrectly/wrongly',
      'data/details/information was/were/has/have (been) disclosed/leaked (to/in)',
      'was/were/have/has not (been) handed/put/provided/passed/given/kept/followed/met over/right/informed/updated',
      'opportunity/opportunities/chance (to) ... ... was/were missed/lost',
      'could have been handled/managed/dealt/better/done/communicated (with) (better/differently/more)',
      'service/standards/standard/communication/handling (has/have) fell/fallen short/below',
      'was/were handled/managed/treated badly/poorly/incorrectly/inappropriately',
      'was/were sent/issued/entered/recorded/charged/allocated/given/closed/booked/raised/addressed/removed in error',
      'was/were incorrectly/wrongly/mistakenly/inadvertently/erroneously #participle',
    ],
    { unless: owned },
  ),
  instead: 'We lost your form. I am sorry.',
  examples: {
    flags: [
      'Your {data was leaked}.',
      '{The wrong form was sent}.',
      'Some {errors crept} in.',
      '{The survey was never carried out}.',
      '{This was overlooked} in May.',
      '{Wrong advice was given}.',
      'The call {was logged incorrectly}.',
      'The keys {were not handed over}.',
      'A {chance to help you was missed}.',
      'The move {could have been handled better}.',
      '{Errors were made} with your rent.',
      '{A delay occurred}, and {some failings have happened}.',
      '{There was a breakdown in} the way that staff talk.',
      'I see that {your form was lost}.',
      '{Your case was not progressed} in May.',
      '{Your calls have not been returned}.',
      '{Your appointment was cancelled} on the day.',
      '{Things went wrong} with the move.',
      'Our {service fell short}.',
      'The move {was handled badly}.',
      'The bill {was sent in error}.',
      'The rent {was wrongly charged}.',
    ],
    allows: [
      'The landlord accepts that the repair was not completed.',
      'We lost your form, and I am sorry.',
      'An address was typed wrongly by one of our team.',
      'The order was not sent, because nobody had pressed the button.',
      'Your appointment was not cancelled.',
      'If a mistake was made, we will put it right.',
    ],
  },
})
