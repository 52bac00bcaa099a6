import { construction } from '../finder.ts'
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

export default rule({
  id: 'vague-promise/keep-an-eye',
  title: 'Say who will check, and how often',
  why: 'To be watched is not to be helped. The reader needs to know what would make us act.',
  source: 'Housing Ombudsman, Spotlight on damp and mould: It’s not lifestyle (2021)',
  find: construction(
    [
      '{keep} an/a (close/careful/watchful) eye on (it/this/that/things/the)',
      '{keep} (it/this/that/matters/things/the/your) (*) under (regular/close/constant) review/observation',
      'will/shall [(continue) (to) (be) monitor/monitoring]',
      'we/i/they are/am (continuing) (to) monitor/monitoring',
      'will be monitored/reviewed (regularly/closely)',
        'regular/periodic/routine/ongoing (*) inspections/checks/visits/monitoring/reviews will',
        'will [{carry, do, make, undertake} (out) regular/periodic/routine]',
      'will remain/stay/continue under review',
      'see/wait how/and it/things/see/this/that (goes/go/develops/develop)',
    ],
    { unless: dated },
  ),
  instead: 'Ada Finch will test the wall on the first Monday of each month, and will ring you that day.',
  examples: {
    flags: [
      '{Regular checks will} be made.',
      'We will {carry out regular} checks.',
      'We will {keep an eye on the} wall.',
      'We will {keep this under review}.',
      'We will {continue to monitor} the damp.',
      '{We are monitoring} the lift.',
      'The damp {will be monitored}.',
      'Your band {will remain under review}.',
      'Let us {see how it goes}.',
    ],
    allows: [
      'We monitored the temperature for three weeks.',
      'Ada will monitor the wall every week until 1 November.',
    ],
  },
})
