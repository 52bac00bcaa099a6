import { aFirmDate } from '../cues.ts'
import { anyOf, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const byDate = ['by [date]']

/** Somebody promises: the same words may ask the reader to be quick. */
const promised = {
  when: { sentence: ['will/shall/would/can', 'be/been/being', 'we/i/they are/am'] },
  unless: {
    ...aFirmDate,
    sentence: [
      ...aFirmDate.sentence,
      'please',
      'you should/must/need/can',
      'must',
      '{seek, need, require} (urgent/immediate)',
      '{law, court, landlord, entitle, ambulance, doctor, gp}',
      'if you/it/the',
      '^ {report, call, ring, tell, get, go, seek, stop, leave, send, return}',
    ],
  },
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
      {
        'we/i/will/to/being {prioritise, expedite} it/this/that/your/the': [],
        'we/i/will/shall {make} it/this a priority': [],
        'has/have/is/will been/be marked/flagged/logged/raised/classed/treated/prioritised as (a/an) (high/top) urgent/priority':
          [],
        '{treat} this/it/your/the (*) as urgent/priority/high/important': [],
      },
      { unless: { ...aFirmDate, before: ['you', 'not'] } },
    ),
    phrases(
      {
        'we/i/they/team will (then) promptly/swiftly/speedily/quickly/urgently/expeditiously': [],
        'will be promptly/swiftly/speedily/quickly/urgently/expeditiously': [],
      },
      promised,
    ),
  ),
  instead: 'Tom Vance will be with you by 6pm today to make the light safe.',
  examples: {
    flags: [
      'Your door {will be urgently} mended.',
      'I {will make it a priority}.',
      'Your job {has been marked as urgent}.',
      'I have asked them {to prioritise it}.',
      'We will {treat this as urgent}.',
      'It will be done {as a matter of urgency}.',
      'We will see the light {as a high priority}.',
      'We will act {with the utmost speed}.',
      'We will pay it {without further delay}.',
      'You will be told {in a timely manner}.',
      'We will do it {in the shortest possible time}.',
      'It will be done {within a reasonable time}.',
      'You will hear {within our normal timescales}.',
      'Your roof will be {a top priority}.',
      'The leak will have our {immediate attention}.',
      '{We will promptly} send one.',
    ],
    allows: [
      'Tom Vance will come as a priority at 9am on Monday 2 June.',
      'It is above your cooker and that makes it urgent.',
      'Please send it without delay.',
    ],
  },
})
