import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const act =
  'ensure/refrain/arrange/confirm/provide/forward/complete/return/contact/remove/desist/advise/sign/send/submit/allow/make/take/give/inform/reply/respond/call/ring/telephone/quote/keep/attend/await/bear/direct/refer'

export default rule({
  id: 'impersonal/kindly',
  title: 'Ask with “please”',
  why: '“Kindly” and “you are requested” are stiff. A plain “please” is warmer.',
  source: 'Plain English Campaign, alternative words',
  find: anyOf(
    construction(`[kindly] ${act}`, { suggest: ['please'], unless: { before: ['has/have/had/they/she/he/who/very'] } }),
    construction(['you are (kindly) requested to', 'it is (kindly) requested that you'], { suggest: ['please'] }),
    construction(['we (would) respectfully request that you', 'we/i would be obliged if you would/could'], {
      suggest: ['please'],
    }),
  ),
  examples: {
    flags: [
      '{Kindly} send the form back.',
      '{You are requested to} move the bike.',
      '{It is requested that you} move the bike.',
      '{We respectfully request that you} move the bike.',
      '{I would be obliged if you would} move the bike.',
    ],
    allows: [
      'Please send the form back.',
      'She has kindly agreed to park on the road.',
      'I would be grateful if you could keep the pots behind the line.',
    ],
  },
})
