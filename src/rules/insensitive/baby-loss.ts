import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const babyLoss = [
  '{miscarry, miscarriage, stillbirth, stillborn, neonatal}',
  '{lose, die, loss, death} ... baby/babies/twin/twins/pregnancy/son/daughter/child/girl/boy/newborn/bump',
  'baby/babies/twin/twins/pregnancy/newborn ... {lose, die, loss, death}',
  'ectopic',
  'born sleeping',
  'still born',
]

export default rule({
  id: 'insensitive/baby-loss',
  title: 'Say that you are sorry that the baby died',
  why: 'Parents lost this baby, and no other child takes that place. Talk of another chance hurts them.',
  source: 'Advice from Sands, the baby loss charity, as we recall it; our own reading of letters',
  find: anyOf(
    construction(
      [
        'try/trying again',
        'try/trying for another/more',
        '{be, have, get} (plenty/lots/many) (of) other/another/more ... chances/chance/baby/babies/child/children/pregnancy/pregnancies/opportunity/opportunities/one',
        'you (both) {be} (both) young',
        'time on your side',
        'plenty/lots of time',
        '(you) ... already have (a/two/three) ... child/children/baby/son/daughter/one/boy/girl',
        '{be, happen} (so/too) early',
        'only/just #number (and) (a) (half) weeks',
        'not (a/an) (real/proper/actual) (yet) (a) (real/proper/actual) baby/child/person',
        "nature's way",
        '{be, very} common/normal',
        'one in three/four/five/six',
        'perhaps/maybe (now/this/it) is/was not the right time',
        'never knew/met/held/got',
        'better/best that it happened (now/early)',
        'know/knows you can (conceive/get)',
      ],
      { when: { paragraph: babyLoss }, unless: { sentence: ['if/whether/how/do you', 'told you', 'more common'] } },
    ),
    construction('you can (both) (just) try for another (baby/one/child)'),
  ),
  instead: 'I am so sorry that your baby died.',
  examples: {
    flags: [
      'After a miscarriage you can {try again}.',
      'I know you lost a baby; you could {try for another} one day.',
      'You lost the twins, but there will {be other chances}.',
      'Your baby died, and {you are still young}.',
      'After the stillbirth you have {time on your side}.',
      'There is {plenty of time} after a miscarriage.',
      'You had a miscarriage, and {you already have two lovely children}.',
      'The miscarriage {was so early}.',
      'You were {only nine weeks} when you lost the baby.',
      'A miscarriage at that stage is {not really a baby}.',
      "A miscarriage is {nature's way}.",
      'Miscarriage {is very common}.',
      '{One in four} women lose a baby.',
      'You lost the baby, so {perhaps now is not the right time} for a move.',
      'You lost the baby, but you {never knew} her.',
      'You lost the baby, but it is {better that it happened early}.',
      'After a miscarriage at least one {knows you can conceive}.',
      '{You can try for another} in the new house.',
    ],
    allows: [
      'If the link does not work, you can try again.',
      'Parents whose baby has died can talk to Sands on [phone number].',
      'Do you have other children at home who need a bed?',
      'You may have another visit after your miscarriage if you want one.',
    ],
  },
})
