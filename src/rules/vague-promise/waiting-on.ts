import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

/** A day, a deadline or a rhythm cures it. A day told of the past does not, so "on" counts only after the words. */
const dated = {
  sentence: [
    'by/before/until ... #date',
    'by/on/before/until/at , #date',
    'within/in #number (working) {hour, day, week, minute}',
    'every/each (other/second) {day, week, fortnight, month, morning, evening}',
    'every/each #date',
    'next/same working day',
    '^ on/from ... #date',
    '^ today/tomorrow',
    'if/should you',
  ],
  after: ['... ... on/at/from/this/next ... #date', '... today/tomorrow/tonight', '... , on/at/from ... #date'],
}

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
        `once/when/until/after/as (the/a/an/our/all/any/these/more/another) (*) ${thing} have/has/is/are (been) agreed/confirmed/approved/secured/received/granted/arrived/done/authorised/identified/delivered`,
        'subject to (*) (*) availability/funding/approval/budget/budgets/weather/capacity/resources/demand/permission',
        'tbc/tba',
        'date/time/day/details/dates/times/contractor to be confirmed/arranged/advised/announced/agreed/decided',
        '{have, be} yet/still to be confirmed/arranged/decided/agreed/allocated/fixed/set/scheduled/booked/made/taken/finalised',
        'lead time/times',
      ],
      {
        when: { sentence: ['will/can/may/shall/is/are/subject/tbc/tba/to'] },
        unless: { ...dated, sentence: [...dated.sentence, 'your rent', 'was/were/did'] },
      },
    ),
  ),
  instead: 'The part is due on 9 June. If it is late I will ring you that day.',
  examples: {
    flags: [
      'We will start {when the new parts arrive}.',
      'We will ring you {once dates have been agreed}.',
      'You can move {subject to availability}.',
      'The start day is {TBC}.',
      'New doors, {date to be confirmed}.',
      'The price {is still to be decided}.',
      'The {lead time} is long.',
    ],
    allows: [
      'The part is due on 9 June, and we will start when the part arrives, by 12 June.',
      'The work stopped when the funding was cut.',
    ],
  },
})
