import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'disbelieving/feel-for-fact',
  title: 'Write “you told us” when it is about something that happened',
  why: '“You feel that nobody rang” turns a thing that happened into a mood.',
  source: 'Housing Ombudsman, Apologies guidance',
  severity: 'advisory',
  find: construction(
    [
      'you {feel, believe, perceive, consider} that (*) we/our/he/she/they/his/her/the/this/there/these/no/nobody/nothing/someone/staff/my/mr/mrs/ms/it/your/an/officers/contractors',
      'you {feel, believe, perceive} we/our/he/she/they/there/nobody/staff/mr/mrs/ms',
      'you {perceive, perceived} (*) to/as (be/being/a/an/having)',
      'you thought you {see, hear}',
    ],
    {
      suggest: [],
      unless: {
        before: [
          'if/unless/when/how/why/where/whether/do/did/can/because/should/since/make/makes/made/sorry/that/what/which/think/how/reasons/may/might/will/would/let/please/and/or/anything/anyone',
          '{sorry} (that)',
          'if (...)',
          'why (...)',
        ],
        sentence: [
          '{sorry, apologise, agree}',
          'I/we can see',
          'I/we (have) {read, listen, check, look}',
          'you/people/anyone who',
          'can/may/could/should {complain, ask, appeal, contact, tell, apply, report, ring, call, write}',
          'where/once/as',
          'you are/were right',
          'I/we can see why',
          'understand',
          '{confirm}',
          'so do I/we',
          'if you',
          '{claim, tribunal, court, judge, notice, appeal, discriminate, law, board}',
        ],
        paragraph: ['you are/were right', 'I/we (have) {agree, uphold}', 'I/we can see why', '{sorry, apologise}'],
      },
    },
  ),
  instead: 'You told us that nobody rang you back for three weeks.',
  examples: {
    flags: [
      '{You feel that our staff} were rude.',
      '{You believe we} lost your form.',
      '{You perceived him to be} rude.',
      '{You thought you heard} a drill.',
    ],
    allows: [
      'You felt that we had stopped listening, and I can see why.',
      'If you believe that the date is wrong, ring me.',
      'I am sorry that you felt that we did not care.',
      'You feel cold at night.',
    ],
  },
})
