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
      `your (*) ${words} (is/are/has/have/was/were) (been/duly/hereby) noted`,
      `(I/we) {note} your (*) ${words}`,
      '(we/I) {note} that you are/remain unhappy/dissatisfied/disappointed/upset/frustrated/displeased',
      '{note} (the) (contents/content) of your',
      '^ (duly) noted $',
      `^ (i/we) thank/thanks you for your (*) comments/observations/views/input/remarks`,
      `^ (i/we) thank/thanks you for your (*) feedback $`,
      'thank you for bringing this to our attention',
      'will be {take} on board',
      '{take, took} your comments on board',
      'we hear you $',
    ],
    { unless: fair },
  ),
  instead: 'You told me that the leak ruined your son’s bed. I am sorry. I will [action] by [date].',
  examples: {
    flags: [
      '{Your comments have been noted}.',
      '{We note your concerns}.',
      '{We note that you remain unhappy}.',
      'We {note the contents of your} letter.',
      '{Duly noted}.',
      '{Thank you for your feedback}.',
      '{Thank you for bringing this to our attention}.',
      'It {will be taken on board}.',
      'We have {taken your comments on board}.',
      'Yes, {we hear you}.',
      '{Thank you for your comments}.',
    ],
    allows: [
      'I have put a note on your record so that nobody asks you again.',
      'Your feedback will help us to improve the service.',
      'Thank you for telling us. I have logged this as a complaint.',
    ],
  },
})
