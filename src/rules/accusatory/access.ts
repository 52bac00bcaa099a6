import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

/** What makes a missed visit understandable, or ours. */
const cure = [
  'because we/our/nobody/no/it/he/she/they/the/of/that/there/i',
  'because you were/had/are/felt/could/needed/work/thought',
  'sorry/apologise',
  'ill/unwell/hospital/died/funeral',
  'we (had) asked',
  'not told',
  'our mistake/fault',
  '{be} right to',
  'did not tell',
  'no notice',
  '{understand}',
  'in hospital',
  'at work',
  'have/had/is/was a reasonable/good reason',
  'not held against',
]
const visit = 'appointment/appointments/visit/visits/slot/inspection/meeting/interview/viewing/gas/service'

export default rule({
  id: 'accusatory/access',
  title: 'Say that you missed each other, and offer a time',
  why: 'A missed visit is made to sound like defiance. Work, illness or fear may be the reason.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  find: anyOf(
    construction(
      [
        'you (or) (your) (*) (have/had/has/are/were/is) {deny, refuse, prevent, obstruct, block, withhold, bar, decline} (*) (*) access/entry/admission/admittance',
        'you (have/had/has) {deny, refuse, bar, prevent, obstruct} us/him/her/them/me/our (*) (*) from/entry/access/entering',
        'you (have/had/are/were) {obstruct, hinder, impede, frustrate} the/our (*) (*)',
        'access/entry was/were/has/had (been) (*) denied/refused/withheld/prevented (by/on/to/at)',
        'you (have/had) {turn, send} ... (engineer/plumber/contractor/officer/surveyor/man/team/operative/away) away',
        'your/you (*) has/have {turn, send} ... away',
        'your (own) (*) (denial/obstruction/prevention) (of) (our) access/entry',
      ],
      { unless: { before: ['if', 'right that', 'when'], sentence: [...cure, '{have} access to', 'if you'] } },
    ),
    construction(
      [
        'you were/are not in/home/there/present/available/up/ready when/on/for/at/to/despite',
        'you were not at home/the/your',
        'not (be) (bothered) to be/stay in/home',
        `you (have/had) (also) {miss, skip, break, abort} ... ${visit}`,
        `you (have/had) {cancel, rearrange, reschedule} ... ${visit} again/twice/repeatedly/times`,
        `your (*) missed/failed/broken/late/repeated/aborted/minute cancellation/cancellations/${visit}`,
        'your own (*) absence',
        'your (*) nonattendance',
        'your (own) (*) non attendance/access/availability',
      ],
      {
        unless: {
          before: ['if', 'when', 'whether', 'unless', 'because', 'that'],
          sentence: cure,
          paragraph: ['sorry'],
        },
      },
    ),
    phrases(
      {
        'no access was given': ['we could not get in'],
        'no access by tenant': ['we could not get in'],
        'a no access': ['a missed'],
        'no access visit': ['missed visit'],
        'no access visits': ['missed visits'],
        'no access appointment': ['missed visit'],
        'no access appointments': ['missed visits'],
        'refusing access': ['not being ready for us to come in'],
        'refusal of access': ['the visit that did not go ahead'],
        'refused entry': ['could not let us in'],
      },
      {
        unless: {
          before: ['if', 'has/had', 'say/said (...)'],
          sentence: [...cure, 'ombudsman/court/landlord/council/records', 'if/where/when'],
        },
      },
    ),
    construction(
      [
        'turned/sent away ... by you/your',
        'you (have/had) (also) {waste} ... appointment/appointments/visit/visits/trip',
        'tenant/resident/occupier/customer/occupant (was/is) not/out/refused/unavailable (at) (home/in/access/entry/available/present/when) $',
        'you (have/had) (also/already/now) {refuse, reject, decline} (of) all/two/three/four/several/every/our/both/many ... offers/properties/appointments/dates/offer/property/flat/appointment/home',
        'you (have/had) (also) turned down (the/our/all/every/two/three)',
      ],
      {
        unless: {
          before: ['if', 'when', 'that'],
          sentence: [...cure, 'right to', 'because', 'afraid', 'not count', 'you can/may', 'agree', 'review'],
        },
      },
    ),
    construction(
      [
        'you {refuse, decline, reject} the/an/our/all/any/every/each/several (*) appointment/appointments/visit/visits/date/dates',
      ],
      { unless: { sentence: ['right to', 'sorry', 'if'] } },
    ),
  ),
  instead: 'We called on [date] and could not get in. What time and way would suit you?',
  examples: {
    flags: [
      'He was {turned away twice by your} son.',
      '{You have wasted two appointments}.',
      'The note says {tenant not at home}.',
      '{You have refused three good offers}.',
      '{You turned down} a good flat.',
      '{You have repeatedly denied our plumber access}.',
      '{You prevented him from} reading the meter.',
      '{You are obstructing the works}.',
      '{Access was refused on} both days.',
      '{You turned the engineer away} in May.',
      'I hear that {your mother has sent us away} twice.',
      '{Your obstruction of access} has cost us a day.',
      '{You were not in when} he called.',
      '{You were not at home}.',
      'It is a pity that you could {not be bothered to be in}.',
      '{You have missed three appointments}.',
      '{You cancelled the visit again}.',
      '{Your repeated cancellations} cost us money.',
      '{Your non-attendance} was noted.',
      'On 3 May {no access was given}.',
      'It is marked {no access by tenant}.',
      'This was {a no access} call.',
      'We have a list of {no access visits}.',
      'One {no access visit} was in May.',
      'One {no access appointment} was in May.',
      'The {no access appointments} are listed.',
      'People {refusing access} slow us down.',
      'The {refusal of access} held us up.',
      'The man {refused entry} to our team.',
      'It was {your own absence}.',
      'I note {your nonattendance}.',
      '{You refused the appointment}.',
    ],
    allows: [
      'The landlord said that the resident had refused access.',
      'If you have missed an appointment, ring us.',
      'Our plumber could not get in on 3 May.',
      'You were right to turn him away, as he had no card.',
      'You were out when we called because we had not told you.',
      'You had no access to hot water.',
      'You missed the visit because you were ill.',
    ],
  },
})
