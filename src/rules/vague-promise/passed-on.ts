import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

/** A name, a day, or a next step shows where it went. */
const shown = {
  sentence: [
    'by/before/until/on ... #date',
    'by/on , #date',
    'within #number (working) {hour, day, week}',
    'if/once you',
    'tenancy/right/once',
    'she/he/they/resident/landlord/council asked',
  ],
  after: ['... #name #name will', '... to #name', '... called/named #name', 'to , #blank', 'in #name'],
  before: ['for', 'you', 'you can/may/could/should', 'should/must/never/please'],
}
const sent = 'passed/forwarded/escalated/referred/flagged/fed/relayed/transferred/handed/allocated/assigned'
const goes = '{pass, forward, escalate, refer, flag, feed, relay, transfer, hand}'
const it = 'this/it/that/these/those/them/your/the/everything/all'
const group =
  'team/teams/department/departments/section/person/officer/manager/management/service/colleague/colleagues/contractor/contractors/staff/people/party/parties/operative/operatives/surveyor/surveyors/unit/worker/handler/adviser'

export default rule({
  id: 'vague-promise/passed-on',
  title: 'Say who has it, and when they will answer',
  why: 'When a worry is passed on to nobody in particular, the reader does not know who to ask.',
  source: 'Housing Ombudsman, Complaint Handling Code (April 2024)',
  find: construction(
    [
      `been/be ${sent} (on/back/up/over) (on) to (the/our/a/an) (*) (*) ${group}`,
      `${goes} (on) ${it} (*) (*) (on/back/up/over) (on) to (the/our/a/an) (*) (*) ${group}`,
      `been/be ${sent} (on/back/up/over) for (*) (*) attention/action/consideration/review/investigation/comment/information/response/authorisation/approval`,
      'to/with/by/from the relevant/appropriate/responsible/necessary team/department/section/person/officer/manager/colleague/colleagues/contractor/contractors/people/parties/staff/area/channels',
      'has/have/had/was/will been/be escalated',
      'officer/worker/handler/surveyor/adviser/contractor will be allocated/assigned/appointed',
      'contractor/contractors/engineer/plumber/surveyor/operative/joiner/team/electrician/roofer has/have been asked/instructed/told to',
      'we/i have [logged/raised/noted] it/this/that $',
      'inspection/visit/survey/quote/quotes/appointment has/have been requested/ordered/sought',
      'has/have/will been/be passed/fed/forwarded/handed on/back/up (to)',
      `{raise} (it/this/that/these) with (the/our/my/their) (*) ${group}`,
      'a/an/the/new/another (*) order/job/ticket/request/referral has/was/will been/be raised/logged/placed/created/submitted',
      'works/work/repair/repairs/job has/have/is been/being ordered/raised/scheduled/programmed/requested/logged/approved/instructed/prioritised',
    ],
    { unless: shown },
  ),
  instead: 'I have given your photographs to Jo Hurst in repairs, and she will ring you by Tuesday 10 June.',
  examples: {
    flags: [
      'You will hear {from the relevant department}.',
      'A case {officer will be appointed}.',
      'The {contractor has been asked to} attend.',
      'We have {logged} it.',
      'An {inspection has been requested}.',
      'Your note has {been passed to our planned works team}.',
      'I will {forward your letter on to the gas contractor}.',
      'Your photographs have {been forwarded for attention}.',
      'Your worry {has been escalated}.',
      'Your views {have been passed on}.',
      'I have {raised this with the team}.',
      '{A works order has been raised}.',
      'The {works have been ordered}.',
    ],
    allows: [
      'The tenancy has been passed on once already.',
      'The resident asked for her complaint to be escalated.',
      'I have passed your comments to Jo Hurst in repairs.',
      'Your claim was sent to our insurer on 3 March.',
      'If you wish, we will pass your details to the support team.',
    ],
  },
})
