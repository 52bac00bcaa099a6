import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'coercive/must',
  title: 'Ask, and say why',
  why: '“You must” is fair in a kind letter about safety or the law. In a letter that is hard already, it sounds like an order.',
  source: 'GOV.UK, Content design: writing to people',
  severity: 'advisory',
  find: construction(
    [
      'you must',
      'you (will) need to',
      'you (will) have to',
      'you {be} required to',
      'will be required to',
      'you {be} responsible for',
    ],
    {
      isFaint: true,
      unless: {
        after: ['not', 'have/be (been) *'],
        before: ['if/when/whether/once/until/what/that', 'not'],
        sentence: [
          '{gas, fire, smoke, danger, safety, emergency}',
          '999',
          'by law',
          'the law',
          'sorry',
          'if you {want, need, like, wish}',
        ],
      },
    },
  ),
  instead: 'Please send me the form by [date], so that I can book the plumber for you.',
  examples: {
    flags: [
      '{You must} fill in form 7.',
      '{You need to} bring proof.',
      '{You will have to} wait.',
      '{You are required to} sign.',
      'All flats {will be required to} pay.',
      '{You are responsible for} the guests.',
    ],
    allows: [
      'You must not worry about the rent.',
      'You must turn off the gas at once.',
      'If you want a new key you need to bring proof.',
    ],
  },
})
