import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

/** Who said no, or why, is told in the sentence; or it is only a thing that may come. */
const owned = {
  after: ['by', '... by #name', '... by our/my/the/a/an/your', 'because/since/until/unless/if', ', because'],
  sentence: [
    '{court, tribunal, judge, appellant, respondent, claimant, defendant, ombudsman, asylum, visa}',
    'landlord/council (has/had) {refuse, reject}',
    'because',
    'the reason',
    'if/unless/whether ... {refuse, reject, decline}',
    'we/i {refuse, reject, cancel}',
    '^ if you {keep, pay, stick}',
  ],
  before: ['if/when/whether/once/until/where/unless/why ...', 'if/when/whether/once/where/unless/why'],
}
const ask =
  'request/requests/application/applications/appeal/claim/complaint/permission/consent/approval/authorisation/bid/transfer/offer/compensation/reimbursement/refund/adaptation/adaptations/succession/exchange/extension/escalation/proposal'

export default rule({
  id: 'impersonal/refused',
  title: 'Say who refused, and why',
  why: 'A “no” that comes from nobody, for no reason, is hard to take and hard to challenge.',
  source: 'Housing Ombudsman, Complaint Handling Code (April 2024): give reasons',
  find: construction(
    [
      'no further action/investigation/works/steps/correspondence will/is be/to (be)',
      '{be} considered/deemed closed/concluded/resolved',
      'liability is/has/was (been) denied/refused',
      `name/points/priority/access/account/offer/permit/licence/discount/banding has/have/was/were (been) removed/deducted/withdrawn/suspended/revoked/reduced/terminated/stopped/lowered/charged`,
      `your/the/this ${ask} for/of/to ... has/have/was/were/is (been) refused/rejected/declined/denied/withdrawn/cancelled/unsuccessful`,
      `your/the/this ${ask} for/of/to ... has/have/was/were/is (been) turned down`,
      'request/report/job/case ... was closed',
      'considered/reviewed and/but refused/declined/rejected',
      '^ permission/consent/approval/access/authorisation has/was/is (been) refused/denied/withheld/declined',
      `your/this (*) ${ask} has/have/was/were/is/are (been) refused/rejected/declined/denied/withheld/dismissed/withdrawn/cancelled/unsuccessful/disallowed`,
      'the (*) request/requests/complaint/transfer/compensation/reimbursement/refund/adaptation/succession/exchange/offer has/have/was/were/is/are (been) refused/rejected/declined/denied/withheld/withdrawn/cancelled/unsuccessful/disallowed',
      `your/the/this (*) ${ask} has/have/was/were/is/are (been) turned down`,
      `${ask} has/have/was/were/is/are not (been) given/granted/approved/agreed/accepted/authorised/successful/supported/awarded/paid/offered`,
      `${ask} can/could/will not be given/granted/approved/upheld/agreed/accepted/authorised/considered/processed/supported/awarded/offered/paid`,
      'can not be (*) accommodated/granted/entertained/authorised/acceded/accepted/approved',
      'no compensation/refund/payment/exception/exceptions/redress/reimbursement/award will/can be made/paid/awarded/offered/considered/granted/given',
      'will not be replaced/refunded/reimbursed/granted/approved/entertained/compensated/reinstated/reopened/renewed',
      'you have/were (been) refused/declined/denied a/an/the',
      '{be} not deemed/felt to be',
      '{be} not considered/deemed/felt (to) (be) appropriate/necessary/suitable/reasonable/urgent/unsafe/safe',
      'case/job/ticket/matter/file/ref/reference (*) (has/is/was) (been/now) closed/archived',
    ],
    { unless: owned },
  ),
  instead: 'I cannot give you permission for a second dog, because the flat has no garden.',
  examples: {
    flags: [
      '{The refund was refused}.',
      'The stairs {are not deemed to be} bad.',
      'The stairs {are not considered to be unsafe}.',
      '{Your request for a transfer was refused}.',
      '{Your application for a garage was turned down}.',
      'The repair {request was closed}.',
      '{No further action will be} taken.',
      'The matter {is considered closed}.',
      'For the coat, {liability is denied}.',
      'Your {points have been deducted}.',
      'Your form was {considered and declined}.',
      '{Consent was refused}.',
      '{Your request has been declined}.',
      'I see that {the application was turned down}.',
      '{Permission is not given} for a cat.',
      'Your {transfer cannot be approved}.',
      'Forms sent by email {cannot be accepted}.',
      '{No compensation will be paid}.',
      'Your carpet {will not be replaced}.',
      '{You were refused a} key.',
      'Your {case is now closed}.',
    ],
    allows: [
      'The appeal is dismissed by the tribunal.',
      'Savings of less than £6,000 are not considered.',
      'We turned down your request because the flat is too small.',
      'Your claim was refused by our insurer, Aviva.',
      'If your application is refused, you can appeal.',
      'I do not know why the first form was refused.',
      'Your complaint has not been closed.',
    ],
  },
})
