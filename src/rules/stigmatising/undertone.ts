import { rule } from '../rule.ts'
import { undertone } from '../undertone.ts'

export default rule({
  id: 'stigmatising/undertone',
  title: 'Speak of this person, not of a kind of people',
  why: 'Taken as a whole, this puts the reader or their family in a box. People are more than a label.',
  source: 'Our own reading of letters: a small model, learnt from the sentences in tests/corpus',
  severity: 'advisory',
  find: undertone('stigmatising'),
  instead: 'You told us how you would like us to help. I have noted it for each visit.',
  examples: {
    flags: [
      '{Grown men who live with their mothers do tend to be a little odd}.',
      '{The applicant is a lone female with a history of picking the wrong men}.',
    ],
    allows: [
      'The hardship fund may be able to help you, and the form is short.',
      'Your son can have the room with the wide door.',
    ],
  },
})
