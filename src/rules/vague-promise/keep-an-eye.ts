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
      'we/i/team/will/be (will/shall) (continue) (to) {keep} (it/this/that/matters/things/the/your) (*) under (regular/close/constant) review/observation',
      'will/shall [(continue) (to) (be) monitor/monitoring]',
      'we/i/they are/am (continuing) (to) monitor/monitoring',
      'will be monitored/reviewed (regularly/closely)',
      'regular/periodic/routine/ongoing (*) inspections/checks/visits/monitoring/reviews will',
      'will [{carry, do, make, undertake} (out) regular/periodic/routine]',
      'will remain/stay/continue under review',
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
          'before/appeal/decision/evidence',
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
      '{We will keep this under review}.',
      'We will {continue to monitor} the damp.',
      '{We are monitoring} the lift.',
      'The damp {will be monitored}.',
      'Your band {will remain under review}.',
    ],
    allows: [
      'We monitored the temperature for three weeks.',
      'Ada will monitor the wall every week until 1 November.',
      'Keep an eye on your baby’s temperature.',
      'A nurse will monitor your blood pressure.',
    ],
  },
})
