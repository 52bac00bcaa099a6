import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const odd =
  'odd/strange/curious/surprising/suspicious/puzzling/remarkable/convenient/peculiar/unusual/interesting/notable/coincidental/inconceivable/implausible/improbable/incredible/unbelievable/fanciful/funny/extraordinary'

const aux = 'is/are/was/were/am/be/do/does/did/will/would/can/could/has/have/had/shall/should'

export default rule({
  id: 'disbelieving/hard-to-believe',
  title: 'Say which facts differ, and ask',
  why: 'To be told that your word is hard to believe feels like being called a liar.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: anyOf(
    construction([
      'we/I (will/would/have/must/say/do/am/are/confess) (...) {find} (it/this/that/your) (*) (*) (rather/somewhat/extremely/a) (very) (little/bit) hard/difficult/impossible/odd/strange/surprising/unlikely/curious/implausible',
      'it is/was hard/difficult (for) (us/me) to {see, understand} how',
      'we/I (do/would) {struggle} to {see, imagine, understand} how/why/what',
    ]),
    construction(['we/I (is/are/was/were/am) (*) not (*) {convince, persuade}', 'unconvinced/unpersuaded'], {
      unless: { before: ['you are', 'if you are', 'you were/remain'], after: ['you'] },
    }),
    construction('we/I (is/are/was/were/am) not (*) satisfied that you/your/he/she/this/it', {
      unless: { before: ['you are', 'if you are'] },
    }),
    construction('we/I am/are/was/were/remain (*) (rather/somewhat) sceptical/skeptical/dubious/doubtful/suspicious'),
    construction(
      [
        'we/I (would/must/do) (have) (to) {doubt, question, query} (the) whether/that/if/your/why/timing/extent/accuracy/truth/value',
      ],
      {
        unless: { before: ['not/never'], sentence: ['not mean', 'so I/we have/will/shall'] },
      },
    ),
    construction(
      [
        'we/I have (...) {doubt, reservation, suspicion} (about/as/over/that/regarding)',
        'reason/cause/grounds to {doubt, question, disbelieve} (that/your/you/whether)',
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
      [
        `(is/are/was/were/seem/not) not (a) (*) credible/plausible/believable`,
        '{stretch, strain, beggar, defy, stretches} (all) (the) belief/credulity/credibility/imagination',
        `(${aux}) not (*) (quite) {ring} (*) true`,
        `do/does/did/will not (*) add/stack up`,
        `${aux} not {hold} water`,
        `${aux} not (*) {bear, stand} (up) (to) scrutiny`,
        'a (large/generous/small) pinch/grain of salt',
        'we/I would/will/should be (very/extremely) surprised/amazed/astonished if',
        'we/I {fail} to see how/why/what',
        'we/I can/could not (*) {see, understand, imagine, think} how you/your/this/that',
        'we/I do/can/will not accept (that) you/your/he/she/his/her/there',
        'we/I (do/have/rather) (to) {suspect} (that) you/your/he/she/it/this/someone/somebody',
        ', [we/I suspect]',
        '{take} (...) believing/swallowing/explaining/crediting',
        '(good/great) deal/lot of persuading/convincing',
        '{take, accept} (...) on trust',
        '{struggle} with your/this/the statement/story/version/tale/claim',
        'have/has yet to see/meet (a/any/anyone/it/so/this)',
        'easier/inclined/readier to accept/believe/credit/sympathise',
        'a shred/scrap/jot/ounce/grain of (evidence/proof/truth/support/paper/what)',
        'something/anything (more) firmer/solid/concrete than',
        'we/I (have) no way of knowing/telling/verifying/checking/proving (whether/if/what/that)',
        '(is/was/be/seems) (*) a (*) coincidence that',
      ],
      {
        unless: {
          after: ['should', 'you should', 'have had', 'deserve'],
          sentence: [
            '{sorry}',
            'we/I should have',
            'if you',
            'does/do not mean (that)',
            'court/tribunal/appellant/applicant/defendant/jury/judge/claimant',
            'nobody will {think}',
          ],
        },
      },
    ),
    phrases({
      'how convenient': [''],
      'hard to swallow/credit/fathom': [],
      'a likely story': [],
    }),
    construction(['{remain, have, need} to be convinced/persuaded'], { unless: { sentence: ['{sorry}', 'will'] } }),
    construction(
      [
        'not (*) clear (to us/me) how you/this/that/it (could/can/would/came)',

        'are you (*) sure/certain (that) you (really/did/rang/called/told/sent/saw/heard/were)',
      ],
      { unless: { sentence: ['sorry', 'weather/rain', 'if'] } },
    ),
  ),
  instead: 'You told me that [what they said]. Our notes say [what they say]. Can you help me to see why they differ?',
  examples: {
    flags: [
      'We {remain to be convinced}.',
      '{I find it hard} to think that a door could jam for a year.',
      '{It is hard to see how} a tap could do that.',
      '{We struggle to see how} that could be.',
      'I remain {unpersuaded} by the diary.',
      '{I am not satisfied that you} were at home.',
      '{We are rather sceptical} about the dates.',
      '{I question whether} the sofa was new.',
      '{We have serious doubts about} the dates.',
      'There is {reason to doubt that} the sofa was new.',
      '{It is rather odd that} the alarm did not sound.',
      'The diary {is not credible}.',
      'It {beggars belief} that the tap ran for a month.',
      'The dates {do not ring true} and they {do not add up}.',
      'That {does not hold water} and {will not stand up to scrutiny}.',
      'We read the diary with {a pinch of salt}.',
      '{I would be surprised if} he said it.',
      '{We fail to see how} that could be.',
      '{We do not accept that you} were in.',
      '{We have no way of knowing whether} it is so.',
      'It {is a remarkable coincidence that} the note is lost.',
      '{How convenient} that the note is lost.',
      'The cost is {hard to swallow}.',
      'That is {a likely story}.',
      '{I am not convinced}.',
      '{I cannot see how you} fell.',
      '{We suspect that you} left it.',
      'He is, {I suspect}, at home.',
      'That {takes some believing}.',
      'I would need a {good deal of persuading}.',
      'I am to {take it on trust}.',
      'I {struggle with your statement}.',
      'We {have yet to see this} note.',
      'It would be {easier to accept} with a receipt.',
      'There is not {a shred of truth} in it.',
      'We need {something firmer than} a note.',
      'It is {not clear how this could} happen.',
      '{Are you sure you rang} us?',
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
