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
const we = 'we/i/they/staff/team/contractor/contractors'

export default rule({
  id: 'vague-promise/do-our-best',
  title: 'Say what you will do, and when',
  why: '“We will try” leaves the reader with nothing to count on, and no way to tell whether it was done.',
  source: 'Housing Ombudsman, Complaint Handling Code (April 2024)',
  find: anyOf(
    construction(
      [
        `${we} will/shall/can/do (continue) (to) endeavour/try/aim/seek/strive/attempt/look to`,
        `${we} endeavour/aim/hope/strive/intend/plan/propose to`,
        `${we} are/am endeavouring/aiming/hoping/striving/intending/planning/seeking/looking/trying to`,
        `${we} are/am/remain (fully) committed/dedicated/determined to`,
        'it is our/my aim/intention/hope/ambition to',
        '{do, try} our/my/their (very/level) best/utmost/hardest (to)',
        'do/doing whatever/everything/what/all (that) we/i/they (reasonably) can',
        'do/doing everything/all in our/my/their power',
        'work/working hard/towards/tirelessly (to/on/with)',
        '{make} every effort/attempt/endeavour (to)',
        'every/all (reasonable/possible) effort/efforts/endeavour/attempt will/shall/is/are be/being made (to)',
        'best/reasonable endeavours',
        'council/trust/association/landlord/company intends/plans/aims/hopes/proposes to',
        'we/i are/am keen/anxious/eager to',
        'you have my/our word/assurance',
'everything possible is/will',
        'pull/pulling out all the stops',
      ],
      { unless: { ...dated, before: ['what/how/than/did/have/had/has/which'] } },
    ),
    construction(
      [
        'will ... ... [wherever/where/if/whenever (at) (all) possible/practicable/practical/feasible]',
        '^ [wherever/where/whenever possible/practicable/practical/feasible] (we/i/this/your/the/they)',
        '^ [wherever/where/whenever possible/practicable/practical/feasible] , we/i/this/your/the/they',
      ],
      { when: { sentence: ['will/shall', 'we/i try/aim'] }, unless: dated },
    ),
  ),
  instead: 'We will send a female plumber on Tuesday 10 June. If she is ill that day, I will ring you by 9am.',
  examples: {
    flags: [
      'The {trust intends to} mend it.',
      '{We are keen to} help.',
      '{You have my word}.',
'{Everything possible is} being done.',
      '{We will endeavour to} ring you.',
      '{We aim to} have the lift back.',
      '{We are hoping to} fit it.',
      '{We are committed to} doing better.',
      '{It is our intention to} paint the stairs.',
      'They will {do their very best to} help.',
      'We are {doing everything we can}.',
      'I will {do all in my power}.',
      'The trust is {working towards} an answer.',
      'We will {make every effort to} be on time.',
      '{Every effort will be made to} find it.',
      'We will use our {best endeavours}.',
      'The team is {pulling out all the stops}.',
      'We will send the same joiner {where possible}.',
      '{Where possible} we will send the same joiner.',
      '{Wherever practicable}, we will send the same joiner.',
    ],
    allows: [
      'I aim to finish on 9 May.',
      'We tried to ring you on 3 May.',
      'We hope that you and the baby are well.',
      'If you write to us we will try to help.',
      'Please keep the window open if possible.',
    ],
  },
})
