import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'impersonal/we-regret',
  title: 'Say it person to person: “I am sorry”, and why',
  why: 'Bad news by form is cold. The reader hears a notice where there should be a person.',
  source: 'Our own reading of letters',
  find: anyOf(
    construction(
      [
        'it is with (great/deep) regret that',
        'it is regretted/regrettable that',
        'we/i am/are sorry to inform/advise you that',
      ],
      { suggest: ['I am sorry that'] },
    ),
    construction(
      [
        'regret the delay/delays/error/errors/confusion/situation (in)',
        'we/i are/am not in a position to',
        'regrettably',
        'is/are regretted',
        'it has/was not (been) possible to',
        'unfortunately , we/i are/am unable to',
        'unfortunately we/i are/am unable to',
        'we/i are/am unable to accede/accommodate/comment/entertain/enter',
      ],
      { unless: { sentence: ['because', 'the reason', 'we will', 'i will'] } },
    ),
  ),
  instead: 'I am sorry. We cannot do this, because the wall holds up the roof.',
  examples: {
    flags: [
      'The noise {is regretted}.',
      '{It is with regret that} I close the club.',
      '{It is regrettable that} the flat is let.',
      '{I am sorry to advise you that} the flat is let.',
      'We {regret the delay in} writing.',
      '{We are not in a position to} say.',
      '{It has not been possible to} come.',
      '{Regrettably}, the flat is let.',
      '{Unfortunately, we are unable to} help.',
      '{Unfortunately we are unable to} pay.',
      '{We are unable to comment} on it.',
    ],
    allows: [
      'I regret not ringing you myself.',
      'I am sorry that we cannot offer you the flat in Quay Street.',
      'We are not able to do it because the wall holds up the roof.',
    ],
  },
})
