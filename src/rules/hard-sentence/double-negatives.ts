import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const turned =
  'unreasonable/unsympathetic/unfair/unaware/unwilling/unhelpful/unconcerned/unfamiliar/unimportant/unwelcome/inappropriate/insignificant/inconsiderable/insensitive/incorrect/impossible/improbable/irrelevant/dissimilar/ineligible/unconnected/unrelated/unjustified'
const small = 'uncommon/unusual/infrequent'

export default rule({
  id: 'hard-sentence/double-negatives',
  title: 'Turn it round and say what is so',
  why: 'Two “nots” have to be worked out like a sum, and it is easy to read them the wrong way.',
  source: 'Plain English Campaign; NHS digital service manual, how we write',
  find: anyOf(
    phrases({
      [`is not ${small}`]: ['is common'],
      [`are not ${small}`]: ['are common'],
      [`was not ${small}`]: ['was common'],
      [`not ${small}`]: ['common'],
      'not uncommonly/unusually/infrequently': ['often'],
      'not unlikely': ['likely'],
      'is not unreasonable': ['is fair'],
      'was not unreasonable': ['was fair'],
      'were not unreasonable': ['were fair'],
      'not unreasonable': ['fair'],
      'not unreasonably': ['fairly'],
      'not impossible': ['possible'],
      'not unaware': ['aware'],
      'not without merit/reason/cause/foundation/sympathy/difficulty/problems/fault/precedent/its': [],
      [`{be, do} not (find/think/consider/believe) (it/this/that) (to) (be) (altogether/entirely/wholly/necessarily) ${turned}`]:
        [],
    }),
    construction([
      'not {fail} to',
      'can not {refuse, decline} to',
      'no/not ... unless ... not',
      'no/not ... except ... not',
      'not deny/dispute that ... not',
      'no reason not to',
      'never {fail} to',
      'not {disagree, disprove, disallow}',
      'not {lack}',
      'not ... until ... not',
    ]),
  ),
  instead: 'This is common, and we can help with it.',
  examples: {
    flags: [
      'Such a wait {is not uncommon}.',
      'Such waits {are not unusual}.',
      'Such a wait {was not infrequent}.',
      'It may be {not uncommon} to wait.',
      'We {not infrequently} wait for parts.',
      'A wait is {not unlikely}.',
      'The wait {is not unreasonable}.',
      'The wait {was not unreasonable}.',
      'The waits {were not unreasonable}.',
      'It seems {not unreasonable} to wait.',
      'You thought, {not unreasonably}, that we had left.',
      'It seems {not impossible} to mend it.',
      'We remain {not unaware} of the noise.',
      'Your complaint is {not without merit}.',
      'I {do not find it unfair}.',
      'We did {not fail to} ring.',
      'We {cannot refuse to} help.',
      'There is {no refund unless we did not} come.',
      'There is {no visit except where Jo has not} rung.',
      'We do {not deny that he did not} ring.',
      'There is {no reason not to} pay you.',
      'We {never fail to} ring.',
      'I do {not disagree} with you.',
      'The flat does {not lack} heating.',
      'We will {not start until we are not} busy.',
    ],
    allows: [
      'Such a wait is common.',
      'It was not fair.',
      'You do not have to move unless you want to.',
      'We did not ring, and we should have.',
      'It is not possible to mend it today.',
    ],
  },
})
