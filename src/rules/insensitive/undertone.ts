import { rule } from '../rule.ts'
import { undertone } from '../undertone.ts'

export default rule({
  id: 'insensitive/undertone',
  title: 'Think of what the reader is going through, and start there',
  why: 'Taken as a whole, this may hurt someone who is ill, grieving, afraid or short of money.',
  source: 'Our own reading of letters: a small model, learnt from the sentences in tests/corpus',
  severity: 'advisory',
  find: undertone('insensitive'),
  instead: 'I am sorry to hear about your illness. Nothing needs to be decided about the flat now.',
  examples: {
    flags: [
      '{Once the funeral is out of the way I am sure that you will have the energy to tackle the damp}.',
      '{As a family from Syria you must find our small repairs problems a bit of a laugh}.',
    ],
    allows: [
      'I am sorry to hear about your cancer. Nothing about the flat needs to be decided now.',
      'You care for your son day and night, so we will fit the rail this week.',
    ],
  },
})
