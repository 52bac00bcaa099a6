import { anyOf, phrases } from '../finder.ts'
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

const byDate = ['by [date]']

/** Somebody promises: the same words may ask the reader to be quick. */
const promised = {
  when: { sentence: ['will/shall/would/can', 'be/been/being', 'we/i/they are/am'] },
  unless: { ...dated, sentence: [...dated.sentence, 'please', 'you should/must/need/can'] },
}

export default rule({
  id: 'vague-promise/as-a-priority',
  title: 'Give a day in place of “as a priority”',
  why: 'Words for speed have no clock in them. The reader still cannot tell when it will happen.',
  source: 'Housing Ombudsman, Complaint Handling Code (April 2024)',
  find: anyOf(
    phrases(
      {
        'as a matter of (great/utmost/some) urgency/priority': byDate,
        'as a (high/top) priority': byDate,
        'with the utmost/greatest urgency/speed/haste': byDate,
        'without (any) (further/undue/unnecessary) delay': byDate,
        'in a timely/prompt manner/fashion/way': byDate,
        'in the shortest possible time': byDate,
        'within a reasonable time/period/timescale/timeframe': byDate,
        'within our/the (normal/usual/target/agreed/published/standard/required/relevant) timescale/timescales/timeframe/timeframes':
          byDate,
        'a/our high/top/highest/utmost/main priority': [],
        'urgent/immediate/prompt/our/full attention': [],
      },
      promised,
    ),
    phrases(
      { '{prioritise, expedite} it/this/that/your/the': [], '{treat} this/it/your/the (*) as urgent/priority/high/important': [] },
      { unless: { ...dated, before: ['you', 'not'] } },
    ),
    phrases({ 'will (be) promptly/swiftly/speedily/quickly/urgently/expeditiously': [] }, promised),
  ),
  instead: 'Tom Vance will be with you by 6pm today to make the light safe.',
  examples: {
    flags: [
'I have asked them to {prioritise it}.',
'We will {treat this as urgent}.',
      'It will be done {as a matter of urgency}.',
      'The light will be treated {as a high priority}.',
      'We will act {with the utmost speed}.',
      'We will pay it {without further delay}.',
      'You will be told {in a timely manner}.',
      'We will do it {in the shortest possible time}.',
      'It will be done {within a reasonable time}.',
      'You will hear {within our normal timescales}.',
      'Your roof will be {a top priority}.',
      'The leak will have our {immediate attention}.',
      'We {will promptly} send one.',
    ],
    allows: [
      'Tom Vance will come as a priority at 9am on Monday 2 June.',
      'It is above your cooker and that makes it urgent.',
      'Please send it without delay.',
    ],
  },
})
