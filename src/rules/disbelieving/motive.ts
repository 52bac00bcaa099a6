import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const gain =
  'money/compensation/rehoused/moved/transferred/attention/priority/payment/payout/rehousing/transfer/leverage/sympathy/points/banding/upgrade/evicted'
const genuine =
  'need/tenant/victim/reason/case/emergency/applicant/complaint/disability/illness/resident/residents/tenants/cases/reasons/disabilities/medical/excuse/concern/concerns/condition/grievance'
const taken = {
  sentence: [
    '{sorry, wrong}',
    'should not',
    'not (*) {think, believe, suggest}',
    'if/when you {have, need, think, want, would}',
    'can/could help',
    'advice/advocate/solicitor/adviser/scheme/eligible',
    'anyone/objections/applications',
  ],
  before: ['no', 'not (a/any)', 'without'],
}

const aux = 'is/are/was/were/am/be/do/does/did/will/would/can/could/has/have/had/shall/should'

export default rule({
  id: 'disbelieving/motive',
  title: 'Deal with what was raised, not with why',
  why: 'Guessing at a hidden reason tells the reader that you see them as a cheat.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024); Denedo and Ejiogu on stigma',
  find: anyOf(
    construction(
      [
        'the/your real/true/actual reason (for/behind/is/why/you)',
        'your (real/true/own) motive/motives/agenda',
        `{try, design, attempt, bid, effort, ploy, tactic, excuse, angle, complain, exaggerate, just, only, really, simply} (want/wants/hoping/looking/doing) (this/it) (to/of) be/get/gain/obtain/secure/getting/gaining/win/claim (a/the/some/more/yourself) ${gain}`,
        'a/the ulterior/hidden motive/motives/motivation/agenda',
        `you (*) are/were (*) after/seeking/wanting/angling (for) (a/some/more) ${gain}`,
        '(to/you) {jump, skip} (the/to) (front) (of) (the) queue/list',
        '{play, game, milk, exploit, work} the system',
        '{play} the race/disability/sympathy/victim/illness/health/age/mental card',
        'trying/try/tried it on',
        '{motivate} by money/compensation/spite/malice/financial/greed',
        'for financial/personal gain/advantage',
        'opportunistic/malicious/spurious/bogus/contrived/vindictive/mischievous complaint/claim/report/reports/allegation/allegations/complaints',
        'your vexatious/frivolous complaint/report/allegation',
        'as a vexatious/frivolous complaint/report/allegation',
      ],
      {
        unless: {
          ...taken,
          before: ['no', 'not (a/any)', 'without', 'your neighbour'],
          after: ['policy'],
          sentence: [
            '{sorry, wrong}',
            'should not',
            `(${aux}) not (*) {think, believe, suggest, mean}`,
            'you can/could {ask, apply}',
            'if/when you {need, want, have, think, would}',
            'advice/adviser/solicitor/scheme/eligible',
            'help you',
          ],
        },
      },
    ),
    construction(
      [
        `a/any/no/your/of genuine/legitimate/bona (fide) ${genuine}`,
        'you/he/she (...) genuinely/really/truly (as) disabled/ill/unwell/frightened/distressed/vulnerable/homeless/sick/scared/suffering/disturbed',
      ],
      {
        suggest: [''],
        unless: { ...taken, sentence: [...taken.sentence, 'we/I know/believe/see/understand', 'really sorry'] },
      },
    ),
    construction(
      [
        'you (have/are) {present, portray, paint, describe, style} yourself as',
        'you {present, portray, come} (across) as (a/being) disabled/vulnerable/homeless/victim/ill/unwell/able/fit/well',
      ],
      { suggest: ['you told us that you are'] },
    ),
    construction(['the real issue/problem/question here', 'attempt/ploy/tactic/excuse to avoid/evade/escape/get'], {
      unless: taken,
    }),
  ),
  instead: 'I have looked at what you raised about [the problem]. This is what I found: [what was found].',
  examples: {
    flags: [
      'You are {playing the system}.',
      'This is {the real issue here}.',
      'This is an {attempt to avoid} rent.',
      '{The real reason for} this complaint is the rent.',
      'We do wonder about {your motives}.',
      'There may be {a hidden motive}.',
      'This looks like an {attempt to get compensation}.',
      '{You are after compensation}, it seems.',
      'Others may think that you want {to jump the queue}.',
      'We see people {play the system} and {play the disability card}.',
      'It looks as if you are {trying it on}.',
      'The letter is {motivated by spite} and sent {for financial gain}.',
      'If {you were really ill}, you would have rung.',
      '{You have portrayed yourself as} a carer.',
      '{You present as able} to climb stairs.',
      'This is a {malicious complaint}.',
      'We treat it {as a vexatious complaint}.',
      'We help people with {a genuine need}.',
      'We had {your vexatious complaint}.',
    ],
    allows: [
      'You had a good reason to complain.',
      'We were wrong to say that you were trying to get compensation.',
      'The plan is to get the payment to you by Friday.',
    ],
  },
})
