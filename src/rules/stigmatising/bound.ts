import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const someone = 'a/the/my/his/her/your/their'

export default rule({
  id: 'stigmatising/bound',
  title: 'Say what a person uses, not what holds them',
  why: 'A wheelchair lets people get about. “Bound” and “confined” make it sound like a prison.',
  source: 'GOV.UK, Inclusive language: words to use and avoid when writing about disability',
  find: anyOf(
    construction('is wheelchair/chair bound/ridden', { suggest: ['uses a wheelchair'] }),
    construction('are wheelchair/chair bound/ridden', { suggest: ['use a wheelchair'] }),
    phrases(
      {
        'wheelchair bound/ridden': ['wheelchair-using'],
        'wheelchairbound/chairbound': ['wheelchair-using'],
      },
      { unless: { sentence: ['not/never {say, use, call}', '{phrase, term}'] } },
    ),
    construction(`is confined/restricted/bound to ${someone} {wheelchair, chair, scooter}`, {
      suggest: ['uses a wheelchair'],
    }),
    construction(`are confined/restricted/bound to ${someone} {wheelchair, chair, scooter}`, {
      suggest: ['use a wheelchair'],
    }),
    construction(`confined/restricted/bound to (${someone}) {wheelchair, chair, scooter}`, {
      suggest: ['using a wheelchair'],
    }),
    construction(`confined/bound to (${someone}) bed`, { suggest: ['in bed most of the time'] }),
    phrases({
      'bed bound': ['in bed most of the time'],
      'bedridden/bedbound': ['in bed most of the time'],
    }),
  ),
  examples: {
    flags: [
      'Your uncle {is wheelchair-bound}.',
      'As you {are wheelchair bound} we will send a ramp.',
      'Two {wheelchair-bound} residents live here.',
      'It suits a {chairbound} person.',
      'She {is confined to a wheelchair}.',
      'You {are confined to your wheelchair} all day.',
      'A woman {confined to a wheelchair} cannot use these steps.',
      'He was {confined to bed} for a month.',
      'Your mother is {bed-bound}.',
      'Your mother is {bedridden}.',
    ],
    allows: [
      'We do not say "wheelchair-bound" or "confined".',
      // What our own failing did to them.
      'You were confined to your home for nine days because our lift was broken.',
      'The drains are in a confined space.',
      'Your aunt uses a wheelchair.',
      'You are not bound to accept this offer.',
      'We have restricted access to the bin store.',
    ],
  },
})
