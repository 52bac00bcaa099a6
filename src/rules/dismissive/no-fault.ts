import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const fair = {
  before: ['if', 'you were/are', 'you (*) (that)', 'not (*)', '{say, tell} (*) (that)', 'before/until'],
  sentence: ['{sorry}', 'because', 'I/we should', 'and/but {be} wrong', 'you do not have', 'so I/we', 'but we/I', 'safe'],
  paragraph: ['you told us that it', 'at night, so', 'we/I will (*) {leave, come, look, return}', 'not mean'],
}

export default rule({
  id: 'dismissive/no-fault',
  title: 'Say what was checked and when, and what comes next',
  why: '“No fault found” ends the help after one short look, and says that the reader was wrong to ask.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: anyOf(
    construction(
      [
        'no (*) fault/faults/defect/defects/issue/issues/problem/problems (was/were/has/have/could/with) (been/be) {find, identify, detect, note, evident, see, report}',
        '{find, identify, detect, note, see} (that) (there) (to) (be/was/were/is) no (*) fault/faults/defects/defect/issues/problem/problems',
        '{find, see, identify} nothing wrong/amiss/unusual/untoward (with)',
        'nothing (*) wrong with (the/your/our/it/how)',
        'in (full/good/perfect) working order',
        '(could/can/was/were/been) not/unable (be) (to) {replicate, reproduce, recreate, witness}',
        'unsubstantiated/unfounded/baseless/groundless/meritless',
        'without (*) merit/foundation/substance/basis',
        'no (*) merit/substance/foundation (to/in) (your/the)',
        'no basis/grounds (for/to/in)',
        'has/have/is/are/was/were no (*) case to answer',
        'we/I are/am/remain (*) satisfied (that) we/our/the/this/there/all/no/with',
        'no (*) service failure/failing/failings/failures (on/was/has/by/in/were)',
        'no failure/failing/fault/wrongdoing/error on our/the part',
        'perfectly/entirely/quite/completely reasonable/adequate/proper/appropriate/acceptable/fine/habitable/safe',
        'everything was/is/appears/looked/seemed fine/normal/order/satisfactory',
        'more than adequate/sufficient/reasonable',
      ],
      { unless: fair },
    ),
  ),
  instead: 'It was working when we came at [time]. You told us that it fails at night, so we will leave a meter from [date].',
  examples: {
    flags: [
      '{No fault was found} with the fan.',
      'The plumber {found no defects}.',
      'The plumber {found nothing wrong with} it.',
      'There is {nothing wrong with your} fan.',
      'The fan is {in full working order}.',
      'He {was unable to replicate} the noise.',
      'The report is {unfounded} and {without merit}.',
      'There is {no substance to your} report, and {no basis for} it.',
      'Our officer {has no case to answer}.',
      '{We are satisfied that our} staff did well.',
      'There was {no service failure by} us.',
      'There was {no wrongdoing on our part}.',
      'The wait was {perfectly reasonable}.',
      'He looked, and {everything seemed fine}.',
      'The heater is {more than adequate}.',
    ],
    allows: [
      'If you are not satisfied with this answer, ring me.',
      'No fault was found at 10am, so we will leave a meter in the wall.',
      'Nothing that you did was wrong.',
    ],
  },
})
