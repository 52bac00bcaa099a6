import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'defensive/done-all-we-can',
  title: 'Say what was done and when, and what is left to do',
  why: '“We have done all we can” closes the door while the reader still has the problem.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: construction(
    [
      '(we/i/he/she/staff/team/officer/council) (have/has/had) done all/everything (that) we/i/they/he/she (reasonably/possibly/realistically) can/could',
      '(we/i/he/she/staff/team/council) did all/everything (that) we/i/they/he/she (reasonably/possibly/realistically) can/could',
      'we/i/staff/they/he/she/council (have/has/had) {do} all/everything (that) (is/was/be) (reasonably) possible/reasonable/expected/required/necessary/feasible/practicable',
      'we/i/staff/they/he/she (have/has/had) {do} all/everything (that) (is/was/reasonable/*) (in/within) our/my/their power',
      'we/i/staff/council/trust/association (have/has/had) {take} every/all (reasonable/possible/necessary/appropriate/practical) step/steps/measure/measures/action',
      'we/i/staff/council/trust/association/officer (have/has/had) {make} every/all (reasonable/possible/conceivable/numerous/several) effort/efforts',
      'despite/notwithstanding (all) (of) our/my (best/many/numerous/repeated/several/various/considerable) efforts/attempts/endeavours',
      'we/i/staff/they/he/she (have/has/had) {try} everything',
      'could not (possibly) have (done) more/anything',
      '{leave} no stone unturned',
      '{do} more than enough',
      '{do} our bit/part/best in (difficult/trying/the/challenging) circumstances',
    ],
    {
      unless: {
        before: ['will/to/should/must/shall/ought (to)', 'not', 'said (that) (we) (had)'],
        sentence: [
          '{disagree} with',
          'i was wrong',
          'not so',
          'wrong to say',
          'that was wrong',
          'will do all',
          'will do everything',
          'should have done',
          'could have done more to',
        ],
      },
    },
  ),
  instead:
    'So far we have [actions taken, with dates]. What is left to do is [action], which [name] will do by [date].',
  examples: {
    flags: [
      '{We have done all that we can}.',
      '{We have done everything possible}.',
      '{We have done everything in our power}.',
      '{We took every reasonable step}.',
      '{We made every effort}.',
      'It leaks {despite our best efforts}.',
      '{We have tried everything}.',
      'We {could not have done more}.',
      'We {left no stone unturned}.',
      'We have {done more than enough}.',
      '{We did everything we could}.',
      'We have {done our best in difficult circumstances}.',
    ],
    allows: [
      'I said that we had done all we could. I was wrong.',
      'We will do all that we can to find the leak by Friday.',
      'It was not our best, and we should have done more.',
    ],
  },
})
