import { reproachCured } from '../cues.ts'
import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'accusatory/labels',
  title: 'Say what happened, not what kind of person it was',
  why: 'A guess about what someone thinks or wants hurts, and it may be wrong.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  find: anyOf(
    construction(
      [
        'your (own) (*) (*) expectations {be} (quite/simply/too) unrealistic/unreasonable/high',
        'you seem/appear (not) to think/expect/believe/forget/imagine/assume/want/enjoy/misunderstand',
        'you seem/appear to have (conveniently) forgotten/misunderstood/decided/assumed/ignored',
        'you do (clearly/obviously/evidently) not (seem/appear) (to) appreciate/care/respect (that/how/about/the/our)',
        'you clearly/obviously/evidently/apparently have/think/feel/do/did/are/were/want/believe',
        '(is/are/was) not our/my problem/concern',
      ],
      {
        unless: reproachCured.telling,
      },
    ),
    construction(
      [
        'you are/were clearly/obviously/evidently/plainly',
        'you seem/appear (to) (be) determined/intent/reluctant/unwilling/bent/incapable/keen',
        '(is/are/was) hardly/not our (own) fault/doing/making/mistake',
        'you have a (long) history of',
        'problem/issue/trouble (here) is you/your (*) (expectations/attitude/approach)',
        'you want/expect everything/everyone (to) (all) (drop) (be) (done) (everything/now/yesterday/immediately/instantly)',
        'you/your (have/has/are) (only) {make} this/it/things/matters/life/our ... difficult/harder/worse/impossible/awkward',
      ],
      {
        unless: reproachCured.asking,
      },
    ),
    construction(
      [
        'you (have/had) (now) {raise, bring, complain} (up) (about) (the/this) (same) (issue/matter/thing/point) (before) again/yet',
        'thrown (it) (back) in our/your faces/face',
        'you got/get/deserve/deserved what you deserve/deserved/asked/get/got',
        'bent/bend over backwards',
      ],
      {
        unless: reproachCured.repeating,
      },
    ),
    construction(
      [
        'nothing but trouble',
        'you (have/had) {show} (a) no/little/complete/total/utter/scant (*) willingness/disregard/interest/respect/regard/intention/contempt/desire',
        'an/your attitude problem',
        'you kept/keep changing your (mind/story)',
        'you were offered/given/sent ... ... but/and you (have) {refuse, reject, ignore, turn, decline, choose, fail}',
        'you have given (us) conflicting/contradictory/inconsistent/different',
        '(show) you (have/had) cancelled on',
      ],
      {
        unless: reproachCured.charging,
      },
    ),
  ),
  instead: 'You rang us on [date] and [date] about the gate. I would like to know what you need from us.',
  examples: {
    flags: [
      'You are {nothing but trouble}.',
      '{You have shown no interest}.',
      'You have {an attitude problem}.',
      '{You keep changing your story}.',
      '{You were offered a flat and you turned} it down.',
      '{You have given us conflicting} dates.',
      '{You cancelled on} two days.',
      '{You brought up the same issue again}.',
      'It was {thrown back in our faces}.',
      '{You got what you asked} for.',
      'We {bent over backwards} for you.',
      '{You are clearly} not bothered.',
      '{You seem determined} to find fault.',
      'It {is hardly our fault}.',
      '{You have a history of} this.',
      'The real {problem is your attitude}.',
      '{You want everything done}.',
      '{You have made it much harder} for us.',
      '{Your expectations are too high}.',
      '{You seem to think} that money grows on trees.',
      '{You appear to have forgotten} the rules.',
      '{You do not seem to appreciate the} cost.',
      '{You obviously think} that we are made of money.',
      'That {is not our problem}.',
    ],
    allows: [
      'This is the third time that I have written about the gas check.',
      'If you have anything that you want us to read, send it.',
      'I am sorry for the waste of your time.',
      'We have told you what we found.',
      'You clearly explained the fault.',
      'It is not a selfish thing to ask.',
      'We should not have wasted your time.',
    ],
  },
})
