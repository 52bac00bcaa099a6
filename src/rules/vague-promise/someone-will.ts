import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const worker =
  'officer/operative/surveyor/contractor/engineer/plumber/electrician/joiner/roofer/manager/inspector/adviser/advisor/handler/colleague/representative/technician/tradesman/tradesperson/supervisor/planner/leader/agent'
const group =
  'team/staff/department/office/contractors/operatives/surveyors/colleagues/engineers/officers/section/unit/company'
/** What a reader waits for. */
const act =
  '{contact, call, ring, phone, telephone, email, text, write, visit, attend, come, inspect, assess, reply, respond, update, arrange, give, send, review, investigate, process, carry, fix, repair, follow, discuss, book, let, liaise, advise, progress, pop, collect, measure, look, get, deal, speak, action}'
/** A guide tells what usually happens; a letter makes a promise to this reader. */
const guide = ['you may/might have/need']
const named = {
  paragraph: guide,
  after: ['after'],
  sentence: [
    'usually/normally',
    '^ if/when/before/after/once/where',
    'when/if/before we/you/they/your',
    '#name #name will',
    'called #name',
    'name is',
  ],
}

export default rule({
  id: 'vague-promise/someone-will',
  title: 'Say who will do it, and by when',
  why: 'If nobody is named, the reader cannot tell who to ask when nothing happens.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a named contact',
  find: anyOf(
    construction(
      [
        `someone/somebody/anyone (else) will/shall/should/would (be) ${act}`,
        'someone/somebody is going to',
        'someone/somebody will/shall/should be in/round/out/with/along/there (touch/contact)',
      ],
      { unless: { before: ['if/unless/that/when/asked'], sentence: ['someone/somebody you/who'] } },
    ),
    construction(
      [
        `someone/somebody/one from/in/at/of the/our/my/this ... (${group}) will/shall/should`,
        'member/members of (the/our/my) ... will/shall/should',
      ],
      { unless: { ...named, before: ['if/unless/when'] } },
    ),
    construction(
      [
        `a/an/another (*) (*) ${worker} will/shall/should (then) (be) ${act}`,
        `a/an/another (*) (*) ${worker} will be in/with/round/out (touch/contact)`,
      ],
      {
        unless: {
          ...named,
          before: ['if/unless/when'],
          sentence: [
            ...named.sentence,
            'by/on/at/before ... #date',
            'within #number {hour, day}',
            'if you',
            'you choose',
            'again',
            'stage #number',
          ],
        },
      },
    ),
    construction(
      [
        `the/our (relevant/appropriate/*) (*) ${group} will/shall/should (then/now) (be) ${act}`,
        `the/our ${group} will/shall/should be in touch/contact`,
        `the/our (*) ${group} will/shall/should be in touch/contact`,
      ],
      {
        unless: {
          ...named,
          sentence: [
            ...named.sentence,
            'by/on/at/before/from/between ... #date',
            'at any',
            'within #number (working) {hour, day, week}',
            'if you',
          ],
        },
      },
    ),
    construction(
      '{get, ask, have, see} (if) someone/somebody (can/could/to) (can/could/to) pop/come/call/look/ring/contact/visit/get/out',
      {
        unless: { sentence: ['you ... {ask, get}', 'by/on/at/before ... #date'] },
      },
    ),
  ),
  instead: 'Sam Lee from repairs will ring you by Friday 6 June on the number that you gave us.',
  examples: {
    flags: [
      '{Someone is going to} ring you.',
      '{Someone will contact} you about the flat.',
      '{Somebody will be in touch} with you.',
      '{Someone from the gas team will} ring you.',
      'A {member of our staff will} visit you on Monday.',
      '{One of our joiners will} see to the door.',
      '{A senior officer will review} it.',
      '{An engineer will be with} you.',
      '{The repairs team will contact} you.',
      '{Our contractors will be in touch}, and {the lettings team will be in contact}.',
      'I will {get someone to pop} round.',
    ],
    allows: [
      'When we get your form, an assessor will ring you to talk about it.',
      'The ward team will look after your relative.',
      'Sam Lee will ring you by Friday 6 June.',
      'A gas engineer called Mo Siddiq will test your boiler on Monday.',
      'The repairs team will come on Tuesday 4 June.',
      'Tell us if someone will be with you at the meeting.',
    ],
  },
})
