import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

const done = {
  before: ['if', '{tell} (*) (that) it was', 'when', 'not (*)'],
  sentence: [
    '{sorry, wrong}',
    'because',
    'I/we have (*) {ask, report, pass, ring, write, tell}',
    'I/we will (*) {ask, report, pass, ring, tell, help}',
    '{help}',
    'free {advice, of}',
    'any time',
    'at any point',
    '999',
    'disagree',
    'unhappy',
  ],
  paragraph: ['I/we have (*) {report, pass} (it/this)', 'I/we will help'],
}
const who =
  '{council, contractor, insurer, neighbour, dwp, police, freeholder, manufacturer, supplier, gp, doctor, solicitor, utility, tribunal, court, company, provider, insurance, developer}'

const aux = 'is/are/was/were/am/be/do/does/did/will/would/can/could/has/have/had/shall/should'

export default rule({
  id: 'dismissive/elsewhere',
  title: 'Pass it on yourself, or give the answer here',
  why: 'Being sent from one office to the next is tiring, and feels as if nobody wants to help.',
  source: 'Housing Ombudsman, Spotlight on attitudes (2024) and Guidance on effective complaint correspondence',
  find: construction(
    [
      `(${aux}) not (*) our/my/the (*) responsibility/problem/remit/concern/department/job/fault (of)`,
      `(${aux}) not (*) (a/an) (*) issue/matter/problem/thing/one for us/me/housing/repairs`,
      'outside/beyond (of) our/my/the (*) remit/control/scope/responsibility',
      `(${aux}) not something (that) (*) (we/I) (would/can/could/will) deal/get/become/help/assist/involve (with) (involved)`,
      `(${aux}) not (*) {get, become, be} involved (in/with)`,
      'a (purely/private) (civil/personal/police/private) matter between/for (you/the/your) (and/own) (your/the)',
      'a civil/private/police matter',
      '{sort, resolve, settle, work} (this/it/that/things) (out) yourself/yourselves/between/amongst (you/yourselves)',
      `(take/raise/pursue/discuss) (this/it/that) (matter) up/directly with (your/the) (own) (*) ${who}`,
      `you (will/should/would/must) (need/have) (to) (contact/ring/call/speak/approach/chase) (to/with) (your/the) own (*) ${who}`,
      `you (will/would) need to contact/ring/call/speak/approach/chase (to/with) your/the (*) ${who}`,
      'you (should/will/may/might) (want/need/wish) (to) (claim/check/make/look) (a) (claim) (on/under/through) your (own) (home/household) (contents) insurance',
      '{refer} (you) (back) to (my/our/the/your) (*) (previous/earlier/last) {correspondence, letter, email, response, reply, website, leaflet, policy, handbook, answer, agreement}',
      '{see, read, consult} our (*) {website, leaflet, handbook, faq}',
      'found/available/set (out) on our website',
      'we/I leave it to/with/for you (to)',
      'up to you to {find, sort, resolve, chase, arrange, contact, take, make}',
      'seek (your) own/independent legal/medical advice',
      'free/welcome to (take/go/look/move/seek) (your) (*) elsewhere',
    ],
    { unless: done },
  ),
  instead: 'The road belongs to the council. I have reported it for you (reference [number]), and [name] there will ring you by [date].',
  examples: {
    flags: [
      'The path {is not our responsibility}.',
      'Parking {is not an issue for us}.',
      'The path is {outside our remit}.',
      'Parking {is not something we deal with}.',
      'We {do not get involved in} rows.',
      'It is {a matter between you and your} neighbour.',
      'It is {a civil matter}.',
      'Please {sort it out between yourselves}.',
      'Please {take this up with your neighbour}.',
      '{You should contact your own insurer}.',
      '{You will need to ring the council}.',
      '{You may wish to claim on your own contents insurance}.',
      'Please {refer to our previous letter}.',
      'Please {see our website}.',
      'The rule is {set out on our website}.',
      '{We leave it to you to} ask him.',
      'It is {up to you to find} a way.',
      'You may wish to {seek your own legal advice}.',
      'You are {free to look elsewhere}.',
    ],
    allows: [
      'The path belongs to the council. I have reported it and they will ring you.',
      'You can go to the Housing Ombudsman at any time.',
      'If you need help to claim on your own contents insurance, ring me.',
    ],
  },
})
