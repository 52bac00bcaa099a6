import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const cure = [
  'without our/permission/asking',
  '{permission, illegal, law, licence, court, jury, offence, exam, exams, hospital, ward, surgery, class, school, playground, nurse, doctor}',
  'if/unless/until you/your/the',
  'on leave',
  'him/her/them that',
  'because',
  'so that',
  'safe/safety/fire/dangerous/danger/gas/electric/electrician/emergency/999',
  'if you do not want',
  '{worry}',
  'to claim/apply/work/vote',
  'we/landlord must not',
  'sorry/apologise',
  '{help} you',
  'only me',
]
const who = 'you/residents/tenants/children/visitors/pets/leaseholders/dogs/bikes/scooters'
const reach = '{contact, ring, call, email, phone, chase, approach, message, text, visit, bother, telephone}'

export default rule({
  id: 'coercive/forbids',
  title: 'Say what would help, and why',
  why: 'A ban with no reason sounds like a parent. Some of what is banned may be the reader’s right.',
  source: 'Housing Ombudsman, Managing unacceptable behaviour policy: guidance for landlords',
  find: anyOf(
    construction(
      [
        `you/residents/tenants/leaseholders must/may/shall not (again/ever) {contact, ring, call, email, approach, visit, complain, post, obstruct, behave} (*)`,
        `${who} are (strictly/hereby/expressly) forbidden/prohibited/banned/barred (from)`,
        `you/residents/tenants/pets/leaseholders/bikes/scooters are not (ever) permitted/allowed`,
        'strictly forbidden/prohibited/banned',
        '{ban, bar, prohibit} (you/from) from entering/contacting/ringing/calling/visiting/telephoning/speaking/attending/emailing/using',
        'we/i will/do/shall/can not tolerate/entertain this/your/such/it/that',
        'zero tolerance',
        'dog/cat/dogs/pet/pets/car/van/bike/bikes/shed/friend/boyfriend/pool/trampoline has/have (got) to go',
        'do not let (this/it) happen/occur again',
      ],
      { unless: { sentence: cure, before: ['if', 'not', 'we/i'] } },
    ),
    construction(
      [
        `^ (please/and/kindly) do not (ever) ${reach} us/me/this/again/staff/councillors/anyone`,

        'we/i (must/have) (to) {ask, tell, require, instruct, order, want, advise} (that) you (do) not (to) {contact, ring, call, email, phone, chase, write, approach, speak, complain, visit, discuss}',
        'please/kindly/must refrain/desist/cease from',
        'cease and desist',
        'complaints/calls/emails/letters/contact/correspondence (from) (you) (about/on) (this/of) (this) (nature) (kind/matter/subject) will (not/also) be (automatically/answered/accepted/considered/entertained/read/acknowledged/responded/deleted/ignored/terminated/ended/blocked/disconnected/looked)',
        '^ (please) keep your (own) (*) (*) shut/down/quiet/tidy/indoors/inside',
        'do/must/should/are/you not (to) {speak, talk, go} to the press/papers/newspapers/media',
      ],
      {
        unless: {
          sentence: [
            ...cure,
            '{need}',
            'out of hours',
            'unless you want',
            '{ask} us',
            'you asked',
            'we (have) agreed',
            'while the/we/it',
            'painted/painting/scaffold',
          ],
          before: ['if', 'we', 'can', 'told you/them/him/her to', 'will', 'like to'],
        },
      },
    ),
    construction(
      [
        'you should/must not contact/ring/call/email/write (to) us/me/this/again/the',
        'you/residents/tenants/leaseholders are not to {store, keep, use, ring, call, contact, park, play, feed, leave, hang, smoke, speak, come, bring}',
        'further/more abuse/calls/emails/complaints/incidents/breaches will/may/could {lead, result, mean}',
        'your calls/emails/letters/messages will (no) (longer/not) (be) no/longer/not (longer) (be) answered/read/returned/accepted/acknowledged',
        'we/i/staff/engineer/contractors/he/she will/shall leave/stop/walk/hang if you/he/she/they',
        'if your/the dog/noise/smell/music ... again ... will/shall/may',
      ],
      {
        unless: {
          before: ['if'],
          sentence: [
            'sorry/apologise',
            '{help}',
            'because',
            'safe/safety',
            'ring/call/phone me/us',
            'tell me/us',
            'we/i will {come, fix, pay, mend, replace, send, ring, look}',
            'happy/glad',
            'you do not want',
          ],
        },
      },
    ),
  ),
  instead: 'From [date] to [date], please write only to me. You can still ring [phone number] in an emergency.',
  examples: {
    flags: [
      '{You should not contact us} again.',
      '{You are not to park} here.',
      '{Further calls will lead} to a ban.',
      '{Your calls will no longer be answered}.',
      '{She will leave if you} shout.',
      '{If the dog barks again it will} go.',
      '{You must not approach the} surveyor.',
      '{You are strictly forbidden from} the office.',
      '{Pets are not allowed} here.',
      'Ball games are {strictly prohibited}.',
      'We have {banned you from entering} the office.',
      '{We will not tolerate it}.',
      'We have a policy of {zero tolerance}.',
      'I am afraid that the {dog has got to go}.',
      '{Do not let this happen again}.',
      '{Do not contact us} about it.',
      '{I have to ask that you do not ring} the office.',
      'This is a letter to {cease and desist}.',
      'Any {calls from you will be ended}.',
      '{Keep your dog quiet}.',
      'You {are not to talk to the press}.',
      'You {must refrain from} shouting.',
    ],
    allows: [
      'You must not use your home for anything illegal.',
      'You are not allowed to put up a dish without our permission.',
      'Children must not bring phones into class.',
      'Please do not use the socket until the electrician has been.',
      'You are not banned from the office.',
      'We must not share your details.',
      'You asked us to tell the team that they should not ring.',
    ],
  },
})
