import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

const reported = [
  'called/described/dismissed/calling/dismissing/phrase',
  'you/they {be} told',
  'nobody/one should',
  'you {be} right',
  'not mean/meant',
  'not (*) (be) good enough',
  'does/did not make it/your/this/that',
  'not (a/an) (*) excuse',
  'as if',
]

const place =
  'flat/flats/property/properties/building/buildings/home/homes/house/houses/block/blocks/stock/lift/lifts/boiler/boilers/system/systems'
const defect =
  '{condensation, damp, mould, noise, draught, dust, movement, crack, cracking, smell, moisture, disruption, delay, leak, settlement, sound, vibration, mouse, insect, ant, mud, mess}'
const acts =
  'I/we/he/she/they have/had/will/can/am/are/would (also/like) (to) (be) (*) {ask, arrange, book, attach, enclose, explain, pay, send, ring, help, find, fit, come, visit, offer, refund, check, order, mend, record, set, write, give, answer, treat, act}'

const fair = {
  before: ['if', 'not (*)', 'more than', 'nothing', '{tell} (*) (that) this/it was', 'no', 'never'],
  sentence: [
    ...reported,
    acts,
    'and yours/our/ours',
    'above/past',
    'is not ordinary/normal',
    'cooking',
    'sorry',
    '{be} (*) wrong',
    'wrong to/of',
    'you should not',
    'to feel',
    'normal/usual (working/office/opening) {hour, time, day, rent, way}',
    'still needs',
    'back to normal',
    'whether',
    'some people',
    'but we/I/it/that',
    'should not',
    '{surgery, pain, baby, bleed, grief, grieve, blood, treatment, symptom, vaccine, side, school, tax, tablet, doctor}',
    'because',
    'so we/I',
    '{example, include}',
    'can not act',
    'treated/investigate/investigated/class/classed as',
    '{feel, worry, nervous, anxious, emotion}',
  ],
}

const aux = 'is/are/was/were/am/be/do/does/did/will/would/can/could/has/have/had/shall/should'

export default rule({
  id: 'dismissive/normal',
  title: 'Say what you found and what happens next',
  why: 'To hear that it is “normal” or “to be expected” tells the reader to put up with it.',
  source: 'Housing Ombudsman, Spotlight on damp and mould: It’s not lifestyle (2021) and Spotlight on noise (2022)',
  find: construction(
    [
      `(this/that/it/which/they) ${aux} not (at) (all) (*) uncommon/unusual/abnormal/unheard`,
      '(is/are/was/be) (only) to be expected',
      `{expect} (this/it/that/some) (in/with/of/from) (a/an/any) (*) ${place} of this/that/such age/type/kind/era`,
      `is/are/was/were/be perfectly/quite/entirely/fairly/completely/very (*) common/natural for/in/with/at (a/this/these/your/our/older) (*) (*) ${place}`,
      `${defect} (*) (*) is/are/was/were (*) normal/typical/inevitable/unavoidable/commonplace/expected/usual`,
      '(is/was/are/were/be/as/of/just/only/to/with/simply) (*) normal/everyday/ordinary/domestic/reasonable (household/living/domestic/daily) noise/noises/sounds/living/wear',
      `is/are (quite/perfectly/fairly) common/standard/acceptable/natural/usual (for/in/with) (a/an/this/these) (*) (*) ${place}`,

      '(a) fact/facts/part of (modern/communal/city/flat/everyday) living',
      'these/such (sort/kind) (of) things (do/will/unfortunately) {happen, occur} $',
      ', these things {happen}',
      '{happen, occur, fail} from time to time $',
      `all/every/most/even (the) (*) (run) ${place} (will) {suffer, leak, settle, break, creak, experience}`,
      'is/are/was/were bound to be/have/happen/get/make/hear/take',
      'is/are/was/were/fall/falls/well/still (*) within (the/our/its/their/a) (*) (*) {target, tolerance, parameter, guideline, timescale}',
      'will/do/does/can ... now and again/then',
      'we all have (our/to) problems/days/cross/crosses/put',
      'old pipes/buildings/houses/boilers/places {talk, bang, knock, creak, move, leak}',

      'you have/should/must (to) expect to/noise/some/this',
      '(about/only/just) what one/you/anyone would/might/should expect',
      'within what we would/might expect',
      '(property/flat/home/building/block) is/are (*) prone to',
      'quite/pretty/fairly/perfectly/entirely standard/routine/ordinary/typical',
      '(a) common (*) complaint/grumble $',
      'every * has its (*)',
      'nothing out of the ordinary',
      'someone/somebody has to be last/second/bottom',
      'part of (city/town/everyday/communal/flat) life/living $',
      'life/living (in) (a) (*) (*) {be} (a/like) compromise/noisy/this',
    ],
    { unless: fair },
  ),
  instead: 'The meter showed [reading]. That means [meaning], and we will [action] by [date].',
  examples: {
    flags: [
      '{We all have our problems}.',
      'Mould {is not uncommon} and {is to be expected}.',
      'You can {expect this in a building of this age}.',
      'Some {dust is inevitable}.',
      'You can hear {normal household noise}.',
      'This {is quite common in older homes}.',
      '{These things happen}.',
      'It broke, {these things happen}, and it is done.',
      'A lift will {fail from time to time}.',
      '{All older buildings settle}.',
      'There {is bound to be} dust.',
      'The wait {is still within our target}.',
      'That {is common in older homes}.',
      'Noise is {part of communal living}.',
      'Even a new lift {will stop now and again}.',
      '{Old pipes talk}.',
      '{You have to expect some} noise.',
      'It is {about what you would expect}.',
      'A drip is {within what we would expect}.',
      'The {flat is prone to} damp.',
      'For a lift to stop is {quite routine}.',
      'It is {a common complaint}.',
      'It is {part of city life}.',
      '{Life in a city is noisy}.',
      '{Every tower has its noises}.',
      'It is {nothing out of the ordinary}.',
      '{Someone has to be last}.',
    ],
    allows: [
      'Everyday noise such as washing machines is not treated as antisocial.',
      'Many people get used to doing without.',
      'It is very common in young children.',
      'It is normal to feel low after a flood.',
      'The visit is within normal working hours.',
      'Mould is common in older homes, but it still needs fixing in yours.',
      'You should not have had to put up with it.',
    ],
  },
})
