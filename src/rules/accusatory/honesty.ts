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
        'you (have/had/were/are) (been) (being) less/not (than) (entirely/wholly/completely/fully/totally/quite/altogether) honest/truthful/upfront/candid/straight/transparent/frank (with/about)',
        'you (have/had/were/are) (been) (being) dishonest/untruthful/misleading (with/about/us)',
        'you (have/had) (be) (been) (deliberately/knowingly) (made/gave/given/provided/supplied/submitted/told) (us) false/untrue/misleading/inaccurate/incorrect/lies information/statement/statements/details/to',
        'you (have/had) (deliberately/knowingly) withheld/hid/hidden information/facts/the/this/from/details',
        'you (have/had) (deliberately) (been) trying/tried/attempting/attempted/seeking to {cheat, trick, fool, jump, abuse, manipulate, exploit, milk, profit, mislead, wriggle, deceive, con, scam, blackmail}',
        'you (have/had/are) (been) (deliberately) {abuse, exploit, manipulate, milk, play} the/our system/process/procedure/complaints/goodwill',
        '{cheat, abuse, exploit, manipulate, milk} the system',
        '{play} the system',
        'attempt/attempts/ploy/excuse by you/yourself to',
        'attempt/ploy/excuse/trying to jump/cheat/trick/extract/escape/wriggle/get (out) (of) (the) queue/money/paying/system/priority/compensation/more',
        'your (own) (*) dishonesty/lies/deceit/deception/deliberate/fabrications/untruths/greed',
        'someone/somebody/everyone from/like your background/part/country/community/culture',
        'tenants/people/someone/person/residents like you/yourself',
        'the likes of you',
        'of your sort/kind/type $',
      ],
      {
        unless: {
          before: ['if', 'not say/suggest/mean/think (that)', 'whether', 'when', 'thank', 'be'],
          sentence: [
            'sorry/apologise',
            '{be} wrong',
            'no reason',
            '{thank}',
            'good of you',
            'if you',
            'abuse/abuser/scam/scammer/scammers/fraud/fraudster/advert',
          ],
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
    construction(
      [
        'you (have/had) gave/given/provided/supplied/told us the/a/some wrong/incorrect/false/inaccurate',
        'you (have/had) (also) pushed/jumped/barged (in) (front) (ahead) (of) (the) others/queue/people',
        'money/cash/funds {be} clearly/obviously found/available/spent',
        'if you can afford a/the (new/big/phone/holiday/car/sky/television/smoke/dog/takeaways/cigarettes)',
      ],
      {
        unless: {
          sentence: [
            'sorry/apologise',
            '{thank}',
            'one who can',
            'how much you can',
            'what you can',
            'compensation',
            'we (will/can) {agree}',
            'works',
          ],
        },
      },
    ),
  ),
  instead: 'Your form says [detail] and our records say [detail]. Please can you help me to understand the difference?',
  examples: {
    flags: [
      '{You gave us the wrong} date.',
      '{You pushed in front of others}.',
      '{Money was clearly found} for it.',
      '{If you can afford a phone} you can pay.',
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
      'You {cheat the system}.',
      '{You were dishonest with} us.',
      'I am tired of people {of your sort}.',
    ],
    allows: [
      'Thank you for being honest with us about the rent.',
      'We misled you about the date.',
      'You were told something that was untrue, and I am sorry.',
      'I have no reason to think that you were not honest.',
    ],
  },
})
