import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const health =
  'condition/disability/illness/anxiety/depression/autism/mental/health/medication/treatment/hoarding/addiction/drinking/pregnancy/diagnosis/adhd/dementia/symptoms/state'

export default rule({
  id: 'accusatory/illness',
  title: 'Say what you will plan better',
  why: 'It blames the reader’s health for something that was ours to plan for.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  find: anyOf(
    construction(
      [
        `your (own) (mental/medical/physical/*) ${health} (health/problems/issues/difficulties) (has/have/had) {prevent, delay, hinder, hamper, complicate}`,
        `(due/because/result/owing/account) (to/of) your (mental/medical/physical) ${health} (health/problems/issues/condition/difficulties) (we/our/the) (were/was/could) (contractor/contractors/engineer/staff) could/unable/refused/not/had`,
        `your (mental/medical/physical) ${health} (health) (is/was) (problems/issues) (is/are/was/were) (the) (not) (an/to) excuse/blame/reason`,
      ],
      {
        unless: {
          sentence: [
            'sorry/apologise',
            '{be} wrong',
            'should have',
            'get better',
            'you told us',
            'how/what your',
            'not (be) (the/a/to) reason/blame/cause',
            '{help}',
            '{need}',
            'benefit/claim/work/school/gp/doctor/treatment',
            'if your',
          ],
          before: ['if'],
        },
      },
    ),
    construction(
      [
        'because you {suffer, have} ... we/our (could/were/contractor)',
        `anxiety/depression/autism/health/illness/disability {be} no/not (an) excuse`,
      ],
      {
        when: { sentence: ['unable/not/refused/late/delay/delays/excuse'] },
        unless: { sentence: ['sorry/apologise', 'should have'] },
      },
    ),
  ),
  instead: 'We did not plan the visits around what you had told us. We should have.',
  examples: {
    flags: [
      '{Your anxiety has delayed} it.',
      '{Because of your anxiety our contractors could} not finish.',
      '{Your condition is not an excuse}.',
      '{Because you have panic attacks we were} not able to come.',
      'Your {depression is no excuse} for delay.',
    ],
    allows: [
      'Your condition means that you need a level floor.',
      'You told us that your illness makes mornings hard.',
      'I am sorry that we said your health had delayed the work.',
    ],
  },
})
