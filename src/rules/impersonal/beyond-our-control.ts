import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

const cause = 'due/owing/thanks/through'

export default rule({
  id: 'impersonal/beyond-our-control',
  title: 'Say what happened',
  why: '“Unforeseen circumstances” tells the reader nothing, and can sound like an excuse.',
  source: 'Housing Ombudsman, Complaint Handling Code (April 2024): reasons',
  find: construction(
    [
      `(${cause}) (to) unforeseen/unavoidable/unanticipated circumstances/events/issues/reasons/delays/difficulties/problems`,
      `(${cause}) (to) (circumstances/reasons/factors/matters/events) outside/beyond our/the (reasonable) control (of)`,
      `for/${cause} (to) (an/a) operational/administrative/technical/logistical/internal reason/reasons/error/errors/issue/issues/difficulties/oversight/problem/problems/constraints`,
      `${cause} to (an/a) (human/clerical/system/computer/it) error/errors/oversight/misunderstanding/miscommunication/breakdown`,
      `${cause} to (*) (*) staff/staffing/resource/resourcing/workload/capacity (*) shortages/shortage/issues/pressures/constraints/absence/changes/sickness/difficulties`,
    ],
    { suggest: ['because [reason]'] },
  ),
  examples: {
    flags: [
      'Your visit was put off {due to unforeseen circumstances}.',
      'It is late for {reasons beyond our control}.',
      'The office is shut {for operational reasons}.',
      'The bill was wrong {owing to a clerical error}.',
      'We are late {due to staff shortages}.',
    ],
    allows: [
      'The office is shut on Monday because the heating has failed.',
      'I was off sick from 3 to 10 October, and nobody picked up my post.',
    ],
  },
})
