import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const gone =
  'removed/destroyed/crushed/disposed/clamped/ticketed/towed/skipped/binned/confiscated/dumped/scrapped/seized/cleared/thrown/impounded'

export default rule({
  id: 'coercive/removal',
  title: 'Give the reason, a fair date and help to move things',
  why: 'It threatens to take away what the reader owns, and gives them little time or none.',
  source: 'Our own reading of letters',
  find: anyOf(
    construction(
      [
        `will/shall/may (then/also) be ${gone} (without/and/of/at/by) (warning/notice/disposed)`,
        `or (else) it/they/we will/shall`,
        ', otherwise it/they/we/you will/shall',
        'we will/shall (then/simply) {destroy, crush, clamp, bin, confiscate, skip, tow, dispose} (of) it/them/any/the/your/all (items/belongings/car)',
        'you have (only/just/exactly) #number hours/days/weeks (from) (the/today) (date) (of) (this/letter) to/in',
        'within #number (working/calendar) hours/days of (the) (date) (of) (this) letter/receipt/receiving/email/notice/it',
        'within (the) (next) 24/48/72/seven/7/14 hours/days or',
        'immediately or/failing/otherwise',
        'forthwith',
        'by return (of) (post/email)',
        'with immediate effect',
        'must/to be {remove, clear, pay, stop} (in) (full) immediately',
      ],
      {
        unless: {
          before: ['if', 'not', 'stop us from'],
          sentence: [
            'we (will) {reply, write, answer, act}',
            'refund/refunded',
            'sorry/apologise',
            'scaffold/scaffolding/asbestos/mould/mold/tank/rubbish/boiler/panel/wall',
            'so that you',
            'you can ask',
            'appeal/review',
            'escalate',
            'if you (are) (unhappy/disagree)',
            'we will/have/are ... within',
            'we have/will (also) ... with immediate',
          ],
        },
      },
    ),
    construction(
      '{remove, clear, pay, stop, vacate, leave, cease, contact, respond, reply, return, tidy} ... ... immediately',
      {
        when: { sentence: ['you/your/must/please'] },
        unless: { sentence: ['we', 'fire/gas/999/safe', 'if you'] },
      },
    ),
    construction(
      [
        'or (else) you will/may/shall be/lose/face/have/pay',
        'or (else) it/they/we will/shall/may (be) {remove, charge, end, close, cancel, stop, do, take, throw, bill, cut, have, get}',
        'items/anything/belongings/goods/possessions/bikes/vehicles/everything ... ... will be (removed/disposed/thrown/destroyed/skipped/cleared/treated/binned)',
      ],
      {
        unless: {
          before: ['if'],
          sentence: [
            '{help}',
            'sorry/apologise',
            'so that',
            'stored/kept/returned',
            'safe',
            'you can ask',
            'we will be there',
          ],
        },
      },
    ),
  ),
  instead:
    'The stairs are the way out in a fire, so please move this by [date]. If you need help with it, ring [name].',
  examples: {
    flags: [
      'Be there {or you will pay}.',
      'Clear it {or we may remove} it.',
      '{Anything left there will be thrown} away.',

      'The bike {will be removed without warning}.',
      'Move it, {or it will} go.',
      'Please pay, {otherwise we will} go to court.',
      '{We will dispose of it}.',
      '{You have seven days to} clear it.',
      'Reply {within 7 days of this letter}.',
      'Clear it {within 48 hours or} it goes.',
      'Clear it {immediately or} it goes.',
      'Clear it {forthwith}.',
      'Reply {by return}.',
      'It is over {with immediate effect}.',
      'It is {to be cleared immediately}.',
      'Please {clear the hall immediately}.',
    ],
    allows: ['The mould will be removed on Monday.'],
  },
})
