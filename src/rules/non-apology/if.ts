import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const sorry = ['sorry/apologise/apologises/apologies/apology/regret/pity/shame/regretted/forgive/regrettable']
const who = 'you/we/our/any/anything/anyone/anybody/this/that/it/there/he/she/they/what/something/the/my/i/your'
const harm =
  '{feel, felt, offend, upset, cause, hurt, distress, suffer, treat, go, fall, inconvenience, think, find, perceive, mislead, happen, make, disappoint, misunderstand, take, sound, seem, appear, fail, let, give, experience, come, fell, read, were, was, did, said, say, leave}'

export default rule({
  id: 'non-apology/if',
  title: 'Take out “if”: say what happened',
  why: '“Sorry if” leaves open whether anything happened at all. The reader knows that it did.',
  source: 'Housing Ombudsman, Apologies guidance; Parliamentary and Health Service Ombudsman, Listening and Learning',
  find: anyOf(
    construction(
      [
        '{apologise} (to) (you) (for) (this) if',
        'sorry/apologies if',
        '(a/an/my/our) apology if',
        'regret if',
        'sorry/apologies in advance/case if',
        'forgive/pardon/excuse us/me/him/her/them if',
        'such/whatever (*) (*) {apology, regret, upset, distress} as',
        '{sorry, apologise, apologies, regret} ... anybody/anyone/those/whoever/residents/customers who/that (may/might/felt/were/was/would)',
      ],
      {
        unless: {
          sentence: [
            'said that',
            'apology should',
            'it/she/he/landlord/council/provider was sorry',
            'if we had',
            'if i had',
            '{ask} me/us if',
          ],
        },
      },
    ),
    construction(
      [
        `if ${who} ... ${harm}`,
        `in so far/much as`,
        'insofar/inasmuch as',
        'to the extent that',
        'where you/anything/any (may/might) (have) {feel, think, be, find, suffer}',
        'should you/anyone/any/it/this/there ... {feel, be}',
      ],
      {
        when: { sentence: sorry },
        unless: {
          before: [
            '{ask, see, check, know, wonder, decide, consider, find, tell, say, matter, even, only, work} (out/you/us)',
          ],
          after: ['like/prefer', 'let'],
          sentence: [
            'recommend/order/ordered/remedy/injustice/whether/such',
            'landlord/council/provider/trust should',
            'would/will/can/may you let',
            'you will let',
            'said that',
            'apology should',
            'if we had',
            'if i had',
            'if you would',
            'we/i should',
            'that should',
            'which should',
            'you should',
            'it should have',
          ],
        },
      },
    ),
    phrases(
      {
        'we are sorry if you were': ['we are sorry that you were'],
        'should one be needed': [],
        'should that be the case': [],
      },
      { when: { sentence: sorry } },
    ),
  ),
  instead: 'I am sorry that we sent your letter to the wrong flat.',
  examples: {
    flags: [
      'I {apologise to anyone who was} upset.',
      '{Such regret as} is due is yours.',
      'We {apologise if} the note was late.',
      'I am {sorry if} the visit was rushed.',
      'You have {my apology if} it helps.',
      'We {regret if} the visit was rushed.',
      'Our {apologies in advance if} it is noisy.',
      'Please {forgive us if} we were short with you.',
      '{If you felt} rushed then I am sorry.',
      'We were busy that day and {if anything was} missed we apologise.',
      'On the call itself, {if he sounded} cross, he is sorry.',
      '{In so far as} the note was blunt, we regret it.',
      '{Insofar as} the note was blunt, we regret it.',
      '{To the extent that} we were slow, we apologise.',
      '{Where you feel} ignored, we apologise.',
      '{Should you have been} put out, we are sorry.',
      'We are glad to look, and {should there be} a gap in our records we apologise.',
      '{We are sorry if you were} kept waiting.',
      'Take this as an apology, {should one be needed}.',
      'We are sorry, {should that be the case}.',
    ],
    allows: [
      'If the fault caused an injustice, we may recommend that the council apologise.',
      'She would like to apologise to you herself, if you will let her.',
      'The landlord said that it was sorry if she felt ignored.',
      'I am sorry that we missed your visit. If you would like another, ring me.',
      'If we had come in March the joist would be sound, and I am sorry.',
      'I am sorry that nobody asked if you were safe.',
      'You should have been told, and I am sorry.',
      'If you felt unsafe on the stairs, tell me.',
    ],
  },
})
