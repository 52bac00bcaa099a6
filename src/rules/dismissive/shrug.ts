import { anyOf, construction, search, type Match } from '../finder.ts'
import type { Paragraph } from '../../language/paragraph.ts'
import type { Word } from '../../language/words.ts'
import { rule } from '../rule.ts'

const reported = [
  'called/described/dismissed/calling/dismissing/phrase',
  'you/they {be} told',
  'nobody/one should',
  'you {be} right',
  'not mean/meant',
  'not (*) (be) good enough',
  'does/did not make it/your/this/that',
  'not (a/an) (*) excuse',
  'as if',
]

const longest = 5
const verbs = new Set(['is', 'are', 'was', 'were'])

/** "Stairs are stairs", "a gap is a gap": the same words on both sides, and nothing said. */
function sameAgain({ sentences }: Paragraph): Match[] {
  return sentences.flatMap(({ words }) =>
    words.flatMap(({ form }, verb) => {
      if (!verbs.has(form)) return []
      const second = verb + (words[verb + 1]?.isAdverb ? 2 : 1)
      for (let length = longest; length > 0; length--) {
        if (words[second + length - 1]?.form !== words[verb - 1]?.form) continue
        const before = words.slice(Math.max(0, verb - length), verb)
        const after = words.slice(second, second + length)
        const [first, last] = [before[0], after.at(-1)]
        const next = words[second + length]
        const isWhole = !next || next.hasBreak || ['and', 'but', 'so'].includes(next.form)
        if (first && last && isWhole && isSame(before, after) && after.some(isNoun)) {
          return [{ start: first.start, end: last.end, suggestions: [], phrase: 'the same again' }]
        }
      }
      return []
    }),
  )
}

const isSame = (before: readonly Word[], after: readonly Word[]) =>
  before.length === after.length && before.every(({ form }, at) => form === after[at]?.form)

const isNoun = ({ form, isBlank }: Word) => form.length > 2 && !isBlank && !little.has(form)
const little = new Set(['what', 'that', 'this', 'there', 'here', 'the', 'who', 'you', 'she', 'one', 'it', 'they'])

const they = 'most/all/every/everybody/everyone/plenty/half/many'

const acts =
  'I/we/he/she/they have/had/will/can/am/are/would (also/like) (to) (be) (*) {ask, arrange, book, attach, enclose, explain, pay, send, ring, help, find, fit, come, visit, offer, refund, check, order, mend, record, set, write, give, answer, treat, act}'

export default rule({
  id: 'dismissive/shrug',
  title: 'Say what can be done about it',
  why: '“Stairs are stairs” or “as dogs do” is a shrug: it tells the reader nothing, and that nothing will change.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024); our own reading of letters',
  find: anyOf(
    search(sameAgain),
    construction(
      [
        'is/are what (a/an/the) (*) * are (made/there) for',
        'that is (just/simply/exactly/only) what (*) * (*) do/are/get/cost (like)',
        'is/are just/simply/exactly/only what (*) (*) (*) do/does/is/are/look/looks/sounds/feels (like)',
        'that is just/simply how (it/this/that/these/those/things/the) (*) (*) is/are/works/work/goes/go',
        'that is just/simply the way (*) (*) (*) is/are/works/work/goes/go',
        ', as * will/do/does $',
        `so do/does/has/have/is/are ${they}`,
        'as is/does/has everyone/everybody',
        'and/but there we are',
        'and/but there it/we is/are/rests/stands/have/must',
        'i dare say',
        "for heaven's sake",
        'frankly',
        '^ surely',
        '(but/as/and) one does/gets/steps/learns (get) used/round/to',
        'a grown man/woman/adult can/could/should/would',
        'grown people/adults/ups can/could/should/must',
        'we are all adults/grown',
        'for/between (the) grown ups/adults',
        'a sensible person/household/tenant/resident',
        'as my own {mother, father, child, children, family, son, daughter, house, flat, home}',
        'my own {child, children, family, son, daughter, house, flat, home} (*) {share, manage, rattle, leak, live}',
      ],
      {
        unless: {
          before: ['no/if/one/without/where/breaking/asking/for', 'having/each'],
          sentence: [
            ...reported,
            acts,
            'sorry',
            '{be} (*) wrong',
            'wrong to/of',
            'what we/I/you',
            'what this',
            'not want',
            'we/I spoke frankly',
            'not what',
            'as we/I/you/they',
          ],
        },
      },
    ),
  ),
  instead: 'The dog has woken you [number] times this month. We will [action] by [date].',
  examples: {
    flags: [
      '{A bill is a bill}.',
      'Rain {is what coats are for}.',
      '{A gap is a gap}.',
      'Builders start early; {that is what builders do}.',
      'The smell {is just what old drains are like}.',
      '{That is simply how boilers are}.',
      '{That is just the way it is}.',
      'He barks, {as dogs do}.',
      'Your sink smells. {So do most} sinks.',
      'You are cold, {as is everyone} who lives here.',
      'It broke, {but there we are}.',
      'You are upstairs {and there it rests}.',
      '{I dare say} it was cold.',
      "{For heaven's sake}, it is a tap.",
      'It is a tap, {frankly}.',
      '{Surely} you have a torch.',
      'It is loud, {but one gets used} to noise.',
      '{A grown man can} walk.',
      '{Grown adults can} sort it out.',
      '{We are all adults}.',
      'Parking is {for grown-ups}.',
      '{A sensible person} gets a cat.',
      'Wear a jumper, {as my own family} does.',
      'In fact {my own children shared} until they left.',
    ],
    allows: [
      'No one gets a visit without a text first.',
      'This is what we will do, and when.',
      'Gross income is income before tax.',
      'The boiler is old, as you said.',
    ],
  },
})
