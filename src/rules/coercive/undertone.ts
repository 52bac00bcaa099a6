import { rule } from '../rule.ts'
import { undertone } from '../undertone.ts'

export default rule({
  id: 'coercive/undertone',
  title: 'Say what you need and why, with no “or else”',
  why: 'Taken as a whole, this can sound like a threat, or like help with strings tied to it.',
  source: 'Our own reading of letters: a small model, learnt from the sentences in tests/corpus',
  severity: 'advisory',
  find: undertone('coercive'),
  instead: 'We would like to hear your side. Please ring me on [number] when it suits you.',
  examples: {
    flags: [
      '{It only takes one phone call from me to have you put on the difficult list}.',
      '{I am prepared to look again at the compensation on the understanding that nothing more is heard about the stage 1 officer}.',
    ],
    allows: [
      "A decision on your daughter's room is due on the 14th, and I will ring you that day.",
      'You can say no to this offer, and it will not change your place on the list.',
    ],
  },
})
