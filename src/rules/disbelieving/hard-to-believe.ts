import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const odd =
  'odd/strange/curious/surprising/suspicious/puzzling/remarkable/convenient/telling/peculiar/unusual/interesting/notable/coincidental/inconceivable/implausible/improbable/incredible/unbelievable/fanciful/funny/extraordinary'

const aux = 'is/are/was/were/am/be/do/does/did/will/would/can/could/has/have/had/shall/should'

export default rule({
  id: 'disbelieving/hard-to-believe',
  title: 'Say which facts differ, and ask',
  why: 'To be told that your word is hard to believe feels like being called a liar.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: anyOf(
    construction([
      'we/I (will/would/have/must/say/do/am/are/confess) (...) {find} (it/this/that/your) (*) (*) (rather/somewhat/extremely/a) (very) (little/bit) hard/difficult/impossible/odd/strange/surprising/unlikely/curious/implausible',
      'it is/was/would/seems (very/rather/somewhat) (be) hard/difficult/impossible (for) (us/me) to {believe, credit, imagine, accept, swallow}',
      'it is/was hard/difficult (for) (us/me) to {see, understand} how',
      'we/I (...) difficulty (in) {accept, believe, credit, see, understand, reconcile}',
      'we/I (do/would) {struggle} to {believe, accept, see, credit, imagine, reconcile, understand how}',
    ]),
    construction(['(is/are/was/were/am) not {convince, persuade}', 'unconvinced/unpersuaded', 'far from {convince, persuade}'], {
      unless: { before: ['you are', 'if you are', 'you were/remain'], after: ['you'] },
    }),
    construction('(is/are/was/were/am) not (*) satisfied that you/your/he/she/this/it/the', {
      unless: { before: ['you are', 'if you are'] },
    }),
    construction('we/I am/are/was/were/remain (*) (rather/somewhat) sceptical/skeptical/dubious/doubtful/suspicious'),
    construction(
      ['we/I (would/must/do) (have) (to) {doubt, question, dispute, query} whether/that/if/your/how/why/this/the/it'],
      {
        unless: { before: ['not/never'] },
      },
    ),
    construction(
      [
        'we/I have (...) {doubt, reservation, suspicion} (about/as/over/that/regarding)',
        'reason/cause/grounds to {doubt, question, suspect, disbelieve} (that/your/you/whether)',
        '{cast, throw} (some/serious/considerable/real) doubt',
        '{call} (*) (*) into question',
        'open to (some/serious) question/doubt/challenge/interpretation',
        'is/are/was/seems/must questionable/debatable/doubtful/dubious',
      ],
      {
        unless: {
          before: ['no', 'not (any)', 'have no'],
          after: ['(at) all about our'],
          sentence: ['no reason', 'have no (*) doubt', 'no doubt'],
        },
      },
    ),
    construction(
      `(it/this/that/what) is/was/seems/appears/strikes/would (*) (to) (be) (us/me) (as) (a) (*) (bit/little) ${odd} that/how/given/if/when/you/he/she`,
      {
        unless: { after: ['we/our/I/nobody'], sentence: ['{sorry}'] },
      },
    ),
    construction(
      '(it) is/was/seems/appears/looks (to) (us/me) (highly/very/most) (a) (bit/little) unlikely/improbable (to) (us/me) (that)',
      {
        when: { sentence: ['you/your/he/she/neighbour/operative/officer/engineer/plumber/contractor/staff'] },
        unless: { sentence: ['will', 'can', 'we are/would', '{need}', 'before/by/until #date', 'to be'] },
      },
    ),
    construction(
      [
        `(${aux}) not (a) (*) credible/plausible/believable/feasible`,
        '{lack} (any/all) credibility',
        '{stretch, strain, beggar, defy, stretches} (all) (the) belief/credulity/credibility/imagination',
        `(${aux}) not (*) (quite) {ring} (*) true`,
        `(${aux}) not (*) {add, stack} up`,
        `(${aux}) not {hold} water`,
        `(${aux}) not (*) {bear, stand} (up) (to) scrutiny`,
        'a (large/generous/small) pinch/grain of salt',
        'which/this/that/it/what (in) (itself) (*) (must) {raise} (some/more/a) (*) question/questions/doubt/doubts/suspicion/suspicions/eyebrow/eyebrows',
        'we/I (would/will/should) be (very/extremely) surprised/amazed/astonished if/to',
        'we/I {fail} to see how/why/what',
        'we/I can/could not (*) {see, understand, imagine, think} how (you/your/this/that/a/the/it/any)',
        'can/could not (possibly) be right/true/correct/accurate',
        'could/can not (possibly) have {happen, occur, be, come, fall, hear, see}',
        'we/I (do/can/will) not accept (that) you/your/he/she/his/her/there',
        'we/I (do/can) not (*) believe (that) you/your/he/she/any',
        'we/I (do/have) (*) (to) {suspect} (that) (you/your/it/this/that/the/there)',
        'too/rather/somewhat/very coincidental',
        'a (*) coincidence (that)',
        'anyone/anybody/someone could/might have {take, write, do, make, send, put, cause, leave, edit, record}',
      ],
      {
        unless: {
          after: ['should', 'you should', 'have had', 'deserve'],
          sentence: ['{sorry}', 'we/I should have', 'if you'],
        },
      },
    ),
    phrases({
      'how convenient': [''],
      'hard to swallow/credit/fathom': [],
      'a likely story': [],
      'tall tale/story': [],
      'beyond belief': [],
      'far-fetched': [],
      'take you at your word': [],
      'your imagination': [],
      '{figment} of': [],
    }),
  ),
  instead: 'You told me that [what they said]. Our notes say [what they say]. Can you help me to see why they differ?',
  examples: {
    flags: [
      '{I find it hard} to think that a door could jam for a year.',
      '{It is difficult to believe} that nobody saw it.',
      '{It is hard to see how} a tap could do that.',
      '{I have some difficulty in accepting} the date.',
      '{We struggle to see} how that could be.',
      'The panel {was not convinced} by the diary.',
      'I remain {unpersuaded} by the diary.',
      'We are {far from persuaded} by the diary.',
      'I {am not satisfied that you} were at home.',
      '{We are rather sceptical} about the dates.',
      '{I question whether} the sofa was new.',
      '{We have serious doubts about} the dates.',
      'There is {reason to doubt that} the sofa was new.',
      'The log {casts doubt} on the dates.',
      'The log {calls this into question}.',
      'The date is {open to question}, and the cost {is debatable}.',
      '{It is rather odd that} the alarm did not sound.',
      '{It seems unlikely that} your neighbour moves chairs at night.',
      'The diary {is not credible}.',
      'The diary {lacks credibility}.',
      'It {beggars belief} that the tap ran for a month.',
      'The dates {do not ring true} and they {do not add up}.',
      'That {does not hold water} and {will not stand up to scrutiny}.',
      'We read the diary with {a pinch of salt}.',
      'You rang a month later, {which raises questions}.',
      '{I would be surprised if} he said it.',
      '{We fail to see how} that could be.',
      '{I cannot see how it} could leak.',
      'The date {cannot be right}.',
      'It {could not have happened} on a Sunday.',
      '{We do not accept that you} were in.',
      '{I do not believe that you} were in.',
      '{We suspect that the} noise is less than that.',
      'The date seems {rather coincidental}.',
      'It is {a remarkable coincidence that} the note is lost.',
      'The photos are dark and {anyone could have taken} them.',
      '{How convenient} that the note is lost.',
      'The cost is {hard to swallow}.',
      'That is {a likely story}.',
      'It sounds like a {tall tale}.',
      'The cost is {beyond belief} and the dates {far-fetched}.',
      'We cannot {take you at your word}.',
      'The noise may be {your imagination}, or a {figment of} it.',
    ],
    allows: [
      'I have no reason to doubt anything you told me.',
      'We do not doubt that the flat was cold.',
      'You raised four questions, and I answer each of them.',
      'It is unlikely that the scaffold will come down before June.',
      'I was surprised to find that we had not answered you.',
      'I do not believe that you should have had to wait.',
      'If you are not satisfied that we have put it right, ring me.',
    ],
  },
})
