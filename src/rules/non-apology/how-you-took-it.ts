import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

const sorry = 'sorry/apologise/apologies/apology/regret'
const took =
  '{perceive, interpret, receive, take, construe, misconstrue, misunderstand, misinterpret, understand, read, feel, view, see, experience}'

export default rule({
  id: 'non-apology/how-you-took-it',
  title: 'Say sorry for what was said, not for how it was heard',
  why: 'It tells the reader that they heard it wrongly. What they need to know is that we know what we said.',
  source: 'Housing Ombudsman, Apologies guidance',
  find: construction(
    [
      `for/about/that/if how/the (way) (in) (which/that) you (may/might/have/had) (have) ${took}`,
      `for/about/that/if how/the (way) ... (was/were/is/has/have) (been) {perceive, interpret, receive, take, construe, misconstrue, misunderstand, misinterpret}`,
      'any/the/your/this/for/and perceived *',
      'offence (that) (you/was/were/may) (have/may/were) (been/have) taken/took',
      `sorry/apologise/apologies/regret (if/that) ... ... (may/might/has/have) {come, came} across`,
      `sorry/apologise/apologies/regret (if/that) (my/our/the/this/his/her/what) ... was/were/is/been {misconstrue, misunderstand, misinterpret, misread}`,
      `sorry/apologise/apologies/regret (if/that) you (have/had/may/might/were) (have) {misunderstand, misinterpret, misconstrue, misread, mishear, misheard}`,
      'may/might/could have read/sounded/seemed/appeared/come/felt/looked (to/as/like/across)',
    ],
    {
      when: { sentence: [sorry, 'regretted'] },
      unless: { sentence: ['that is how we', 'it was rude', 'it was wrong', 'we meant it'] },
    },
  ),
  instead: 'My email was rude, and I am sorry.',
  examples: {
    flags: [
      'We apologise for {any perceived slight}.',
      'We regret the {offence you have taken}.',
      'I apologise {for the way in which you took} my words.',
      'Our apologies {for how this has been received}.',
      'I am {sorry if my email came across} as short.',
      'I am {sorry that my words were misunderstood}.',
      'I am {sorry that you misread} the notice.',
      'The note {may have sounded like} a threat, and that is regretted.',
    ],
    allows: [
      'I am sorry for the way that we spoke to your daughter.',
      'My letter came across as cold.',
      'I am sorry that I misunderstood your question.',
    ],
  },
})
