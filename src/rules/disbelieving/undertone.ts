import { rule } from '../rule.ts'
import { undertone } from '../undertone.ts'

export default rule({
  id: 'disbelieving/undertone',
  title: 'Take what you were told as told, and ask about what differs',
  why: 'Taken as a whole, this hints that the reader is not telling the truth.',
  source: 'Our own reading of letters: a small model, learnt from the sentences in tests/corpus',
  severity: 'advisory',
  find: undertone('disbelieving'),
  instead: 'You told us that he was rude. I have asked him what he remembers, and will write to you by [date].',
  examples: {
    flags: [
      '{Somehow the letter that would have proved your case is always the one that got lost}.',
      '{We remain to be persuaded that there was a party at all}.',
    ],
    allows: [
      'Our records have a gap in March, so I have asked Priya what she remembers.',
      'You told us about it by phone, and we have your call from 3 May.',
    ],
  },
})
