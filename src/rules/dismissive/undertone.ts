import { rule } from '../rule.ts'
import { undertone } from '../undertone.ts'

export default rule({
  id: 'dismissive/undertone',
  title: 'Answer what the reader raised, and let nothing be too small',
  why: 'Taken as a whole, this seems to wave the reader’s trouble away. What matters to them should matter here.',
  source: 'Our own reading of letters: a small model, learnt from the sentences in tests/corpus',
  severity: 'advisory',
  find: undertone('dismissive'),
  instead: 'You asked why the rails took five months. The order was lost in May, and we found it in August.',
  examples: {
    flags: [
      '{Our insurers do not consider a ruined wedding dress the sort of thing that need detain us}.',
      '{Under the circumstances you have really come off rather well}.',
    ],
    allows: [
      'You can take it up with the Ombudsman at any time.',
      'Slugs get in at the airbrick, so Dan will fit a mesh on 4 June.',
    ],
  },
})
