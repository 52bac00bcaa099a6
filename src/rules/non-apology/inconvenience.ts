import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const harm = ['[what this meant for you]', 'the [number] days that you had no [what was lost]']
const caused =
  '(that/which) (this/it/we/the/these/our) (delay/matter/issue/works) (may/might/will/has/have/could) (have) (been) {cause}'

export default rule({
  id: 'non-apology/inconvenience',
  title: 'Name the harm that we did',
  why: '“Inconvenience” is a small word. To someone who was cold, scared or out of pocket it says that nobody looked.',
  source: 'Housing Ombudsman, Learning from severe maladministration: apologies (2026)',
  find: anyOf(
    construction(
      [
        'any/whatever/some/slight/minor (and) (all) (*) inconvenience',
        'a degree/amount of inconvenience',
        `any/the/this inconvenience ${caused} (to) (you)`,
        'any/whatever (*) trouble/bother/disruption (this/it) (may/might/has/have) (have) {cause}',
      ],
      { suggest: harm },
    ),
    construction([
      '{apologise, apology, sorry, regret} for/about (the/this/your/all/such/an) (*) inconvenience (caused)',
      '{apologise, apology, sorry} for/if {inconvenience} you',
      '{regret} the (*) inconvenience',
      `inconvenience ${caused}`,
      '{put} you to any trouble/inconvenience',
    ]),
  ),
  instead: 'I am sorry that you had no hot water for nine days with a new baby.',
  examples: {
    flags: [
      'It caused {a degree of inconvenience}.',
      'We are sorry to stop for {any slight inconvenience}.',
      'Please bear with us over {the inconvenience caused to you}.',
      'Please excuse {any disruption this may cause}.',
      'We {apologise for the inconvenience}.',
      'We are {sorry for inconveniencing you}.',
      'We {regret the inconvenience}.',
      'It was a small {inconvenience which has been caused} by rain.',
      'I hope that it did not {put you to any trouble}.',
    ],
    allows: [
      'The inconvenience was more than a small one: you washed at a friend’s for a month.',
      'We are sorry for the trouble that our late letter caused you at work.',
      'I am sorry that you had no hot water for nine days.',
    ],
  },
})
