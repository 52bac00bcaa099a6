import { aFirmDate } from '../cues.ts'
import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const we = 'we/i/they/staff/team/contractor/contractors'

export default rule({
  id: 'vague-promise/do-our-best',
  title: 'Promise one real thing, with a date',
  why: '“We will try” leaves the reader with nothing to count on, and no way to tell whether it was done.',
  source: 'Housing Ombudsman, Complaint Handling Code (April 2024)',
  find: anyOf(
    construction(
      [
        `${we} will/shall/can/do (continue) (to) endeavour/try/aim/seek/strive/attempt/look to`,
        `${we} (will) endeavour/strive to`,
        `${we} (are/am) endeavouring/striving to`,
        'we/i/contractor/contractors are/am aiming/hoping/intending/planning/seeking/looking/trying to',
        `${we} are/am/remain (fully) committed/dedicated/determined to`,
        'it is our/my aim/intention/hope/ambition to',
        '{do, try} our/my/their (very/level) best/utmost/hardest (to)',
        'do/doing whatever/everything/what/all (that) we/i/they (reasonably) can',
        'do/doing everything/all in our/my/their power',
        'we/i/team/staff/contractors/trust/council (are/am/is/will/have) (be/been) work/working/worked hard/towards/tirelessly (to/on/with)',
        '{make} every effort/attempt/endeavour (to)',
        'every/all (reasonable/possible) effort/efforts/endeavour/attempt will/shall/is/are be/being made (to)',
        'best/reasonable endeavours',
        'association/landlord/company/trust intends/plans/aims/hopes/proposes to',
        'we/i are/am keen/anxious/eager to',
        'everything possible is/will',
        'pull/pulling out all the stops',
      ],
      {
        unless: {
          ...aFirmDate,
          sentence: [
            ...aFirmDate.sentence,
            '^ if/when/where',
            'next year/month',
            '#number {week, month, day, year}',
            'not',
          ],
          before: ['you/please/should/must', 'what/how/than/did/have/had/has/which'],
        },
      },
    ),
    construction(
      [
        'will ... ... [wherever/where/if/whenever (at) (all) possible/practicable/practical/feasible]',
        '^ [wherever/where/whenever possible/practicable/practical/feasible] , we/i/this/it/they',
      ],
      { when: { sentence: ['will/shall', 'we/i try/aim'] }, unless: aFirmDate },
    ),
  ),
  instead: 'Kay Stone, our plumber, will come on Tuesday 10 June at 9am.',
  examples: {
    flags: [
      'The {trust intends to} mend it.',
      'The {trust is working towards} an answer.',
      '{Where possible}, we will send the same joiner.',
      '{We strive to} get it right.',
      '{We are striving to} get it right.',
      '{We are keen to} help.',
      '{Everything possible is} being done.',
      '{We will endeavour to} ring you.',
      '{We are hoping to} fit it.',
      '{We are committed to} doing better.',
      '{It is our intention to} paint the stairs.',
      'They will {do their very best to} help.',
      'We are {doing everything we can}.',
      'I will {do all in my power}.',
      'We will {make every effort to} be on time.',
      '{Every effort will be made to} find it.',
      'We will use our {best endeavours}.',
      'The team is {pulling out all the stops}.',
      'We will send the same joiner {where possible}.',
      '{Wherever practicable}, we will send the same joiner.',
    ],
    allows: [
      'The council plans to close the library.',
      'They hope to be home soon.',
      'You can work towards a certificate.',
      'I aim to finish on 9 May.',
      'We tried to ring you on 3 May.',
      'We hope that you and the baby are well.',
      'If you write to us we will try to help.',
      'Please keep the window open if possible.',
    ],
  },
})
