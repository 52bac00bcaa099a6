import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'accusatory/honesty',
  title: 'Set the two accounts side by side and ask',
  why: 'It calls the reader a liar. There may be an honest reason why two accounts differ.',
  source: 'Our own reading of letters',
  find: anyOf(
    construction(
      [
        'you (have/had) (been) (deliberately/knowingly) lied/lying/misled/misleading/deceived/deceiving/fabricated/falsified/concealed/exaggerated/exaggerating/invented',
        'you (have/had/were/are/be) (been) (being) (less/not) (than) (entirely/wholly/completely/fully/totally/quite/altogether) (fully) honest/truthful/dishonest/untruthful/upfront/candid/straight/transparent/frank/misleading (with/about/on/in)',
        'you (have/had) (be) (been) (deliberately/knowingly) (made/gave/given/provided/supplied/submitted/told) (us) false/untrue/misleading/inaccurate/incorrect/lies information/statement/statements/details/to',
        'you (have/had) (deliberately/knowingly) withheld/hid/hidden information/facts/the/this/from/details',
        'you (have/had) (deliberately) (been) trying/tried/attempting/attempted/seeking to {play, cheat, trick, fool, get, jump, abuse, manipulate, exploit, milk, profit, obtain, mislead, blame, avoid, cover}',
        'you (have/had/are) (been) (deliberately) {abuse, exploit, manipulate, milk, play} the/our system/process/procedure/complaints/goodwill',
        '{play, cheat, abuse, exploit, manipulate, milk, work} the system',
        'attempt/attempts/ploy/excuse by you/yourself to',
        'attempt/ploy/excuse/trying to jump/cheat/trick/extract/escape/wriggle/get (out) (of) (the) queue/money/paying/system/priority/compensation/more',
        'your (own) (*) dishonesty/lies/deceit/deception/deliberate/fabrications/untruths/greed',
        'someone/somebody/everyone/every from/in/among/like your background/part/country/community/culture',
        'tenants/people/someone/person/residents like you/yourself',
        'the likes of you',
        'your sort/kind/type',
        'you people/lot',
      ],
      {
        unless: {
          before: ['if', 'not say/suggest/mean/think (that)', 'whether', 'when', 'thank', 'be'],
          sentence: ['sorry/apologise', '{be} wrong', 'no reason', '{thank}', 'good of you'],
        },
      },
    ),
    construction(
      ['you (have/had/are/were) not (be) been/being honest/truthful/straight/open/upfront/candid/frank (with/about)'],
      {
        unless: {
          before: ['if', 'think/say/suggest/mean (that)'],
          sentence: ['sorry/apologise', 'no reason', '{be} wrong'],
        },
      },
    ),
  ),
  instead: 'Your form says [detail] and our records say [detail]. Please can you help me to understand the difference?',
  examples: {
    flags: [
      '{You have not been honest with} us.',

      '{You lied} on the form.',
      '{You have been less than honest with} us.',
      '{You gave us false information}.',
      '{You deliberately withheld information} from us.',
      '{You have been trying to jump} the queue.',
      '{You have abused the system}.',
      'Some people {play the system}.',
      'This is an {attempt by you to} get a bigger flat.',
      'It looks like {trying to jump the queue}.',
      '{Your dishonesty} has been noted.',
      'I would expect no less of {someone from your background}.',
      'It is {tenants like you} who cost us money.',
      'It is {the likes of you} who cost us money.',
      'We know {your sort}.',
      'I am tired of {you people}.',
    ],
    allows: [
      'Thank you for being honest with us about the rent.',
      'We misled you about the date.',
      'You were told something that was untrue, and I am sorry.',
      'I have no reason to think that you were not honest.',
    ],
  },
})
