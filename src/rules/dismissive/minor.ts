import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const small =
  'minor/trivial/cosmetic/slight/superficial/insignificant/negligible/petty/trifling/inconsequential/minimal'
const thing =
  '{issue, repair, defect, problem, matter, point, damage, inconvenience, disturbance, annoyance, nuisance, discrepancy, delay, irritation, imperfection, concern, grievance, complaint, disruption, leak, crack, stain, mould, damp, fault, oversight, mistake, error, hiccup, setback, blemish, work, snag, incident, quibble, noise, smell, draught, discomfort, upset, mark, patch, wear, condensation, failing, shortcoming, lapse, ailment, item, niggle, gripe, nature}'
const kind = {
  after: ['can/may/could/might'],
  before: [
    'not (*) (*)',
    'no',
    'never',
    'more than (a)',
    'even (*)',
    'far from (a)',
    'any',
    'if',
    'major and',
    'only do',
    'think/thought (that) (it) (was/is)',
  ],
  sentence: [
    '{sorry, wrong}',
    'such as',
    'but it/that/this is/was not/above/your/urgent',
    '{report, carry, do} (out) (a/any) minor',
    'major',
    '{surgery, procedure, injury, ailment, illness, symptom, operation, offence, pharmacist, gp, nurse, side, pain, treatment}',
    '{example, include, change, amendment, alteration, works, planning}',
    'we/I (*) {call, describe, log, record, treat, class}',
  ],
}
const told = {
  before: ['you', 'if', 'even', 'think/thought (that)', 'when', 'or', '{tell, say} (*) (that) it/this was'],
  sentence: [
    'because',
    '{sorry, wrong}',
    'we/I should',
    '999',
    'since',
    'if it',
    'but it/that/we/I',
    'glad/relieved',
    '{police, court, tribunal, crime, hospital, gp, symptom}',
  ],
}

const aux = 'is/are/was/were/am/be/do/does/did/will/would/can/could/has/have/had/shall/should'

export default rule({
  id: 'dismissive/minor',
  title: 'Name what is wrong, and do not grade it',
  why: 'The reader knows best how much a thing matters in their own home. “Minor” takes that away.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: anyOf(
    construction(
      [
        `${small} (*) ${thing}`,
        'small/little/tiny/silly (*) {issue, matter, inconvenience, annoyance, hiccup, setback, oversight, quibble, blemish, snag, niggle}',
      ],
      { suggest: ['[what is wrong]'], unless: kind },
    ),
    construction(`is/are/was/were/be/being/as/very/purely/relatively/fairly [${small}]`, {
      unless: { ...kind, after: [thing] },
    }),
    construction(
      [
        'hardly/scarcely/barely (a/an/the/worth/counts/qualifies/ideal) (*) {emergency, urgent, serious, disaster, end, priority, crisis, noticeable, visible, catastrophe, grounds, surprising, unusual, much, fuss, call, trouble, complaint}',
        'hardly {count, qualify, constitute, justify, warrant, merit, amount}',
        `this/that/it/which/damp/mould/leak is/was (*) not (*) a/an (*) {emergency, crisis, disaster, catastrophe, infestation} $`,
        `this/that/it/which/repair/case/job ${aux} not (*) (a/an) (high/top/our) (*) priority/urgent`,
        '(a) low/lower/lowest (*) priority',
        `${aux} not (*) {amount, constitute, warrant} (to/as) (a/an/any/the/further/our/such)`,
        `this/that/it/damp/mould/repair/noise/damage/which ${aux} not (*) {qualify, merit, deserve}`,
        `this/that/it/they/which/mould/damp/noise/problem ${aux} not (*) (sufficiently) serious/severe/bad/significant enough`,
        `${aux} not (*) sufficiently serious/severe/bad/significant`,
        `this/that/it/which/noise/damp/mould/report/case/problem ${aux} not (*) {meet, reach, hit, cross} the/our (*) (*) threshold/bar`,
        `${aux} not (really) worth the/our/us/a/it/much/your (*)`,
        `(${aux}) not the end of the world`,
        'nothing to (*) {write, worry, shout, fuss, panic} (home) (about)',
        '(is/was/be/found) nothing serious/major/significant/untoward/sinister',
        'non issue',
        `we/I ${aux} not {regard, consider, view, class, see, deem, treat, categorise} ... (an/a) emergency/serious/urgent/priority/significant/severe/significantly/hazard`,
        'low level/grade issue/issues/nuisance/matter/repair/problem/problems',
        'never (did) (any) hurt/harmed/killed/harm anyone/anybody/you',
        `(${aux}) not as/so bad/serious/bleak/urgent as all`,
        'at the end of the day (,) it/this/we/you',
        'no big deal/drama',
        'no (real/lasting/serious/actual/permanent) harm/damage (was/has) (been) done/caused',
        'in the grand/great/greater/wider scheme',
        'is/are/was/were no bigger/larger/wider/longer/deeper than a',
        'nobody/one was/has (*) (been) (*) hurt/injured/harmed',
      ],
      { unless: told },
    ),
    phrases({ 'storm in a teacup': [], 'mountain out of a molehill': [], 'first world problem': [] }),
    construction(
      [
        `(${aux}) not {see, regard, think, consider, feel, believe} (that) (this/it/these) (as/is/was) (has/have) (a/an/had) (*) (*) problem/issue/impact/concern/effect`,
        'impact/effect (of/on) this/you/your (*) (was/is/were/has) (been) (*) limited/minimal/low/small/slight/negligible',
        '(is/was) not (*) a (very) long time to wait',
        `(${aux}) not have been (that/so/very/too/particularly) (*) inconvenienced/bad/upset/affected/cold/loud`,
        'it/that/this was/is only/just a few/couple {day, week, hour, night, minute}',
      ],
      { unless: told },
    ),
  ),
  instead: 'You told us about [the problem]. We will [action] by [date].',
  examples: {
    flags: [
      'We {do not see this as a problem}.',
      'The {impact on you was limited}.',
      'A week {is not a long time to wait}.',
      'You could {not have been that inconvenienced}.',
      '{It was just a few days}.',
      'These are {trivial matters}.',
      'It is a {small matter} of a tap.',
      'The harm is {negligible} to my eye.',
      'A slow tap is {hardly an emergency}.',
      'It {hardly warrants} a visit.',
      '{It is not a priority} for us.',
      'It is {a low priority} for us.',
      'One night {does not constitute a} nuisance.',
      'The crack {is not sufficiently serious}.',
      'The {noise does not meet the threshold}.',
      'The chair {is not worth much}.',
      '{We do not regard this as serious}.',
      'It is a {low-level nuisance}, and noise {never hurt anyone}.',
      'It {is not as bad as all} that and is not as if you had no light.',
      '{At the end of the day, it} is a tap.',
      'It {is not the end of the world}.',
      'The smell is {nothing to worry about} and {nothing serious}.',
      'It is a {non-issue} and {no big deal}.',
      'The roof fell, but {no harm was done}.',
      'It counts for little {in the grand scheme} of things.',
      'The hole {is no bigger than a} plate.',
      'The roof fell, but {nobody was hurt}.',
      'A {storm in a teacup}, a {mountain out of a molehill}, a {first world problem}.',
      '{This is not an emergency}.',
      '{This does not merit} a visit.',
      'The crack: {it is not bad enough} to mend.',
    ],
    allows: [
      'For anything that is not an emergency, ring 101.',
      'A dripping tap is not an emergency repair.',
      'This is a minor operation and you can go home the same day.',
      'These were not minor matters for you.',
      'It is a small leak, but it is above your cooker and that makes it urgent.',
      'We are glad that nobody was hurt.',
      'It is not an emergency repair because the water can be turned off.',
    ],
  },
})
