import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

const sorry = 'sorry/apologise/apologies/regret/regrets'
const unhappy =
  'unhappy/happy/upset/disappointed/dissatisfied/unsatisfied/satisfied/displeased/pleased/frustrated/annoyed/angry/cross/aggrieved/offended/insulted/distressed/inconvenienced/concerned/embarrassed'
const unhappiness =
  'frustration/disappointment/dissatisfaction/unhappiness/upset/distress/displeasure/annoyance/anger/inconvenience'

export default rule({
  id: 'non-apology/unhappy',
  title: 'Say sorry for what made them unhappy',
  why: 'Being sorry that someone is upset says nothing of what upset them. It can sound as if their mood were the trouble.',
  source: 'Housing Ombudsman, Apologies guidance',
  find: construction(
    [
      `${sorry} (that) you (are/were/was/have/had/feel/felt/remain/got/became) (been) (not) (left) (so/feeling/most) ${unhappy}`,
      `${sorry} (to) hear/learn/read/note/see/understand (that) you (are/were/have/feel/felt/remain/had) (been) (not) (feeling/left) ${unhappy}`,
      `${sorry} (to) hear/learn/read/note/see (of/about) (your/the) ${unhappiness}`,
      `${sorry} (for/about) your/the (*) ${unhappiness}`,
      `${sorry} (that) this/that/it (has/was/is) (been) your (*) experience/perception/view/impression/feeling`,
      `${sorry} (that) you (have/had/were) (been) left feeling`,
      `${sorry} (that) your (*) experience/visit/call/contact/time ... {be} (not/less)`,
      `${sorry} (that) it/this/that (has/have/had/may/might) (have) {upset, offend, annoy, frustrate, disappoint, bother, embarrass} you`,
      `${sorry} (that) you (have/had) (had) (such) a/an (*) day/time/experience`,
      `${sorry} (that) you (do/did) (not) {like, enjoy, appreciate, agree, disagree, accept, understand}`,
      `${sorry} ... ... not to your liking/satisfaction`,
      `${sorry} (that) you (have/had) {take, took} offence/exception/umbrage/issue/it/this`,
    ],
    {
      unless: {
        sentence: [
          'because we/i/our',
          'when we/i',
          'by our failure',
          'that/which we/i/our ... {cause}',
          'we/i/our (delay/letter/mistake) {cause}',
        ],
      },
    },
  ),
  instead: 'I am sorry that we left you without hot water for nine days.',
  examples: {
    flags: [
      'I am {sorry that this was your experience}.',
      'I am {sorry that you were left feeling} low.',

      'I am {sorry that your visit was less} than pleasant.',
      'We are {sorry that you are unhappy} with the new gate.',
      "We are {sorry you weren't satisfied} with the paint.",
      'I was {sorry to hear that you were disappointed}.',
      'We are {sorry to learn of your frustration}.',
      'We are {sorry for your disappointment}.',
      'I am {sorry that this upset you}, truly.',
      'I am {sorry you had a bad experience} at the desk.',
      'We {regret that you did not like} the colour.',
      'We {regret that the answer was not to your liking}.',
      'I am {sorry that you took offence} at a joke.',
    ],
    allows: [
      'I am sorry that our letter upset you. It was wrong to say that you had lied.',
      'We are sorry for the distress that our delay caused you.',
      'I am sorry for your loss.',
      'I know that you are disappointed, and I will explain how I decided.',
    ],
  },
})
