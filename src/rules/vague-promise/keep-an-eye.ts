import { aFirmDate } from '../cues.ts'
import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'vague-promise/keep-an-eye',
  title: 'Say who will check, and how often',
  why: 'To be watched is not to be helped. The reader needs to know what would make us act.',
  source: 'Housing Ombudsman, Spotlight on damp and mould: It’s not lifestyle (2021)',
  find: construction(
    [
      'we/i/team/manager/caretaker (will/shall) (be) (continue) (to) {keep} an/a (close/careful/watchful) eye on (it/this/that/things/the)',
      'we/i/team/will/be (will/shall) (continue) (to) {keep} (it/this/that/matters/things/the/your) (*) under (regular/close/constant) review/observation',
      'will/shall [(continue) (to) (be) monitor/monitoring]',
      'we/i/they are/am (continuing) (to) monitor/monitoring',
      'will be monitored/reviewed (regularly/closely)',
      'regular/periodic/routine/ongoing (*) inspections/checks/visits/monitoring/reviews will',
      'will [{carry, do, make, undertake} (out) regular/periodic/routine]',
      'will remain/stay/continue under review',
      'we/i/will/shall/to/let (can/should) (us) (wait) (and) see/wait how/and it/things/see/this/that (goes/go/develops/develop)',
    ],
    {
      unless: {
        ...aFirmDate,
        sentence: [
          ...aFirmDate.sentence,
          'please',
          'you asked',
          '{blood, heart, baby, pressure, temperature, oxygen, dose, pulse, weight, nurse, midwife, doctor, ward, court}',
          'after #number',
          '^ keep',
        ],
        before: ['you', 'you can/could/should'],
      },
    },
  ),
  instead: 'Ada Finch will test the wall on the first Monday of each month, and will ring you that day.',
  examples: {
    flags: [
      '{Regular checks will} be made.',
      'We will {carry out regular} checks.',
      '{We will keep an eye on the} wall.',
      '{We will keep this under review}.',
      'We will {continue to monitor} the damp.',
      '{We are monitoring} the lift.',
      'The damp {will be monitored}.',
      'Your band {will remain under review}.',
      '{Let us see how it goes}.',
    ],
    allows: [
      'We monitored the temperature for three weeks.',
      'Ada will monitor the wall every week until 1 November.',
      'Keep an eye on your baby’s temperature.',
      'A nurse will monitor your blood pressure.',
    ],
  },
})
