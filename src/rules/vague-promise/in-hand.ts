import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

/** A day, a deadline or a rhythm cures it. A day told of the past does not, so "on" counts only after the words. */
const dated = {
  sentence: [
    'by/before/until ... #date',
    'by/on/before/until/at , #date',
    'within/in #number (working) {hour, day, week, minute}',
    'every/each (other/second) {day, week, fortnight, month, morning, evening}',
    'every/each #date',
    'next/same working day',
    '^ on/from ... #date',
    '^ today/tomorrow',
    'if/should you',
  ],
  after: ['... ... on/at/from/this/next ... #date', '... today/tomorrow/tonight', '... , on/at/from ... #date'],
}

export default rule({
  id: 'vague-promise/in-hand',
  title: 'Say what is done, what is left, and the date',
  why: '“It is in hand” tells the reader that something moves, but not what, nor when it ends.',
  source: 'Our own reading of letters',
  find: anyOf(
    construction(
      [
        '{be, have} (it/this/that/everything/things/matters) [in hand]',
        'in the pipeline',
        'we/i/they are/am in the process of',
        'in/joined a/the/our queue',
        '{be} [on our/my radar/agenda/books/list/programme/schedule/backlog/system]',
        '{be} [on the (waiting/works/job/repairs/priority/planned/to) (do) list/agenda/cards/books/radar/programme/schedule]',
        '{deal, process, handle, answer, consider, look} (with/at) [in (strict) date/priority order]',
        'being actioned/progressed/prioritised/processed/addressed/handled/dealt/sorted/chased/resolved/arranged/investigated/reviewed/assessed/considered/monitored (with/out)',
        'is/are [ongoing]',
        '{be} [on its/their way]',
        '{be} [working on it/this/that/these]',
        'leave it/this/that/things with me/us',
        'we/i are/am chasing/pursuing/liaising/consulting (with/this/it/the/our)',
        'we/i are/am in discussion/discussions/talks/dialogue with',
        'we/i are/am (still) awaiting/waiting (for/on)',
        '{be} [awaiting allocation/approval/parts/confirmation/authorisation/funding/assessment/inspection]',
        'bear with us/me',
'{be} [on order]',
'allow (us/some/more/sufficient) (some/more) time (for/to)',
'contractor/contractors/team/engineer/plumber/supplier is/are (still) awaiting/waiting (on/for)',
'rest assured',
        'is/are [on hold]',
      ],
      { unless: dated },
    ),
  ),
  instead: 'The new panel was ordered on 2 June. It should reach us on 16 June, and Tom Vance will fit it on 18 June.',
  examples: {
    flags: [
'The hob is {on order}.',
'Please {allow some time for} this.',
'The {contractor is waiting on} a part.',
'You can {rest assured}.',
      'The gate is {in hand}.',
      'A new path is {in the pipeline}.',
      '{We are in the process of} buying one.',
      'Your form is {in a queue}, and it is dealt with {in date order}.',
      'Do not worry, it is {on our list}.',
      'Your roof is {on the planned programme}.',
      'Your form is {being processed}.',
      'Talks with the builder are {ongoing}.',
      'The cheque is {on its way}.',
      'The team is {working on it}.',
      '{Leave it with me}.',
      '{We are liaising with} the builder, and {we are in talks with} the council.',
      '{We are still awaiting} the part.',
      'The door is {awaiting approval}.',
      'Please {bear with us}.',
      'The work is {on hold}.',
    ],
    allows: [
      'The new panel is being fitted on Thursday 5 June.',
      'The queue at the office is long on Mondays.',
      'I have the lift log in front of me.',
    ],
  },
})
