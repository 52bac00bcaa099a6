import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

// Owning the gap, or asking for help with it, turns a verdict into an honest report.
const owned = {
  paragraph: [
    'not mean',
    'our (own) fault/mistake/error/failing',
    'we should have',
    'should have been',
    '{sorry, apologise, apology}',
    'if you have/can/tell/kept/still',
    'can you tell/send/help',
    'search/look/check again',
    'not (*) doubt',
    'you told us when',
    'have (now) {add, correct} it',
    'wrong',
    'ombudsman/maladministration/court/tribunal',
    'landlord {say, tell, claim}',
    "landlord 's",
    'closed the case',
  ],
  before: ['if (we/they/you)', 'keep/kept', 'will', 'if we/they {have, find}'],
  sentence: ['until', 'if we/they {have, find} no', 'told us'],
}

const aux = 'is/are/was/were/am/be/do/does/did/will/would/can/could/has/have/had/shall/should'

export default rule({
  id: 'disbelieving/no-record',
  title: 'Say that you have not found it yet, and keep looking',
  why: 'A missing note does not prove that nothing happened. Used as proof, it calls the reader a liar.',
  source: 'Housing Ombudsman, Spotlight on knowledge and information management (2023)',
  find: anyOf(
    construction(
      'we/I/they (do/can/could/have) (not) {have, hold, find, see, trace, locate, show} no/any (...) record/records/trace/note/notes/log/mention/sign/entry (of)',
      { suggest: ['I have not yet found a record of'], unless: owned },
    ),
    construction(
      [
        'there is/was/are/were/exists no (...) record/records/trace/note/notes/log/call/entry/mention (of)',
        'no (...) record/trace/note/log/entry exists/exist (of)',
        'no (*) record/trace/note/log/entry of (any/your/a/this/that/such/these)',
        'no (such/previous/other) call/calls/report/reports/letter/message/messages/complaint/conversation/promise/request (has/have/was/were/is/appears/took) (been) {receive, log, record, make, place}',
        'no such call/report/email/letter/message/conversation/promise/request/visit/incident/thing/contact/agreement/comment/remark',
        'nothing/none (...) on our/the (*) (*) system/systems/records/log/logs/database',
        `(${aux}) not (...) {appear, show, record, log} (up) (anywhere) (on/in) (our/the) (*) system/systems/records/file/log/logs/notes`,
        '(our/the) (*) records/system/systems/notes/logs/files/log/file/record does/do/did not {show, contain, reflect, support, record, bear, confirm, include, tally, match, agree}',
        '(our/the) (*) records/system/systems/notes/logs/files/log/file/record {show, contain, have, hold, reflect} no/nothing',
        '(our/the) (*) records/system/systems/notes/logs/files/log/file/record/evidence/data/readings {say, show, suggest, tell, indicate} otherwise/differently',
        '{say, show, tell, paint} (us) (rather/very/quite) (a/the) (rather/very/quite) different/opposite (*) story/picture/tale',
        'log/logs/record/records/file/diary is/are/was/were blank/silent',
      ],
      { unless: owned },
    ),
    construction(
      [
        'nobody/none (at/in/from/on/of) (the/our/my/us) (*) (*) {remember, recall, recollect} (speaking/you/your/it/this/a/the)',
        '{saw, heard, observe, witness} no sign/signs/noise/evidence/trace (of/whatsoever)',
        'would be on the/our log/system/record/file/records/notes',
        '(has/have) not been established that',
        'records/notes/log/file/logs/photos/system {show, say, suggest, reveal} something (*) different',
      ],
      { unless: owned },
    ),
  ),
  instead:
    'I have not found a note of your call. That may be our mistake. Which day did you ring, so that I can look again?',
  examples: {
    flags: [
      '{Nobody at the office remembers speaking} to you.',
      'He {saw no sign of} damp.',
      'If you rang, it {would be on the log}.',
      'It {has not been established that} it leaked.',
      '{We have no record of} your call.',
      '{There is no record of a call} that day.',
      'We looked and {no trace of} it was found.',
      '{No calls were received} in May.',
      '{No such promise was made}, and you had {no such visit} from us.',
      'There is {nothing on our system} for May.',
      'Your call {does not appear on our system}.',
      '{Our records do not show} a visit.',
      '{Our records show no} visit.',
      'You told us it is cold. {Our records say otherwise}.',
      'The engineer’s notes {tell a different story}.',
      'We looked for June and the {log is blank}.',
      '{No log exists of} it.',
      'The film and our {log show something different}.',
    ],
    allows: [
      'We have no record of your call. That does not mean that you did not ring.',
      'If we have no record of your visit, show the card at the desk.',
      'I found no record of your letter, which was our mistake.',
      'The log shows eleven visits.',
      'There is no charge for the visit.',
    ],
  },
})
