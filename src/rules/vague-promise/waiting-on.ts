import { aFirmDate } from '../cues.ts'
import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const thing =
  'part/parts/material/materials/scaffold/scaffolding/funding/funds/money/budget/budgets/approval/permission/works/work/repairs/survey/report/quote/quotes/contractor/contractors/resources/capacity/staff/staffing/weather/slot/appointment/vacancy/home/property/flat/house/investigation/inspection/dates/date/plans/tender/programme'
const comes =
  'arrives/arrive/allow/allows/permit/permits/confirms/confirm/comes/come/becomes/become/improves/complete/completed/available/concluded/finished'

export default rule({
  id: 'vague-promise/waiting-on',
  title: 'Say when the wait will end, or when you will next ring',
  why: 'When it all hangs on something with no date, the reader hears “perhaps never”.',
  source: 'Our own reading of letters',
  find: anyOf(
    construction(
      [
        `once/when/until/after/as (the/a/an/our/all/any/these/more/another) (*) ${thing} (has/have/is/are) (been) ${comes} (up/in/available/forward)`,

        'subject to (*) (*) availability/funding/approval/budget/budgets/weather/capacity/resources/demand/permission',
        'tbc/tba',
        'once/when/until/if something/one/anything/somewhere (*) becomes/comes/is available/up/free',
        'once/when/until it/they/this has/have (been) delivered/approved/confirmed/agreed/received/completed/finished',
        'date/time/day/details/dates/times/contractor to be confirmed/arranged/advised/announced/agreed/decided',
        '{have, be} yet/still to be confirmed/arranged/decided/agreed/allocated/fixed/set/scheduled/booked/made/taken/finalised',
      ],
      {
        when: { sentence: ['will/can/may/shall/is/are/subject/tbc/tba/to'] },
        unless: {
          ...aFirmDate,
          sentence: [
            ...aFirmDate.sentence,
            'your rent',
            'was/were/did',
            'not/no ... until',
            'if/should',
            'you (will/must/should/can) {send, ask, tell, need}',
          ],
        },
      },
    ),
  ),
  instead: 'The part is due on 9 June. If it is late I will ring you that day.',
  examples: {
    flags: [
      'You will move {when something suitable comes up}.',
      'We will fit it {once it has been delivered}.',
      'We will start {when the new parts arrive}.',
      'You can move {subject to availability}.',
      'The start day is {TBC}.',
      'New doors, {date to be confirmed}.',
      'The price {is still to be decided}.',
    ],
    allows: [
      'I will send no date until it has been agreed.',
      'The part is due on 9 June, and we will start when the part arrives, by 12 June.',
      'The work stopped when the funding was cut.',
    ],
  },
})
