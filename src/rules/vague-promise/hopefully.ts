import { aFirmDate } from '../cues.ts'
import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const done =
  'fixed/sorted/resolved/completed/complete/ready/finished/repaired/mended/working/back/arranged/booked/replaced/done'

export default rule({
  id: 'vague-promise/hopefully',
  title: 'Say what will happen, or when you will know',
  why: 'Half a promise is hard to live with. “I am not sure yet, and will know by Friday” is kinder.',
  source: 'Our own reading of letters',
  find: anyOf(
    construction(
      [
        'hopefully , we/i/this/it/they/the/someone/you/there/your (*) will/can/should/be',
        'hopefully we/i/this/it/they/the/someone/you/there/your (*) will/can/should/be',
        'hopefully be/get/have',
        'all being well',
        'visit/visits/repair/repairs/work/works/appointment/move/inspection/refund/payment/date may/might be arranged/possible/offered',
        'we/i would hope (to/that)',
        'we/i are/am hopeful/optimistic/confident (that/of)',
        'fingers crossed',
        'with any/a (bit) (of) luck',
        `this/that/it/they/works/work/repair/repairs/job/matter/issue/lift/heating/boiler/roof should (then) be ${done}`,
        '{be} expected/anticipated/hoped/planned/intended/envisaged that',
        'work/works/repair/repairs/job/part/parts/contractor/contractors/team/programme/they/it/we/scaffolding/survey/inspection/boiler/lift {be} expected/anticipated/hoped/planned/intended/envisaged/scheduled/programmed/due to {start, begin, commence, complete, finish, resume, arrive}',
        'we/i may/might look at/into',
        'in the hope that we/it/this/they',
      ],
      {
        unless: {
          ...aFirmDate,
          sentence: [...aFirmDate.sentence, 'if/whether you', '{baby, birth, wound, treatment, symptom}'],
          after: [...aFirmDate.after, 'by', 'every/before/with/at'],
        },
      },
    ),
  ),
  instead: 'The day is not fixed yet. I will know by noon on Friday 6 June, and will ring you then.',
  examples: {
    flags: [
      'A {visit may be arranged}.',
      '{We would hope to} mend it.',
      '{We are hopeful that} it will hold.',
      '{Hopefully the roof will} hold.',
      '{Hopefully, they will} come.',
      'It will {hopefully be} dry.',
      'It will be dry, {all being well}.',
      'It comes next, {fingers crossed}.',
      'We can fit it {with a bit of luck}.',
      '{It should be fixed} now.',
      'It {is hoped that} the lift will run.',
      'The {work is expected to start} after that.',
      '{We may look at} the charge.',
      'We wait {in the hope that we} can do it.',
    ],
    allows: [
      'We may be able to help with the cost of a funeral.',
      'Other treatment may be offered.',
      'The radiators should bring your living room to 21 degrees in an hour.',
      'The roof is expected to be done by Friday 13 June.',
      'We may be able to help if you ring us.',
    ],
  },
})
