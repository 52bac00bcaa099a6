import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const apology = '{apologise, apology}'

export default rule({
  id: 'non-apology/grudging',
  title: 'Give the sorry freely, or leave it out',
  why: 'A sorry that sounds dragged out of us hurts more than none.',
  source: 'Housing Ombudsman, Apologies guidance',
  find: anyOf(
    construction([
      'i/we suppose/guess/imagine (that) i/we/an ought/should/must/have/had/owe/better/apology (to) (say/apologise/be/you) (sorry)',
      '(i/we) can only (say) (that) (i/we) (am/are) apologise/sorry/regret',
      'can only offer/repeat/give (you) (my/our/an/a) (sincere/previous/earlier) apology/apologies',
      'all (that) we/i can do/say/offer (now) is (to/that/an/our/my) (say/apologise/sorry/i/we/apology/apologies)',
      `happy/willing/prepared/content/ready/glad to apologise`,
      `happy/willing/prepared/content/ready/glad to {give, offer, make, extend, issue, say} (you) (a/an/one/our/my/sorry) (apology/apologies)`,
      `if (it/what) (is) an ${apology} ... you {want, need, seek, look, like, ask, require}`,
      `if you ... {want, need, require, seek, expect, like} (is) ... ${apology}`,
      'if an/any apology (is/would/will/were/was/be) {help, due, need, require, want}',
      `you {believe, feel, think, consider, want, seek, demand, expect, insist} (that) ... (owed/due/deserve) an (full/formal/written/further) apology (is/to) (due/owed/warranted/needed)`,
      'we/i have already (said) apologised/sorry',
      'we/i have apologised (on) several/many/more/numerous/two/three/countless/enough (than) (once/times/occasions)',
      '{ask, tell, instruct, require, order, force, make, oblige} to apologise/say (sorry)',
      'would be (the) first/happy/glad/willing to apologise',
      'anything/something/nothing to apologise for',
      'sorry/apologise/apologies for doing/trying/being (my/our/to) job/help/human/honest/busy',
      'how many times/ways ... apologise/sorry',
    ]),
    phrases(
      {
        "for what it's worth": [''],
        'for what it is worth': [''],
      },
      { when: { sentence: ['sorry/apologise/apology/apologies/regret'] } },
    ),
  ),
  instead: 'I am sorry that my reply is four days late.',
  examples: {
    flags: [
      'We have {nothing to apologise for}.',
      'He {would be happy to apologise}.',
      'Well, {sorry for doing my job}.',

      '{I suppose I ought to say sorry} for the noise.',
      '{We can only apologise}.',
      'I {can only repeat my apology}.',
      '{All we can do is apologise}.',
      'I am {happy to apologise}.',
      'I am {willing to give an apology}.',
      '{If an apology is what you want}, here it is.',
      '{If you want an apology}, here it is.',
      '{If an apology would help}, here it is.',
      'I know that {you feel you are owed an apology}.',
      '{We have already apologised}.',
      '{I have apologised several times}.',
      'I have been {asked to apologise}.',
      'I am not sure {how many times we must say sorry}.',
      'I am sorry, {for what it is worth}.',
      'I am sorry, {for what it’s worth}.',
    ],
    allows: [
      'I have apologised to your mother in person.',
      'The officer has apologised and asked me to pass that on.',
      'I want to say sorry, plainly.',
      'You asked us to say sorry to your son.',
    ],
  },
})
