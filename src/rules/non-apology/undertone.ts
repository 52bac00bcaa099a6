import { rule } from '../rule.ts'
import { undertone } from '../undertone.ts'

export default rule({
  id: 'non-apology/undertone',
  title: 'Say sorry for what we did, by name',
  why: 'Taken as a whole, this says sorry and takes nothing on. The reader will notice.',
  source: 'Our own reading of letters: a small model, learnt from the sentences in tests/corpus',
  severity: 'advisory',
  find: undertone('non-apology'),
  instead: 'I am sorry that we missed three visits and did not ring you.',
  examples: {
    flags: [
      '{The association would like to apologise for the fact that you have been troubled by this matter}.',
      '{The association would wish to express its regret that a complaint proved necessary}.',
    ],
    allows: ['I am sorry that I did not ring you on Friday.', 'We got this wrong, and I am sorry.'],
  },
})
