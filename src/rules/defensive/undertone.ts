import { rule } from '../rule.ts'
import { undertone } from '../undertone.ts'

export default rule({
  id: 'defensive/undertone',
  title: 'Say what happened and what comes next, and leave our good name out',
  why: 'Taken as a whole, this guards us and not the reader. They asked for help, and get a defence.',
  source: 'Our own reading of letters: a small model, learnt from the sentences in tests/corpus',
  severity: 'advisory',
  find: undertone('defensive'),
  instead: 'I have read your complaint. Here is what we did, and what we should have done.',
  examples: {
    flags: [
      '{That we are the subject of a complaint at all is a source of some amazement here}.',
      '{I must put on record my disappointment that you chose to complain} {rather than pick up the phone}.',
    ],
    allows: ['Your complaint is about the leak in March.', 'The timeline below shows what we did and when.'],
  },
})
