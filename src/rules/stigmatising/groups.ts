import type { Word } from '../../language/words.ts'
import { wordClasses } from '../../language/word-classes.ts'
import { anyOf, construction, phrases, search, type Match } from '../finder.ts'
import { rule } from '../rule.ts'

/** What people are made into by “the”, and what to say. The longer key wins. */
const groups = new Map<string, readonly string[]>([
  ['disabled', ['disabled people']],
  ['handicapped', ['disabled people']],
  ['incapacitated', ['disabled people']],
  ['elderly', ['older people']],
  ['aged', ['older people']],
  ['infirm', ['people living with frailty']],
  ['frail', ['people living with frailty']],
  ['vulnerable', ['people who may need extra help']],
  ['needy', ['people who may need extra help']],
  ['homeless', ['people experiencing homelessness', 'people with nowhere to live']],
  ['dispossessed', ['people with nowhere to live']],
  ['poor', ['people on low incomes']],
  ['impoverished', ['people on low incomes']],
  ['underprivileged', ['people on low incomes']],
  ['deprived', ['people on low incomes']],
  ['disadvantaged', ['people on low incomes']],
  ['undeserving', []],
  ['feckless', []],
  ['workshy', []],
  ['workless', ['people who are out of work']],
  ['jobless', ['people who are out of work']],
  ['unemployed', ['people who are out of work']],
  ['deaf', ['deaf people']],
  ['deafblind', ['deafblind people']],
  ['partially sighted', ['people with sight loss']],
  ['visually impaired', ['people with sight loss']],
  ['hearing impaired', ['deaf people']],
  ['impaired', ['people with sight loss', 'deaf people']],
  ['autistic', ['autistic people']],
  ['neurodivergent', ['neurodivergent people']],
  ['sick', ['people who are ill']],
  ['ill', ['people who are ill']],
  ['terminally ill', ['people with a terminal illness']],
  ['mentally ill', ['people with a mental health condition']],
  ['mentally unwell', ['people with a mental health condition']],
  ['insane', ['people with a mental health condition']],
  ['illiterate', ['people who find reading hard']],
  ['uneducated', []],
  ['addicted', ['people with an addiction']],
  ['obese', []],
  ['housebound', ['people who cannot leave home']],
  ['bedridden', ['people who are in bed most of the time']],
])

const set = (words: string) => new Set(words.split(' '))

/** What can stand after a group. A noun there ("the disabled toilet") makes another sense of it. */
const follows = set(
  'is are was were be been have has had do does did will would can could may might must should shall need needs get ' +
    'gets who whom that which but in on at by with from of for to as than because when if while out into living ' +
    'across within near under without through about before after so like among not often always tend want live use ' +
    'make take come go find feel here there unless rather first instead against during until too only also just ' +
    'complain expect forget struggle cause prefer fall cost know think keep leave spend drink like ask either ' +
    'alike themselves generally usually rarely never sometimes deserve rely depend suffer off over upstairs downstairs',
)
const joins = set('and or nor')
const starters = set('the those these their his her our your people anyone others all')

const ends = (word: Word | undefined) => !word || word.hasBreak || follows.has(word.form)

function isGroup(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (!next || !joins.has(next.form)) return ends(next)
  // "the elderly and disabled residents" names residents; "the elderly and the disabled" does not.
  return starters.has(words[at + 2]?.form ?? '') || ends(words[at + 3])
}

function groupAt(words: readonly Word[], at: number): Match | undefined {
  const word = words[at]
  // With a capital it is a name: Guide Dogs for the Blind, Aid for the Homeless.
  if (!word || word.isCapital || word.isBlank || !groups.has(word.form) || !isGroup(words, at)) return undefined
  let first = at - 1
  while (first > 0 && isDegree(words[first])) first--
  if (words[first]?.form !== 'the') return undefined
  const long = `${words[at - 1]?.form ?? ''} ${word.form}`
  const start = words[first]?.start ?? word.start
  return {
    start,
    end: word.end,
    suggestions: groups.get(long) ?? groups.get(word.form) ?? [],
    phrase: `the ${word.form}`,
  }
}

const isDegree = (word: Word | undefined) =>
  word !== undefined &&
  (wordClasses.adverb(word) ||
    ['more', 'most', 'less', 'least', 'long', 'term', 'hearing', 'sight', 'visually', 'old'].includes(word.form))

export default rule({
  id: 'stigmatising/groups',
  title: 'Say “people”, not “the” and a label',
  why: '“The disabled” or “the elderly” turns people into one lump. Each of them is a person with a life of their own.',
  source: 'GOV.UK, Inclusive language: words to use and avoid when writing about disability',
  find: anyOf(
    search(({ sentences }) => sentences.flatMap(({ words }) => words.flatMap((_, at) => groupAt(words, at) ?? []))),
    phrases({
      'the less/least fortunate': ['people on low incomes'],
      'the less/least well off': ['people on low incomes'],
      'the hard of hearing': ['people who are hard of hearing'],
    }),
    // A blind is also a window blind.
    construction(
      ['{help, support, assist, for, of, to, with} [the blind] $', '[the blind] and/or deaf/partially/the'],
      {
        suggest: ['blind people'],
        unless: {
          sentence: [
            '{window, cord, roller, slat, fit, kitchen, bathroom, bedroom, pull, curtain, repair, replace, measure, charity}',
            'guide dogs',
          ],
        },
      },
    ),
  ),
  examples: {
    flags: [
      'The bathing seats are for {the severely disabled}.',
      'Homes like this are meant for {the elderly} and {the infirm}.',
      'We keep a list of {the most vulnerable} in each block.',
      '{The mentally ill} are housed on the ground floor.',
      'A free lunch for {the less fortunate} is held on Sundays.',
      'This grant helps {the less well off}.',
      'There is a loop for {the hard of hearing}.',
      'The leaflet gives advice for {the blind}.',
      'We do a talking newsletter for {the blind} and partially sighted.',
    ],
    allows: [
      'The disabled toilet is beside the lift.',
      'The homeless team will ring you on Monday.',
      'The poor condition of the roof was our fault.',
      'The blind in your kitchen will be fitted on 3 May.',
      'She gives to Guide Dogs for the Blind.',
      'Disabled people can ask for a closer bay.',
      'The elderly and disabled residents group meets on Tuesday.',
    ],
  },
})
