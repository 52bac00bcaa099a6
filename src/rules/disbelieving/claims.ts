import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'disbelieving/claims',
  title: 'Say what the resident told you',
  why: '“Claim” and “allege” tell the reader that you doubt them.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: anyOf(
    construction('you (have/had/are) {claim, allege, assert, contend, purport} that', {
      suggest: ['you told us that'],
    }),
    construction('you (have/had/are) {claim, allege, assert, contend, purport}', {
      suggest: ['you told us that'],
      when: { after: ['there/this/these/it/we/our/the/your/to'] },
      unless: {
        sentence: ['{benefit, credit, insurance, compensation, allowance, refund, cost, damages}'],
        before: ['if/can/could/may'],
      },
    }),
    phrases({
      'your alleged/supposed/purported': ['your'],
    }),
  ),
  examples: {
    flags: [
      'On the phone {you claimed} the ceiling fell.',
      '{You claim that} the damp came back.',
      "{You've repeatedly alleged that} nobody came.",
      'We looked into {your alleged} injury.',
    ],
    allows: [
      'You can claim for damaged belongings.',
      'You told us that the damp came back.',
      'If you claim Universal Credit, tell us.',
    ],
  },
})
