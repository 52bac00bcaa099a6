import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const staff =
  '{officer, operative, contractor, surveyor, engineer, plumber, electrician, caretaker, manager, colleague, roofer, joiner, plasterer, technician, inspector, driver, staff, team, member, adviser, advisor, agent, tradesman, warden, cleaner, decorator, worker, gentleman, he, she, they}'
const who =
  'officer/operative/operatives/contractor/contractors/surveyor/engineer/plumber/electrician/caretaker/manager/colleague/colleagues/roofer/joiner/technician/inspector/driver/staff/team/warden/cleaner/he/she/they'
const fair = {
  sentence: [
    'so we/I will/have/shall/would',
    'no reason to doubt you/it/that/your',
    'entitled to',
    '{bear} you out',
    'but your/he/she (note/text/letter)',
    'and I/we (have/rely)',
    'felt able',
    'good enough',
    'and/but you (...) {say, remember, recall, tell, hear}',
    'both/each of you',
    'you (and) (your) (*) heard',
  ],
  paragraph: [
    'was not there',
    'not (*) there myself',
    '{sorry}',
    'agree with you',
    'I/we believe you',
    'the log/notes/photographs/photos/file/job show',
    'police/court/tribunal/arrested/charged/ombudsman/magistrates',
    'the landlord/council {say, tell, deny}',
    'the resident/complainant/applicant',
    'I/we (have) {read, listen, check} (his/her/to)',
  ],
}

const aux = 'is/are/was/were/am/be/do/does/did/will/would/can/could/has/have/had/shall/should'

export default rule({
  id: 'disbelieving/staff-word',
  title: 'Weigh both accounts and say what you checked',
  why: 'When the word of staff ends the matter, the reader learns that theirs counts for less.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: anyOf(
    construction(
      [
        `${staff} (has/have/is/was/are/were) (categorically/strongly/firmly/flatly/strenuously/vehemently) {deny, refute, reject, dispute} this/that/it/ever/any/having/saying/the/your/making/being/using/all/doing`,
        `${staff} is/was/are/were (*) adamant/certain/positive/insistent (that)`,
        `${staff} (has/have) (both/all) {assure} me/us (that) (he/she/they)`,
        `${staff} (has/have) (both) {confirm, state, say, tell, advise, report, insist, maintain} (me/us) (that) he/she/they was/were/did/had/has/could/would (always) not/never/polite/courteous/professional/respectful/calm`,
        `${staff} (has/have) {confirm, state, say, tell, advise, insist, maintain, report, indicate, suggest} (me/us) otherwise/differently`,
        `${staff} {remember, recall, recollect} it/things/this/the (*) (rather/very/quite) differently`,
        `${staff} (has/have) no recollection/memory (of)`,
        `${staff} does/do/did not {recall, remember, recollect} any/the/this/it/saying/you/your/such/making/being`,
        `${staff} would/could never (have) {say, do, behave, speak, act, make, leave, use, be, treat, swear, shout}`,
        `${staff} would not have {say, behave, speak, treat, swear, shout, act, leave} (that/like/such/in/to/you/the)`,
        `${aux} not the sort/type/kind of person/man/woman to/who/that`,
        `${aux} not in his/her/their nature`,
        'no/little/less (*) reason/cause/motive/incentive/need (whatever) to {lie, invent, make, fabricate, fib, mislead}',
        `{confirm, advise, state, insist, maintain, assure, report} (me/us) (that) (the/our) ${who} (*) did (in) (fact) {attend, knock, call, visit, ring, leave, speak, wait}`,
        `no reason to doubt/disbelieve/question (the/our) (word) (of) him/her/his/our/${who}`,
        `we/I do/can/could not accept (that) (the/our) ${who} would/did/was/were/has/have`,
        `unlikely/improbable/inconceivable/doubtful that (our/the/an/any/a) (*) ${who} would/could/had/did`,
        'did not happen/occur/take (place) (as/in) (the) (way) (that) you',

        'nothing to gain',
        'axe to grind',
        `inclined/minded to {believe, prefer, trust, accept, take} (the/our) (word/account/evidence/notes) (of) (the/our/a) ${who}/him/her/his/their/word/account/man/one/other/which`,
        'never (been) known to',
        `we/I (have) (every/complete/full/absolute) {prefer, believe, accept, trust} (in) our/my/his/her/the (*) {officer, operative, contractor, staff, colleague, surveyor, engineer, team, manager, account, version, word, statement, recollection}`,
        'at odds with (what) you/your',
        '(is/are) not (quite) consistent with what you',
        '{contradict} (what) you/your (account/version/diary/statement/said/say/told/claim/email/letter/story)',
        'be (very/extremely) surprised if he/she/they',
      ],
      { unless: fair },
    ),
    construction(
      [
        '^ he/she/they at no time/point {say, shout, swear, threaten, call, tell, promise, refuse, laugh, push}',
        '{mr, ms, mrs, miss} * did not {shout, swear, threaten, call, push, raise} (at/you/his/her)',
      ],
      { unless: { ...fair, sentence: ['and/which {be} wrong', 'should', 'because'] } },
    ),
    construction(['your word against', 'on (the) balance of probabilities/probability'], {
      unless: { sentence: ['sorry', 'believe/accept/uphold/upheld', 'court/judge/tribunal'] },
    }),
  ),
  instead:
    'You remember [what they said], and [name] remembers [what they said]. I was not there, so I looked at [what I checked].',
  examples: {
    flags: [
      'It {is not in his nature}.',
      'Our {officer denies any} rudeness.',
      'Our {surveyor is adamant that} he rang the bell.',
      'Our {plumber has assured me that he} rang the bell.',
      'The {driver says that he was polite} to you.',
      'Our {engineer tells us otherwise}.',
      'Our {caretaker remembers it differently}.',
      'Our {caretaker has no recollection of} it.',
      'Our {caretaker does not recall it}.',
      'Our {caretaker would never say} such a thing.',
      'Our {cleaner would not have left the} door open.',
      'He {is not the sort of person to} shout.',
      'He has {no reason to lie}.',
      'They {confirm that he did knock}.',
      'I have {no reason to doubt him}.',
      '{I do not accept that our operative would} shout.',
      'It is {unlikely that our operative would} shout.',
      'It {did not happen in the way that you} say.',
      'The caretaker has {nothing to gain}.',
      'A meter has no {axe to grind}.',
      'I am {inclined to believe him}.',
      '{We prefer his account}.',
      'He was {never known to} shout.',
      '{We prefer our officer}’s account.',
      'We have {no reason to doubt his} word.',
      'This is {at odds with what you} said.',
      'This {is not consistent with what you} said.',
      'The log {contradicts your diary}.',
      'I would {be surprised if he} meant it.',
      '{She at no time shouted} at your son.',
      'Whatever you heard, {Mr Khan did not shout at} you.',
      'I have {no reason to doubt the officer}.',
      'It is {your word against} his.',
      '{On the balance of probabilities} it did not happen.',
    ],
    allows: [
      'Our officer remembers it differently. I was not there, so I asked both of you for notes.',
      'I have no reason to doubt your word.',
      'Our roofer did not come on 3 May.',
      'He did not say when he would be back, and he should have.',
      'On the balance of probabilities I accept what you told us.',
    ],
  },
})
