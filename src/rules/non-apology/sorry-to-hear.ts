import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

const service =
  '{experience, complaint, concern, dissatisfaction, repair, leak, boiler, heating, damp, mould, contractor, plumber, engineer, officer, operative, colleague, service, appointment, delay, staff, window, roof, lift, handling, treat, letting, communication}'

export default rule({
  id: 'non-apology/sorry-to-hear',
  title: 'Own the trouble if it is ours',
  why: '“Sorry to hear” makes us bystanders. Where we had a part in it, the reader wants to hear that we know.',
  source: 'Housing Ombudsman, Apologies guidance',
  find: construction(
    [
      'sorry/sad/saddened/disappointed to hear/learn/read/note/understand (that/of/about) (you/your/the/how/this/there/it) (have/had/are/were/feel) (been/not) (had)',
      'regret/regretted to hear/learn/read/note',
      'with/our regret (that) we/i {learn, hear, read, note}',
    ],
    {
      when: {
        sentence: [
          service,
          'problems/difficulties/issues/trouble with/you',
          'still/remain without',
          'let down',
          'no hot/heating/water/response/reply',
          'with regret that we/i',
        ],
      },
      unless: {
        sentence: [
          '{die, death, bereavement, funeral, illness, diagnosis, diagnose, hospital, cancer, stroke, accident, assault, burglary, miscarriage, condolence}',
          'unwell/ill/died/passed',
          'your/the loss',
          'we/i (had/have) {fail, miss, leave, forget, let, lose}',
          'our mistake/fault/failure/delay',
          'my mistake/fault/failure',
          'we should/could have',
        ],
      },
    },
  ),
  instead: 'I am sorry that our plumber did not come on [date], and that nobody rang you.',
  examples: {
    flags: [
      'We are {sorry to hear that you have had} a poor experience of our repairs.',
      'We were {sorry to read this} of our contractor.',
      'We {regret to learn} of the leak.',
      'It is {with regret that we hear} of the broken window.',
    ],
    allows: [
      'I am sorry to hear that your mother has died.',
      'I was sorry to hear that you have been in hospital since the boiler failed.',
      'I was sorry to hear that we had left you with no heating.',
      'I am sorry to hear about your brother.',
    ],
  },
})
