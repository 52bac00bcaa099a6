import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const cure = [
  'because',
  'so that',
  'safe/safety/fire/dangerous/danger/gas/electric/electrician/emergency/999',
  'if you do not want',
  '{worry}',
  'we/landlord must not',
  'sorry/apologise',
  '{help} you',
  'only me',
]
const who = 'you/residents/tenants/children/visitors/pets/leaseholders/dogs/bikes/scooters'
const reach = '{contact, ring, call, email, phone, chase, approach, message, text, visit, bother, telephone}'
const us = 'us/me/this/our/the/any/my/anyone/staff/councillors/your/him/her/them/again'

export default rule({
  id: 'coercive/forbids',
  title: 'Say what would help, and why',
  why: 'A ban with no reason sounds like a parent. Some of what is banned may be the reader’s right.',
  source: 'Housing Ombudsman, Managing unacceptable behaviour policy: guidance for landlords',
  find: anyOf(
    construction(
      [
        `${who} must/may/shall not (again/ever) {contact, ring, call, email, approach, speak, write, discuss, visit, use, keep, park, play, leave, store, enter, attend, share, record, film, smoke, place, bring, behave, make, complain, post, do, allow, obstruct}`,
        `${who} are (strictly/hereby/expressly) forbidden/prohibited/banned/barred (from)`,
        `${who} are not (ever) permitted/allowed`,
        'strictly forbidden/prohibited/banned',
        '{ban, bar, prohibit} (you/from) from entering/contacting/ringing/calling/visiting/telephoning/speaking/attending/emailing/using',
        'will/can/shall not be tolerated/entertained',
        'we/i will/do/shall/can not tolerate/entertain',
        'zero tolerance',
        '(this/it/that/nonsense) will/must stop (now/immediately) $',
        'dog/cat/dogs/pet/pets/car/van/bike/bikes/shed/friend/boyfriend/pool/trampoline has/have (got) to go',
        'do not let (this/it) happen/occur again',
        '{be} (to) no repeat of',
      ],
      { unless: { sentence: cure, before: ['if', 'not', 'we/i'] } },
    ),
    construction(
      [
        `^ (please/and/kindly) do not (ever) ${reach} ${us}/for/to/in/at/with/until/back/about`,
        `^ (please/and/kindly) do not (ever) {write, speak, complain, come, ask, attend, raise, waste} ${us}/for/to/in/at/about/up`,
        '^ (please/kindly) do not chase',
        'we/i (must/have) (to) {ask, tell, require, instruct, order, want, advise} (that) you (do) not (to) {contact, ring, call, email, phone, chase, write, approach, speak, complain, visit, discuss}',
        '(please/kindly/must/and/to) refrain/desist/cease from',
        'cease and desist',
        'cease/stop (all) contacting/ringing/calling/emailing/telephoning/phoning/harassing/complaining/posting/making/sending/chasing/wasting',
        'complaints/calls/emails/letters/contact/correspondence (from) (you) (about/on) (this/of) (this) (nature) (kind/matter/subject) will (not/also) be (automatically/answered/accepted/considered/entertained/read/acknowledged/responded/deleted/ignored/terminated/ended/blocked/disconnected/looked)',
        '^ (please) keep your (own) (*) (*) shut/down/quiet/tidy/closed/indoors/inside',
        'not (to) {speak, talk, go} to the press/papers/newspapers/media',
      ],
      {
        unless: {
          sentence: [...cure, '{need}', 'out of hours', 'unless you want', '{ask} us', 'you asked', 'we (have) agreed'],
          before: ['if', 'we', 'can', 'told you/them/him/her to', 'will', 'like to'],
        },
      },
    ),
  ),
  instead: 'From [date] to [date], please write only to me. You can still ring [phone number] in an emergency.',
  examples: {
    flags: [
      '{You must not contact} the surveyor.',
      '{You are strictly forbidden from} the office.',
      '{Pets are not allowed} here.',
      'Ball games are {strictly prohibited}.',
      'We have {banned you from entering} the office.',
      'This behaviour {will not be tolerated}.',
      '{We will not tolerate} it.',
      'We have a policy of {zero tolerance}.',
      '{This must stop now}.',
      'I am afraid that the {dog has got to go}.',
      '{Do not let this happen again}.',
      'There is to {be no repeat of} it.',
      '{Do not contact us} about it.',
      '{Please do not complain about} it.',
      '{Please do not chase}.',
      '{I have to ask that you do not ring} the office.',
      'You are {to refrain from} shouting.',
      'This is a letter to {cease and desist}.',
      'It is time to {stop emailing} the team.',
      'Any {calls from you will be ended}.',
      '{Keep your dog quiet}.',
      'It is best {not to talk to the press}.',
    ],
    allows: [
      'Please do not use the socket until the electrician has been.',
      'You are not banned from the office.',
      'We must not share your details.',
      'You asked us to tell the team that they should not ring.',
    ],
  },
})
