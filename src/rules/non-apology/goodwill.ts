import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'non-apology/goodwill',
  title: 'Say what the money is for',
  why: '“Goodwill” makes a gift of what the reader is owed.',
  source: 'Housing Ombudsman, Complaint Handling Code (2024)',
  severity: 'advisory',
  find: construction(
    [
      '(as/by) (way/a) (of) (a) (small/token/further) gesture of (our) goodwill',
      '(as) (a) (small/token/further) goodwill gesture/payment/offer/award',
      'as a (small) token (gesture/of)',
      'ex gratia (payment/basis/offer/award)',
      'out of goodwill',
    ],
    { unless: { sentence: ['policy', 'the words'] } },
  ),
  instead: 'We will pay you £50 because we lost your key.',
  examples: {
    flags: [
      'We will pay you £50 {as a gesture of goodwill}.',
      'We will pay you £50 {as a goodwill gesture}.',
      'We will pay you £50 {as a token of} regret.',
      'We will pay you £50 on an {ex gratia basis}.',
      'We will pay you £50 {out of goodwill}.',
    ],
    allows: ['We will pay you £50 because we lost your key.', 'Our policy explains when a goodwill payment is made.'],
  },
})
