import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const small =
  'minor/trivial/cosmetic/slight/superficial/insignificant/negligible/petty/trifling/inconsequential/minimal'
const thing =
  '{issue, repair, defect, problem, matter, point, damage, inconvenience, disturbance, annoyance, nuisance, discrepancy, delay, irritation, imperfection, concern, grievance, complaint, disruption, leak, crack, stain, mould, damp, fault, oversight, mistake, error, hiccup, setback, blemish, work, snag, incident, quibble, noise, smell, draught, discomfort, upset, mark, patch, wear, condensation, failing, shortcoming, lapse, ailment, item, niggle, gripe, nature}'
const kind = {
  before: ['not (*) (*)', 'no', 'never', 'more than (a)', 'even (*)', 'far from (a)', 'any', 'if', 'major and', 'only do'],
  sentence: [
    '{sorry, wrong}',
    'such as',
    'but it/that/this is/was not/above/your/urgent',
    '{report, carry, do} (out) (a/any) minor',
    'major',
    'we/I (*) {call, describe, log, record, treat, class}',
  ],
}
const told = {
  before: ['you', 'if', 'when', 'or', '{tell, say} (*) (that) it/this was'],
  sentence: ['because', '{sorry, wrong}', 'we/I should', '999', 'if it', 'but it/that/we/I', 'glad/relieved'],
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
        `(${aux}) not (*) (*) a/an (*) {emergency, crisis, disaster, catastrophe, infestation}`,
        `(${aux}) not (*) (a/an) (high/top/our) (*) priority/urgent`,
        '(a) low/lower/lowest (*) priority',
        `(${aux}) not (in) (*) (*) {amount, constitute, qualify, merit, warrant, deserve} (to/as) (a/an/any/the/further/our/such)`,
        `(${aux}) not (*) (sufficiently) serious/severe/bad/significant enough`,
        `(${aux}) not (*) sufficiently serious/severe/bad/significant`,
        `(${aux}) not (*) {meet, reach, hit, cross} (the/our) (*) (*) threshold/bar`,
        `(${aux}) not (really) worth (the/our/us/a/it/much/your) (*)`,
        `(${aux}) not the end of the world`,
        'nothing to (*) {write, worry, shout, fuss, panic} (home) (about)',
        'nothing serious/major/significant/untoward/sinister',
        'non issue',
        'no big deal/drama',
        'no (real/lasting/serious/actual/permanent) harm (was/has) (been) done/caused',
        'in the grand/great/greater/wider scheme',
        'no bigger/larger/wider/longer/deeper than a',
        'nobody/one/anyone was/were/has (*) (been) (*) hurt/injured/harmed',
      ],
      { unless: told },
    ),
    phrases({ 'storm in a teacup': [], 'mountain out of a molehill': [], 'first world problem': [] }),
  ),
  instead: 'You told us about [the problem]. We will [action] by [date].',
  examples: {
    flags: [
      'These are {trivial matters}.',
      'It is a {small matter} of a tap.',
      'The harm is {negligible} to my eye.',
      'A slow tap is {hardly an emergency}.',
      'It {hardly warrants} a visit.',
      'One ant {is not an infestation}.',
      'It {is not a priority} for us.',
      'It is {a low priority} for us.',
      'One night {does not constitute a} nuisance.',
      'The crack {is not bad enough} to mend.',
      'The crack {is not sufficiently serious}.',
      'The noise {does not meet the threshold}.',
      'The chair {is not worth much}.',
      'It {is not the end of the world}.',
      'The smell is {nothing to worry about} and {nothing serious}.',
      'It is a {non-issue} and {no big deal}.',
      'The roof fell, but {no harm was done}.',
      'It counts for little {in the grand scheme} of things.',
      'The hole is {no bigger than a} plate.',
      'The roof fell, but {nobody was hurt}.',
      'A {storm in a teacup}, a {mountain out of a molehill}, a {first world problem}.',
    ],
    allows: [
      'These were not minor matters for you.',
      'It is a small leak, but it is above your cooker and that makes it urgent.',
      'We are glad that nobody was hurt.',
      'It is not an emergency repair because the water can be turned off.',
    ],
  },
})
