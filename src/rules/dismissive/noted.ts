import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

const words =
  '{comment, concern, dissatisfaction, point, view, remark, observation, frustration, disappointment, unhappiness, feeling, feedback, opinion, sentiment, query, complaint}'
const fair = {
  sentence: [
    '{sorry}',
    'and I/we will',
    'I/we have (also) {ask, log, pass}',
    '{survey, consultation, website, improve}',
    'your feedback will',
    'so (that) we/I',
  ],
  before: ['no', 'a', 'if', '{send, give} (us)'],
}

export default rule({
  id: 'dismissive/noted',
  title: 'Answer what the reader told you, not only note it',
  why: '“Noted” sounds filed and forgotten. The reader wants to know that someone heard and will act.',
  source: 'Housing Ombudsman, Complaint Handling Code (2024); our own reading of letters',
  severity: 'advisory',
  find: construction(
    [
      'noted , and that/there/noted (is/they/it) (*) (*)',
      'the rest of your letter/email/points is/are noted',
      'on file (,) where it/they (can/will/may)',
      'in the file with the others/rest',
      'there it/they will stay/remain/rest',
      `your (*) ${words} (is/are/has/have/was/were) (been/duly/hereby) noted`,
      `(I/we) {note} your (*) ${words}`,
    ],
    { unless: fair },
  ),
  instead: 'You told me that the leak ruined your son’s bed. I am sorry. I will [action] by [date].',
  examples: {
    flags: [
      '{Your comments have been noted}.',
      '{We note your concerns}.',
      'That is {noted, and noted is all it will} be.',
      '{The rest of your letter is noted}.',
      'It is {on file, where it can} stay.',
      'I put it {in the file with the rest}.',
      'It is logged and {there it will stay}.',
    ],
    allows: [
      'I have put a note on your record so that nobody asks you again.',
      'Your feedback will help us to improve the service.',
      'Thank you for telling us. I have logged this as a complaint.',
    ],
  },
})
