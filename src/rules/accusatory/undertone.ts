import { rule } from '../rule.ts'
import { undertone } from '../undertone.ts'

export default rule({
  id: 'accusatory/undertone',
  title: 'Read this as the reader might, and leave blame out',
  why: 'Taken as a whole, this sounds as if the reader is at fault. They may stop reading here.',
  source: 'Our own reading of letters: a small model, learnt from the sentences in tests/corpus',
  severity: 'advisory',
  find: undertone('accusatory'),
  instead: 'Our plumber could not get in on 3 May. Which day would suit you?',
  examples: {
    flags: [
      '{Your habit of cancelling at the last minute is the reason the bath lift has gone to another household}.',
      '{Your choice to have a dog is what rules out most of the lettings you complain of not getting}.',
    ],
    allows: [
      'The job took ten minutes, and the plumber left at noon.',
      'Thank you for the message, which saved us a second visit.',
    ],
  },
})
