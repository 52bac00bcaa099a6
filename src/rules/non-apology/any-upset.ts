import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

const upset =
  'distress/upset/offence/offense/hurt/confusion/concern/anxiety/worry/misunderstanding/misunderstandings/disappointment/frustration/stress/delay/delays/error/errors/failing/failings/failure/failures/mistake/mistakes/shortcoming/shortcomings/harm/embarrassment/alarm/wrongdoing/oversight/omission/impact/difficulty/difficulties/discomfort/loss/problems/issues/part/role/harshness/rudeness'

export default rule({
  id: 'non-apology/any-upset',
  title: 'Name the hurt, without “any” or “may have”',
  why: 'It leaves room for doubt. The reader told us what it was like for them.',
  source: 'Housing Ombudsman, Apologies guidance',
  find: construction(
    [
      `{apologise, apology, sorry, regret, forgive, excuse} ... any/whatever (*) ${upset}`,
      `{apologise, apology, sorry, regret} ... ... any/whatever ${upset}`,
      `(for) any/whatever (*) ${upset} (that/which) (this/it/we/he/she/they/our/the) (*) may/might/was/were/has/have (have/well) (been) {cause, arise, arose, result, occur, find, suffer, experience, feel}`,
      `(for) any/whatever (*) ${upset} caused`,
      `{apologise, apology, sorry, regret} (for/about) anything`,
      `{apologise, apology, sorry, regret} in the event/case that`,
      `{apologise, apology, sorry, regret} for whatever`,
      `{apologise, apology, sorry} for/about the/this/our (*) misunderstanding/miscommunication/confusion`,
      `{apologise, apology, sorry} ... that may/might/could have been {cause, feel, experience, suffer}`,
    ],
    {
      suggest: [],
      unless: { sentence: ['that i caused', 'that we caused', 'please tell/ring/call', '{tell} me/us'] },
    },
  ),
  instead: 'I am sorry that our letter frightened you and your daughter.',
  examples: {
    flags: [
      'We {apologise in the event that} you were missed.',
      'We are {sorry for any distress}.',
      'We {apologise to you both for any confusion}.',
      'Thank you, and we take back {any offence that may have been caused}.',
      'I am here to help with {any upset caused}.',
      'I am {sorry for anything} I might have said.',
      'I am {sorry for whatever} it was this time.',
      'We are {sorry for the misunderstanding}.',
      'I am {sorry for hurt that might have been felt}.',
    ],
    allows: [
      'We are sorry for the distress that our delay caused you.',
      'If you have any concerns, ring me.',
      'I am sorry for the confusion that I caused by giving you the wrong date.',
    ],
  },
})
