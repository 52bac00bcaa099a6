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

const done =
  'fixed/done/sorted/resolved/completed/complete/ready/finished/repaired/mended/working/back/arranged/booked/replaced/ok/okay/fine'

export default rule({
  id: 'vague-promise/hopefully',
  title: 'Say what will happen, or when you will know',
  why: 'Half a promise is hard to live with. “I am not sure yet, and will know by Friday” is kinder.',
  source: 'Our own reading of letters',
  find: anyOf(
    construction(
      [
        'hopefully (we/i/this/it/they/the/someone/you/there) (*) (will/can/should/be)',
        'all being well',
        'we/i are/am hopeful/optimistic/confident (that/of)',
        'fingers crossed',
        'with any/a (bit) (of) luck',
        `this/that/it/they/works/work/repair/repairs/job/matter/issue/lift/heating/boiler/roof should (then) be ${done}`,
        '{be} expected/anticipated/hoped/planned/intended/envisaged that',
        '{be} expected/anticipated/hoped/planned/intended/envisaged/scheduled/programmed/due to {start, begin, commence, complete, finish, resume, arrive}',
        'we/i may/might look at/into',
        'we/i may/might be able to',
        'in the hope that we/it/this/they',
      ],
      { unless: { ...dated, sentence: [...dated.sentence, 'if/whether you'] } },
    ),
  ),
  instead: 'I am not sure of the day yet. I will know by noon on Friday 6 June, and will ring you then.',
  examples: {
    flags: [
      '{We are hopeful that} it will hold.',
      '{Hopefully the roof will} hold.',
      'It will be dry, {all being well}.',
      'It comes next, {fingers crossed}.',
      'We can fit it {with a bit of luck}.',
      '{It should be fixed} now.',
      'It {is hoped that} the lift will run.',
      'The work {is expected to start} after that.',
      '{We may look at} the charge.',
      'I think that {we might be able to} pay.',
      'We wait {in the hope that we} can do it.',
    ],
    allows: [
      'The radiators should bring your living room to 21 degrees in an hour.',
      'The roof is expected to be done by Friday 13 June.',
      'We may be able to help if you ring us.',
    ],
  },
})
