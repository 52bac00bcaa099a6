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
        'you can/could/will (always/still/soon/both) try again $',
        'try/trying for another/more',
        'time on your side',
        'plenty/lots of time for/to (have/try) (for) another/more/children',
        'you {have} plenty/lots of time',
        'you already have (a/two/three) ... child/children/baby/son/daughter/one/boy/girl',
        'it/that/this/pregnancy/miscarriage {be, happen} (so/too/very) early',
        '(you/it) was/were only/just #number (and) (a) (half) weeks',
        'not (a/an) (real/proper/actual) (yet) (a) (real/proper/actual) baby/child/person',
        "nature's way",
        'perhaps/maybe (now/this/it) is/was not the right time',
        'you never knew/met him/her/it/them',
        'better/best that it happened (now/early)',
        'know/knows (that) you can conceive/get',
      ],
      { when: { paragraph: babyLoss }, unless: { sentence: ['if/whether/how/do you', 'told you', 'more common'] } },
    ),
    construction('you can (both) (just) try for another (baby/one/child)'),
  ),
  instead: 'I am so sorry that your baby died.',
  examples: {
    flags: [
      'You lost the baby, but there is {plenty of time for another}.',
      'After a miscarriage {you have plenty of time}.',
      'After a miscarriage {you can try again}.',
      'I know you lost a baby; you could {try for another} one day.',
      'After the stillbirth you have {time on your side}.',
      'You had a miscarriage, and {you already have two lovely children}.',
      'The {miscarriage was so early}.',
      '{You were only nine weeks} when you lost the baby.',
      'A miscarriage at that stage is {not really a baby}.',
      "A miscarriage is {nature's way}.",
      'You lost the baby, so {perhaps now is not the right time} for a move.',
      'You lost the baby, but {you never knew her}.',
      'You lost the baby, but it is {better that it happened early}.',
      'After a miscarriage at least one {knows you can conceive}.',
      '{You can try for another} in the new house.',
    ],
    allows: [
      'About one in five pregnancies ends in miscarriage, and it is rarely anybody’s fault.',
      'You have plenty of choices and can try again when you both feel ready.',
      'If the link does not work, you can try again.',
      'Parents whose baby has died can talk to Sands on [phone number].',
      'Do you have other children at home who need a bed?',
      'You may have another visit after your miscarriage if you want one.',
    ],
  },
})
