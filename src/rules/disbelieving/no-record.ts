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
    'if you have/can/tell/kept/still/would',
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
  sentence: [
    'until',
    'if we/they {have, find} no',
    'told us',
    'so we/I will/have/shall/would',
    'and/because/since our',
    'no reason',
    'legal duty',
    'but that/this/it/I/we',
    'but (the/our) system',
    'may (well) have/be',
    'please send/tell/let/ring',
    'I/we (do) accept that',
    'and I/we am/are/will/have/would',
  ],
}

const kept = 'log/logs/record/records/notes/tracker/system/systems/camera/cctv/recording/recordings/file'

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
        'no (*) record/trace/note/log/entry of any/your/this/such/these',
        'no (...) record/trace/note/log/entry exists/exist (of)',
        'no (*) record/trace/note/log/entry of (any/your/a/this/that/such/these)',
        'no (such/previous/other) call/calls/report/reports/letter/message/messages/complaint/conversation/promise/request (has/have/was/were/is/appears/took) (been) {receive, log, record, make, place}',
        'nothing/none (...) on our/the (*) (*) system/systems/records/log/logs/database',
        `(${aux}) not (...) {appear, show, record, log} (up) (anywhere) (on/in) (our/the) (*) system/systems/records/file/log/logs/notes`,
        '(our/the) (*) records/system/systems/notes/logs/files/log/file/record does/do/did not {show, contain, reflect, support, record, bear, confirm, include, tally, match, agree}',
        `our/the (*) ${kept} (clearly) {show, indicate, confirm, suggest} (that) you did/had/have/were not/never`,
        `our/the (*) ${kept} (clearly) {show, indicate, confirm, suggest} (that) no/otherwise/nothing/never`,
        '{say, show, tell, paint} (us) (rather/very/quite) (a/the) (rather/very/quite) different/opposite (*) story/picture/tale',
        'log/logs/record/records/file/diary is/are/was/were blank/silent',
      ],
      { unless: owned },
    ),
    construction(['would be on the/our log/system/record/file/records/notes', '(has/have) not been established that'], {
      unless: owned,
    }),
    construction('you (have) {say, state, insist} (that)', {
      when: {
        sentence: [
          `but/yet/however (,) (*) (our/the/his/her/their) (*) (*) ${kept} {show, say, record, indicate, suggest, confirm, do, be, have, put}`,
        ],
      },
      unless: { ...owned, sentence: [...owned.sentence, 'you {be} right', 'but our own'] },
    }),
  ),
  instead:
    'I have not found a note of your call. That may be our mistake. Which day did you ring, so that I can look again?',
  examples: {
    flags: [
      'If you rang, it {would be on the log}.',
      'It {has not been established that} it leaked.',
      '{We have no record of} your call.',
      'We looked and {no trace of your} letter was found.',
      'There is {nothing on our system} in May.',
      'Your call {does not appear on our system}.',
      '{Our records do not show} a visit.',
      'The engineer’s notes {tell a different story}.',
      '{Our records show that you did not} ring.',
      '{Our call log shows no} call.',
      '{You say that} you rang, but our log has a gap.',
      'We looked and {no trace of} it was found.',
      '{No calls were received} in May.',
      'There is {nothing on our system} for May.',
      'Your call {does not appear on our system}.',
      '{Our records do not show} a visit.',
      'The engineer’s notes {tell a different story}.',
      'We looked for June and the {log is blank}.',
      '{No log exists of} it.',
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
