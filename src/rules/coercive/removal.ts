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
        ', otherwise we/you will/shall {charge, remove, take, lose, close, stop, end, be, have, dispose, cancel}',
        'we will/shall (then/simply) {destroy, crush, clamp, bin, confiscate, skip, tow, dispose} (of) it/them/any/the/your/all (items/belongings/car)',
        'you have only/just/exactly #number hours/days/weeks (from/to/in)',
        'within (the) (next) 24/48/72/seven/7/14 hours/days or',
        'forthwith',
        'reply/respond/confirm/answer by return',
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
            'record/details/registration/data/account/website/petition',
            'escalate',
            'if you (are) (unhappy/disagree)',
            'we will/have/are ... within',
            'we have/will (also) ... with immediate',
          ],
        },
      },
    ),
    construction('{remove, clear, pay, vacate, cease, respond, reply, tidy} ... ... immediately', {
      when: { sentence: ['you/your/must/please'] },
      unless: {
        sentence: [
          'we',
          'fire/gas/999/safe',
          'if you/there/it',
          'doctor/nurse/pharmacist/medicine/taking/emergency/police/bleeding/dose',
        ],
      },
    }),
    construction(
      [
        'or (else) it/they/we will/shall (be) {remove, charge, end, close, cancel, stop, throw, bill, cut}',
        'items/anything/belongings/goods/possessions/bikes/vehicles/everything ... ... will be removed/disposed/thrown/destroyed/skipped/binned',
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
      '{Anything left there will be thrown} away.',
      'The bike {will be removed without warning}.',
      '{We will dispose of it}.',
      'Clear it {within 48 hours or} it goes.',
      'Clear it {forthwith}.',
      '{Reply by return}.',
      'It is over {with immediate effect}.',
      'It is {to be cleared immediately}.',
      'Please {clear the hall immediately}.',
      'Move it, {otherwise we will remove} it.',
      '{You have only two days}.',
      'Clear it {or we will remove} it.',
      'You {will be removed} from the waiting list.',
    ],
    allows: [
      'You have 14 days to comment.',
      'Hand in the keys by noon, or you may have to pay for another week.',
      'The mould will be removed on Monday.',
    ],
  },
})
