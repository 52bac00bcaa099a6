import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

const regret = 'sorry/apologise/apologies/regret/regrets/regrettable/unfortunate/shame/pity'
const need =
  'need/necessary/compelled/obliged/forced/moved/it/cause/reason/occasion/had/have/having/driven/appropriate/fit/obligated'
const complain =
  '{complain, contact, write, escalate, raise, bring, involve, approach, go, make, lodge, submit, take, get, email, call, ring, report, express, come, turn, pursue, refer, request, ask}'

export default rule({
  id: 'non-apology/felt-the-need',
  title: 'Say what we did, not that they had to complain',
  why: 'Being sorry for the complaint puts it on the reader, as though complaining did the harm.',
  source: 'Housing Ombudsman, Special investigation report on Camden Council (2024)',
  find: construction(
    [
      `${regret} (that) you (have/had) (felt/feel/found/find/been/were/saw) (that) (it/the/so) ${need} (you/to) (had/have) (to) ${complain}`,
      `${regret} (that) you ... ${need} for (a/this/your) complaint/concern/dissatisfaction`,
      `${regret} (that) you (have/had) ... cause/reason/occasion to`,
      `${regret} for/about/at your having to`,
      `${regret} (that) it has/had come to this`,
      `${regret} (that) it (was/is/has/became) (been) necessary (for you) to`,
    ],
    {
      unless: {
        sentence: ['#number times', 'twice', 'before we/i/anyone', 'because we/i/our', 'when we/i', 'so many times'],
      },
    },
  ),
  instead: 'I am sorry that we did not mend this when you first told us.',
  examples: {
    flags: [
      'We are {sorry that you felt the need to complain} about the gate.',
      'We are {sorry that you had to contact} us.',
      'I am {sorry you had reason for complaint}.',
      'We {regret that you have had cause to} write.',
      'We are {sorry about your having to} ask.',
      'I am {sorry that it has come to this}.',
      'I am {sorry that it was necessary for you to} raise this.',
    ],
    allows: [
      'I am sorry that you had to ring us six times.',
      'I am sorry that you had to write because we did not answer the phone.',
      'I am sorry that you had to sit in the cold.',
      'I am sorry that we did not listen.',
    ],
  },
})
