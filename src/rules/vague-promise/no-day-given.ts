import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

/** A day near by, a rhythm, or an offer that waits for the reader's word. */
const fair = {
  paragraph: [
    '#date',
    'within/in #number (working) {hour, day, week, minute}',
    'every/each (other/second) {day, week, fortnight, month, morning, evening}',
    'next/same/that working/day/afternoon/evening/morning',
    'straight away',
    'today/tomorrow/tonight/now',
  ],
  sentence: [
    'if/when/unless/whether/should/would/before/until/once/whenever/whichever/while',
    'not',
    'so that',
    '{ring, tell, text, call, email, show, send} me/us',
  ],
  before: ['who/which/that/then'],
}
const tell = 'ring/call/phone/telephone/email/text/contact/visit/message'
const worker = 'officer/manager/handler/surveyor/coordinator/plumber/plasterer/engineer/joiner/electrician/roofer/painter'

export default rule({
  id: 'vague-promise/no-day-given',
  title: 'Add the day: “I will ring you on Friday”',
  why: 'With no day, the reader can only sit by the phone.',
  source: 'Housing Ombudsman, Complaint Handling Code (April 2024)',
  find: construction(
    [
      `i will [${tell} you (back)]`,
      `#name will [${tell} you (back)]`,
      `#name from/in ... will [${tell} you (back)]`,
      `${worker} will [${tell} you (back)]`,
      'i will [write (back) to you]',
      '#name will [pop/come round/back/out]',
      '#name from/in ... will [pop/come round/back/out]',
      `${worker} will [visit]`,
      `${worker} will [come/be/call/pop back/out/round]`,
      'we/i will [give you a call/ring/bell/shout]',
      'i/we will [let you know] $',
      'i/we will [chase/sort/action/prioritise/expedite/reschedule/rearrange/rebook/progress/address/rectify] it/this/that/them/these/your/the/things/everything/matters/all',
      'i/we will [chase/sort/action/prioritise/expedite/reschedule/rearrange/rebook/progress/address/rectify] $',
      'i/we will be [chasing/sorting/actioning/prioritising/expediting/progressing/addressing/rectifying]',
      'i/we will [feed/pass/send this/that/it/your back/on/over/along/up]',
      'i/we will [raise it/this/that/these with]',
      'i/we will [have a word/chat] with',
      'i/we will [speak/talk to/with the/our/my]',
      'i/we will [get it/this/that/someone/somebody/them out/round/booked/done/sorted/fixed/looked/arranged (in/at)]',
    ],
    { unless: fair },
  ),
  instead: 'I will ring you on Friday 6 June, between 2pm and 4pm.',
  examples: {
    flags: [
      'I will {ring you back}.',
      'Sarah will {call you} about this.',
      'Sarah in lettings will {call you} about this.',
      'Your housing officer will {phone you}.',
      'I will {write to you}.',
      'Dave will {pop round}.',
      'Dave from repairs will {pop round}.',
      'The plumber will {visit}.',
      'The plasterer will {come back} to finish.',
      "I'll {give you a shout}.",
      'We will {let you know}.',
      'We will {sort} it.',
      'We will {reschedule}.',
      'We will be {addressing} the smell.',
      'I will {pass this on}.',
      'I will {raise this with} them.',
      'I will {have a word} with him.',
      'I will {speak to the} builder.',
      'I will {get it booked in}.',
    ],
    allows: [
      'I will ring you on Friday 6 June.',
      'Ring me and I will call you back.',
      'If it leaks again, I will sort it.',
      'We will chase the part. I will ring you by noon on Friday.',
    ],
  },
})
