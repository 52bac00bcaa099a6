import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const byDate = ['by [date]']

/** A deadline that stands beside the loose words cures them. */
const dated = ['(and) by/on/before ... #date', ', (and) by/on/before ... #date']

export default rule({
  id: 'vague-promise/in-due-course',
  title: 'Give a date in place of “in due course”',
  why: 'Without a date, people cannot plan. They are left to wait and to wonder.',
  source: 'Housing Ombudsman, Complaint Handling Code (April 2024)',
  find: anyOf(
    phrases(
      {
        'in due course/time': byDate,
        'in the (very) near/nearest/immediate/foreseeable future': byDate,
        'in the not so/too distant future': byDate,
        'in the fullness of time': byDate,
        'at our/the (very) earliest/next/first (available/possible) opportunity/convenience': byDate,
        'at some point/stage (in/after/during/over) (the/this/next/future)': [],
        'when/as/if time allows/permits': byDate,
        'sooner or later': byDate,
        'will eventually': ['will, by [date],'],
        'nearer/closer (to) the time/date': byDate,
        'before (too/very) long': byDate,
        'any day/time/minute/moment now': byDate,
        'one of these days': byDate,
        'further/later/months/weeks/years down the line/road/track': byDate,
        'all in good time': byDate,
        'as/if and when': [],
        'at the appropriate/proper time/juncture/point': byDate,
      },
      {
        when: {
          sentence: [
            'will/shall/would/should/hope/aim/intend/plan/expect/going/due/scheduled',
            'we/i',
            'you are',
            'may/might',
          ],
        },
        unless: {
          after: dated,
          before: ['your'],
          sentence: [
            'you (also) can/may/could/might/want/need/decide/wish/like',
            'people/everyone/everybody/women/patients',
            'you were told/promised/assured',
            'he/she/we/they said/promised/told',
          ],
        },
      },
    ),
    construction('{get} round/around to', {
      unless: { after: ['... by/on/before ... #date'], sentence: ['you ... {get} round/around'] },
    }),
  ),
  instead: 'Mei Lin, our surveyor, will come to look at the roof on Tuesday 10 June.',
  examples: {
    flags: [
      'There may be money for this {further down the line}.',
      'It {will eventually} be mended.',
      'We will write {nearer the time}.',
      'The report will follow {in due course}.',
      'We hope to start {in the very near future}, or {in the not too distant future}.',
      'It will be mended {in the fullness of time}.',
      'The plumber will call {at the earliest opportunity}.',
      'We will pay for the carpet {at some point after the} roof is done.',
      'The fence will be painted {when time permits}.',
      'It will be our turn {sooner or later}, and you will hear {before too long}.',
      'The part will be here {any day now}.',
      '{One of these days} we will fit a new one.',
      'You will hear from us, {all in good time}.',
      'I will tell you {as and when} there is news.',
      'A letter will be sent {at the appropriate time}.',
      'We will {get round to} your gutter.',
    ],
    allows: [
      'Most people will feel lonely at some point.',
      'The surgery is 200 metres down the road.',
      'You can change your mind at a later date.',
      'The report will reach you by Friday 6 June.',
      'You will have a letter in due course, and by 4 July at the latest.',
      'You can ask for a review at any time.',
    ],
  },
})
