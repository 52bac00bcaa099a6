import { rule } from '../rule.ts'
import { undertone } from '../undertone.ts'

export default rule({
  id: 'vague-promise/undertone',
  title: 'Say who will do it, and by which day',
  why: 'Taken as a whole, this promises something with no name or no day. The reader is left to wait.',
  source: 'Our own reading of letters: a small model, learnt from the sentences in tests/corpus',
  severity: 'advisory',
  find: undertone('vague-promise'),
  instead: 'Sam Lee will ring you by Friday 6 June.',
  examples: {
    flags: [
      '{A review of what went wrong on the night of the fall is to be held}.',
      '{The matter remains under active consideration}.',
    ],
    allows: [
      'I will send you a full answer by Friday 6 June.',
      'On 3 May we will fit a new lock and a light in the lobby.',
    ],
  },
})
