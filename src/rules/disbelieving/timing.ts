import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const raised =
  'mentioned/mention/raised/raise/reported/report/disclosed/disclose/declared/declare/said/say/told/tell/complained/complain/indicated/described'
const fair = {
  before: ['if/because/since/when', 'sorry that', 'the reason (that)'],
  sentence: [
    '{sorry}',
    'nobody (had) asked',
    'we/I should',
    'do/did not have to',
    '{thank}',
    'you (have) the right',
    'and that is',
    'change your mind',
  ],
}

export default rule({
  id: 'disbelieving/timing',
  title: 'Ask about dates or details that differ, without a hint',
  why: 'A hint about timing says “you made this up”. Fear and stress often make people speak late or mix up dates.',
  source: 'Safe Spots: feedback from survivors of domestic abuse; our own reading of letters',
  find: anyOf(
    construction(
      [
        'conveniently/curiously/interestingly/oddly/strangely/tellingly/suspiciously/coincidentally/mysteriously/funnily (enough)',
        '(it) is/was (*) interesting/noteworthy/notable/noticeable/telling/striking/instructive (to) (note) that you/your/this/the/it',
        '(we/I) {note, notice, observe} with interest',
      ],
      { suggest: [''], unless: { before: ['you', 'not'] } },
    ),
    construction(
      [
        'is/was/being the first (time) (that) we/I/anyone (have/has/had) (ever) heard/hear/been/was/were/knew/known',
        `is/was/being the first (time) (that) you (have/had) (ever) ${raised}`,
        `you have/had/did not/never ${raised} (us) (any/anything/it/this/that/a/about/of) (of/about) (this/it) before/previously/earlier/until`,
        `you (have/had) never (before/previously) ${raised}`,
        `you did not ${raised} (any/anything/it/this/that/us/a) (of/about) (this/it) when/at/until/during you/the/then/now`,
        `you have (only) now chosen/decided/seen`,
        'you (have) (chose/chosen/decided/waited/left) (it) until now/after to/you/the',
        `you only (now) ${raised}`,
        'only now do/does/did/have/has you/he/she',
        'why (did) you waited/wait/left/leave (it) until/so now/long',
        `why (did) you (did) not ${raised}`,
        `not/never (previously) ${raised} when you (first) (signed/moved/applied/rang/called/viewed)`,
      ],
      { unless: fair },
    ),
    construction(
      [
        'your story/stories/account/accounts/version/versions/statement/statements/explanation (*) (*) (has/have/had/keeps/to) {change, shift, vary, contradict, differ, evolve}',
        'you {change} your story/tune/account/version',
        'you have/keep {change} your story/tune/account/version',
        'you (have) (appear) (to) {contradict} yourself',
        'your (...) is/are/was/were (*) inconsistent/contradictory/conflicting/vague',
        'inconsistencies/contradictions/discrepancies/discrepancy/inconsistency in/between/with your/the/what',
        'inconsistent/contradictory/conflicting account/accounts/version/versions/statement/statements/story/stories/information',
        'you were/are/have (been) seen/observed/spotted/noticed/witnessed (by) *',
        'yet/but you (were/are) (*) (able/managed/manage) to',
        'for someone who {say, claim}',
        'despite {say, claim} (that) you',
        'you did/do not (*) {seem, look, sound, appear} (to) (be) (at) (all) (*) frightened/distressed/upset/ill/unwell/disabled/scared/worried/bothered/concerned',
      ],
      { unless: fair },
    ),
  ),
  instead: 'I have two dates for this, [date] and [date]. Can you help me to get it right?',
  examples: {
    flags: [
      '{Conveniently}, the note is lost.',
      '{It is interesting that you} rang on a Sunday.',
      '{We note with interest} your new date.',
      'This {is the first we have heard} of a leak.',
      'This {is the first time you have mentioned} a leak.',
      '{You did not mention this before} June.',
      '{You have never reported} a leak.',
      '{You did not tell us when you} signed.',
      '{You have now chosen} to speak of it.',
      '{You left it until after the} visit.',
      '{You only mentioned} the fall in June.',
      '{Only now do you} speak of it.',
      'We do not know {why you waited until now}.',
      'I would like to know {why you did not tell} him.',
      'It {was not mentioned when you signed} up.',
      '{Your story has changed}.',
      'I see that {you changed your story} in June.',
      'I see that {you keep changing your story}.',
      '{You contradict yourself}.',
      '{Your dates are inconsistent}.',
      'There are {discrepancies in your} diary.',
      'We have had {conflicting accounts} from your home.',
      'You told us about your leg, yet {you were seen dancing}.',
      'You told us about your leg, {but you managed to} dance.',
      'You rang us a lot, {for someone who says} she is ill.',
      'You rang, {despite saying that you} were ill.',
      '{You did not seem frightened} to me.',
    ],
    allows: [
      'Thank you for telling us now.',
      'You did not tell us when you moved in because nobody asked.',
      'Your account is up to date.',
      'You can change your mind at any time.',
    ],
  },
})
