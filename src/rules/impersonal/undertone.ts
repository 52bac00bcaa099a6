import { rule } from '../rule.ts'
import { undertone } from '../undertone.ts'

export default rule({
  id: 'impersonal/undertone',
  title: 'Say who did it, in the words that you would say aloud',
  why: 'Taken as a whole, this is cold, or hides who decided. The reader cannot tell whom to ask.',
  source: 'Our own reading of letters: a small model, learnt from the sentences in tests/corpus',
  severity: 'advisory',
  find: undertone('impersonal'),
  instead: 'I looked at your case on 3 May and decided not to change the rent. This is why.',
  examples: {
    flags: [
      '{The bed was promised to another household owing to circumstances beyond control}.',
      '{The attention of the addressee is drawn to the enclosed leaflet on grief}.',
    ],
    allows: [
      'I have looked at it again, and I have not changed my decision. This is why.',
      'We wrote to you on 3 May, and Ali will ring you on Monday.',
    ],
  },
})
