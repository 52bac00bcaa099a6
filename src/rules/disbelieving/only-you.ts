import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const notice = '{see, hear, smell, notice, detect, find, meet, feel, mention, remember, experience, spot, witness}'
const fair = {
  before: ['we/I', '{say, tell, think, feel, worry, fear} (us/me) that (you) (are)', 'not', 'with'],
  sentence: [
    '{sorry, apologise, thank}',
    'you {be} right',
    'you/you/may know',
    'no reason to doubt',
    'in your debt',
    'so we/I (will/would/have/went)',
    'does/do not mean',
    'told you that',
    'have/has/need to',
    '{wish, act}',
  ],
}

export default rule({
  id: 'disbelieving/only-you',
  title: 'Take one person’s word as enough to look',
  why: 'What only one person hears or sees can be true. “Nobody but you” says that it is not.',
  source: 'Housing Ombudsman, Spotlight on noise complaints (2022); our own reading of letters',
  find: anyOf(
    construction(
      [
        'nobody/no/none/nothing/nowhere/never (one) (...) but/except/besides/beyond you/yourself/your',
        'anyone/anybody/everybody/everyone/soul/person/somebody/someone (...) but/except/besides/than you/yourself',
        `only you (...) ${notice}`,
        `you {be} (so) (far) the only/first (*) (person/one/resident/tenant) (*) to/who/that`,
        `the only person/one/resident/tenant/household (...) who/to/that (*) (*) ${notice}`,
        `nobody/none/no/other (one) else/neighbour/neighbours/resident/residents/tenant/tenants (...) {have, seem} (...) ${notice}`,
        `no (other) neighbour/neighbours/resident/residents/tenant/tenants/household/households/one (else) (in/on/at) (the/your) (block/floor/building/street/estate) {have} (...) {report, complain, mention, raise}`,
        'no/any other/similar complaint/complaints/report/reports (about/of/from)',
        'nobody/no (one) else can/could (*) {see, hear, smell, notice, feel}',
        `none of your/the/our (other) neighbours/residents/tenants/households (...) ${notice}`,
        'has/have (somehow) never (*) seen/met/heard/smelt/noticed (this/that/one/it/them/any)',
      ],
      { unless: fair },
    ),
    construction(
      [
        'your (own/mere/bare) say so',
        'more/other/firmer/better/stronger than (just/only) your (own) word/say/account/recollection/version',
        'on your (own/mere/bare) word/authority/say/recollection (alone)',
        'your (own) word/account/version/recollection (alone) (,) (and/but) nothing/no/little/not (*) (else/more/other)',
        '{exist} (...) only/chiefly/mainly/mostly in/on your/the/her/his',
        'known (only) to you (alone)',
        'in the eye of the beholder',
        'in your (own) head/imagination',
        'nowhere to be found/seen/heard',
      ],
      { unless: { ...fair, before: ['with', 'with (...) only', 'not (...)'] } },
    ),
  ),
  instead: 'So far we have heard about this from you alone. That is enough for us to come and listen, on [date].',
  examples: {
    flags: [
      '{Nobody but you} has seen it.',
      'Has {anyone but you} ever seen it?',
      'It is a smell that {only you seem to notice}.',
      '{You are the only tenant to} mention it.',
      'I gather that {the only person who can smell} it is you.',
      '{Nobody else seems to have heard} it.',
      '{None of your neighbours has noticed} it.',
      '{No other residents have reported} it.',
      '{Nobody else can smell} it.',
      'We have had {no other complaints}.',
      'The cat {has never met this} dog.',
      'The caretaker {has never seen it}.',
      'We have {your own say-so} for it.',
      'We need {more than your word}.',
      'We are to pay {on your word alone}.',
      'We have {your word and nothing more}.',
      'The call {exists only in the} diary.',

      'Where it went is {known to you alone}.',
      'Damp is {in the eye of the beholder}.',
      'The noise is {in your head}.',
      'The water was {nowhere to be seen}.',
    ],
    allows: [
      'Nobody else has reported the hum so far, so I would like to stand in your bedroom at night and listen.',
      'You are the first person to tell us about the lift, so thank you.',
      'With your say-so, I will ask the surgery for a letter.',
    ],
  },
})
