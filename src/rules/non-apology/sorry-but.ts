import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const sorry = 'sorry/apologise/apologies/apology/regret'
const but = 'but/however/although/though/nevertheless/nonetheless'

export default rule({
  id: 'non-apology/sorry-but',
  title: 'End the sentence after the sorry',
  why: 'What follows the “but” is what the reader hears. It takes the sorry back.',
  source: 'Housing Ombudsman, Apologies guidance; Parliamentary and Health Service Ombudsman, Listening and Learning',
  find: anyOf(
    construction([
      `(we/i am/are) sorry , ${but}`,
      `(we/i am/are) sorry ${but}`,
      `(we/i) apologise (for this/that/it) ${but}`,
      `(we/i) apologise (for this/that/it) , ${but}`,
      `(we/i am/are) sorry about/for this/that/it (all) , ${but}`,
      `(our/my/many) apologies , ${but}`,
      'while/whilst/although/though (of course) we/i (am/are/do/can) sorry/apologise/regret/apologised',
      'sorry as we/i am/are',
      '{sorry, apologise, apology, apologies, regret} , as/if/since',
      'much as we/i (am/are) sorry/apologise/regret',
    ]),
    // The longer the way to the “but”, the likelier it brings good news; a date or a doing of ours shows that.
    construction([`[${sorry} ... ... ... , ${but}]`], {
      when: {
        sentence: [
          `, ${but} you/your/it/there/they/he/she/that/these/staff/residents/in/at/as/please`,
          `, ${but} our/the/this/we/i ... {be, have, can, could, do, feel, need, must, believe, think, follow, act}`,
        ],
      },
      unless: {
        sentence: [
          'on/by/from/until/since (#number) #date',
          'last/next week',
          'it/this/that is/was (now) our/my fault',
          'too (long/late)',
          'we should have',
          'no excuse',
          'not an excuse',
        ],
      },
    }),
  ),
  instead: 'I am sorry that the decorators were late. They came late because I gave them the wrong week.',
  examples: {
    flags: [
      'I am {sorry, as} is the team.',
      "{I'm sorry, but} that is how it is.",
      '{We are sorry however} that is how it is.',
      '{We apologise but} that is how it is.',
      '{I apologise for this, though} that is how it is.',
      '{I am sorry about that, but} that is how it is.',
      '{Our apologies, but} that is how it is.',
      '{Whilst we are sorry} for the dust, we do not accept that it was ours.',
      '{Sorry as we are}, the rule is the rule.',
      '{Much as I regret} the dust, it was not ours.',
      'We are {sorry for the dust on Main Street, but} it is hard to stop.',
    ],
    allows: [
      'I am sorry that we missed you, but Tom will come on Friday 3 May.',
      'I’m sorry we cannot offer you the flat in Quay Street.',
      'We are sorry. We should have come sooner.',
    ],
  },
})
