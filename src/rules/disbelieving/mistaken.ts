import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

// It is fair where the muddle is ours, or where it is a question.
const ours = {
  before: ['if/unless/because/since/where/when/in case', 'in case', 'why (...)'],
  sentence: [
    '{sorry, apologise}',
    'our {letter, fault, mistake, email, reply, text, form, website, wording}',
    'we/I was/were wrong',
    'we/I (*) {mislead, confuse}',
    'by us/our',
    'because we/I/our',
    'not you who',
    'no wonder',
  ],
}
const wrong =
  'mistaken/misguided/misremembered/misremembering/misinterpreted/misinterpreting/misread/misheard/misconstrued/misjudged/misunderstood/misunderstand/misunderstanding/muddled'

const aux = 'is/are/was/were/am/be/do/does/did/will/would/can/could/has/have/had/shall/should'

export default rule({
  id: 'disbelieving/mistaken',
  title: 'Say what your notes show, and own what was unclear',
  why: '“You misunderstood” puts the fault in the reader’s head, and hurts most when memory is hard.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: anyOf(
    construction(
      [
        `you (have/must/may/might/are/were/seem) (have/to) (be/been/have) ${wrong}`,
        'you must/may/might/seem (have/to) (be/been) (a) (bit/little) confused/confusing',
        'you are/were/have clearly/getting/got/become (a) (bit/little) confused',
        'you (have/must/may/might) (have) got/getting (your/the) (wires/dates/facts/days/wrong) crossed/wrong/end/mixed/muddled',
        'you (have/must/may/might) (have) (been) imagined/imagining/dreamt/dreamed (it/this/that/things/the)',
        'your (*) misunderstanding/misinterpretation/misconception/misreading/misapprehension/confusion',
        'misunderstanding/confusion/misapprehension/error/mistake on your part',
        'your {memory, recollection} (of) (*) (*) is/was/may/appears/seems/must (be/to) (be) (*) faulty/mistaken/wrong/poor/hazy/unreliable/inaccurate/incorrect/confused/failing',
        'your {memory, recollection} (of) (*) (*) {fail, differ, play}',
        'you are/were (quite/entirely) wrong (to/about/when/in)',
        'you (have/did) (not) (have) taken/took/take (it/this/that/him/her/them/his/her/what) (*) (*) (the) wrong (way)',
        '(that/this/it/which/what) (you) (say/said) (is/was) simply/factually/wholly/plainly/patently/demonstrably/categorically/manifestly/totally untrue/incorrect/inaccurate/false/wrong',
        'this/that/which/what you (say/said) is/was (just) untrue/incorrect/inaccurate/false/fiction/nonsense',
        'this/that/it/which is/was (just) untrue/fiction/nonsense/rubbish',
        '^ this/that/it (simply/just) is/was (simply) not (at) (all) (the) (case/true/correct/accurate/so/what) (happened/occurred) $',
        '(is/was) simply/just not (the) true/case/correct/accurate',
        '(that/this) is/was (simply/just) not what (actually/really) happened/occurred',
        '^ this/that/it/no (such) (thing/simply) did/never not/happened/occurred (happen/occur)',
        'your statement/version/recollection/account/understanding/assertion/memory/suggestion/comments/description/belief/view (...) is/was/are/were (*) untrue/incorrect/inaccurate/wrong/flawed/mistaken/false/unreliable/baseless',
        'your letter/email/complaint/account/statement/report/diary (...) {contain, include} (a) (*) (of) inaccuracies/errors/falsehoods/untruths',
        `(${aux}) not (an/a) entirely/wholly/completely/strictly/exactly (an) accurate/true/fair/correct/honest (reflection/representation/description/account/picture)`,
        '{put, set} the record straight',
      ],
      { unless: ours },
    ),
    phrases({
      '(you) (are) entitled to (hold) your (own) opinion/view/views/opinions': [],
      '{agree} to differ/disagree': [],
      'we will have to differ': [],
    }),
  ),
  instead: 'Our notes show a visit on [date]. Please tell me if nobody came, and I will look again.',
  examples: {
    flags: [
      '{You have misunderstood} what he said.',
      'Perhaps {you may have been a little confused} that day.',
      'I think {you are getting confused}.',
      '{You must have got your dates wrong}.',
      '{You imagined it}.',
      'This was {your misunderstanding}.',
      'There was some {confusion on your part}.',
      '{Your memory of the call is hazy}.',
      '{Your recollection differs} from ours.',
      '{You are wrong about} the date.',
      '{You have taken it the wrong way}.',
      '{What you say is factually incorrect}.',
      '{What you say is false}.',
      'You told us he swore. {This is nonsense}.',
      'You told us he swore. {That is not the case}.',
      'It {is simply not true} that he swore.',
      'I am told {that is not what happened} here.',
      'You told us he swore. {This did not happen}.',
      '{Your account of the call is inaccurate}.',
      '{Your letter contains several inaccuracies}.',
      'That {is not an entirely accurate picture}.',
      'I would like to {set the record straight}.',
      '{You are entitled to your opinion}, but let us {agree to differ}, or {we will have to differ}.',
    ],
    allows: [
      'Our letter was confusing and I am sorry that it misled you.',
      'If I have misunderstood you, ring me.',
      'He told you that it was your fault, and it was wrong.',
      'If you are confused by the form, ring me.',
    ],
  },
})
