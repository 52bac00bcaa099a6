import { aFirmDate } from '../cues.ts'
import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

/** Whoever does it, and whatever it hangs on, comes after "by" or "when". */
const fair = {
  ...aFirmDate,
  after: [
    ...aFirmDate.after,
    'by',
    'by , #blank',
    '... by #name',
    'at #number',
    'if/unless/where',
    'when/before/until you',
  ],
  before: [
    'no',
    'need/have to',
    'if/when/where/what/which/that/unless/until/once/how ...',
    'if/when/where/until/once ... ...',
  ],
}
const step = 'action/actions/step/steps/measure/measures/arrangements/safeguards/procedures/processes'
const what =
  'appropriate/necessary/further/remedial/corrective/suitable/reasonable/relevant/required/disciplinary/robust/additional/prompt'

/** The things that a landlord's letter promises on; "your blood will be tested" is a nurse's plain account. */
const ours = {
  sentence: [
    '{complaint, view, remark, suggestion, concern, issue, matter, repair, work, leak, damp, mould, boiler, heating, door, window, fence, lift, roof, lock, light, gutter, drain, pipe, kitchen, bathroom, ceiling, wall, floor, stair, step, garden, case, request, application, appeal, report, query, inspection, survey, contractor, staff, officer, feedback, comment, point, account, refund, payment, error, mistake, charge, bill, job, order, noise, bin, car, key, damage, action, measure, step, arrangement, plan, programme, process, training, appointment, visit, letter, email, call, record, file, compensation, offer, problem, fault, rent, transfer, move, name, neighbour, behaviour, situation, fan, carpet, meter, intercom, handling, failing, delay, request, security, pest, rubbish, tree, bush, parking, schedule, support, response, decision, outcome, update}',
    'this/that/these/those/everything/things/it',
    'you will hear',
    'be spoken/written to',
    'a new date',
  ],
}

export default rule({
  id: 'vague-promise/action-will-be-taken',
  title: 'Say what will be done, who will do it, and when',
  why: 'An action with no name and no date feels like no action at all.',
  source: 'Housing Ombudsman, Complaint Handling Code (April 2024)',
  find: anyOf(
    construction(
      [
        `(${what}) ${step} will/have/has/are/is be/been/being taken/made/implemented/introduced/put (in) (place)`,
        `{take, make, implement} (the/all) ${what} ${step}`,
        'plan/plans/programme/schedule/strategy/system/process/training will be drawn/put/developed/agreed/prepared/introduced/arranged (up/in) (place)',
        'will [be dealt with]',
        'will [be addressed/rectified/resolved/remedied/actioned/progressed/investigated/considered/reviewed/reconsidered/expedited/prioritised/scheduled/arranged/rearranged/rescheduled/rebooked]',
        'will [be attended to]',
        'will [be followed/picked/sorted/taken/fed up/out/forward/back]',
        'will [be noted]',
        'will [be included/added/put/placed in/on/to]',
        'will [get done/sorted/fixed/mended/looked]',
        'support/help/assistance/advice will be provided/given/offered/available',
        'will [be communicated/explored/inspected/repaired/renewed/replaced/mended/fixed/refunded/reimbursed/compensated/discussed/undertaken/completed/commissioned/installed/upgraded/refurbished/redecorated]',
        'improvement/refund/decision/outcome will be made/processed/communicated',
        'will [be put right/in (place)]',
        'appointment/visit/inspection/survey/works/date/offer/payment will be made/booked/organised/carried/undertaken/sent/agreed/confirmed/issued/processed/given (out)',
        'you will [receive/get a/an/the/our/another (new/further/full/written) call/appointment/date/response/reply/visit/update]',
      ],
      {
        when: ours,
        unless: {
          ...fair,
          paragraph: ['usually/normally'],
          sentence: [
            ...fair.sentence,
            '^ if/when/where/after/once/before',
            '{nurse, doctor, midwife, hospital, gp, surgery, clinic, court, judge, tribunal, ombudsman, baby, consultant, panel, school, child, police}',
          ],
        },
      },
    ),
  ),
  instead: 'Hamid Shah will mend the fence on Wednesday 11 June, and I will check it that evening.',
  examples: {
    flags: [
      'Your remarks will {be noted}.',
      'It will {be included in} a plan.',
      'It will {get done}.',
      '{Support will be provided}.',
      'The wall will {be inspected}.',
      'A {decision will be made} about it.',
      '{Appropriate action will be taken}.',
      'We will {take the necessary steps}.',
      'A {plan will be drawn up}.',
      'The bins will {be dealt with}.',
      'Your points will {be addressed}, and the visit will {be rearranged}.',
      'The gutter will {be attended to}.',
      'Your call will {be followed up}.',
      'The bill will {be put right}.',
      'A new {appointment will be sent}.',
      'You will {get a call} from them.',
    ],
    allows: [
      'You do not need to take any further action for now.',
      'You will get a letter with the date of your appointment at the clinic.',
      'The bill will be put right by 5pm on Monday 30 June.',
      'Your letter will be considered by our lettings panel.',
      'Your appointment will be arranged by Mo Siddiq.',
      'The strobe will be changed for a steady light on 20 February.',
    ],
  },
})
