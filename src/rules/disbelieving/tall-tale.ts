import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const account =
  'account/accounts/version/story/tale/recollection/memory/statement/description/details/dates/figures/explanation'
const fair = {
  before: ['no', 'not (...)', 'never', 'without', 'as if you (had)', 'say that you (had)'],
  sentence: [
    '{sorry, apologise}',
    '{be} wrong',
    'you {be} right',
    'should not',
    'no reason to doubt',
    'to you',
    'may/might say that you',
    '{child, children, school, bedtime, book, library, court, officer}',
  ],
}

export default rule({
  id: 'disbelieving/tall-tale',
  title: 'Call it what the resident told you, not a story',
  why: '“Tale” or “colourful” tells the reader that you think none of it is so.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: anyOf(
    construction(
      [
        'your/this/that/the/such/any/a/of (*) tale/tales/yarn/yarns/saga/fable/fib/fibs (of/about)',
        'your (*) story/stories {have, be, do, keep, sound, would, can}',
        'story/stories {have, be} (*) grown/changed/moved',
        'this/that/these/those ... of yours',
        'these/such/many/sad (*) stories (about)',
        'plucked/conjured/dreamt/dreamed (up) (from/out/since/by)',
        'your latest/newest/new/revised/second/third/current account/explanation/version/story/theory/reason',
        `your (*) ${account} {have} (...) grown/changed/improved/shifted/altered`,
        `(your) ${account} (...) keep/keeps (on) {change, grow, improve, shift, alter, move}`,
        '{grow, improve, change, vary, alter} in/with each/every/the telling/letter/call/email/visit',
        '{change, grow, improve} each/every time you/we/it',
      ],
      {
        unless: {
          ...fair,
          before: [
            ...fair.before,
            '{tell, hear, repeat, share, fairy, listen, send, use, publish} (to) (us/me)',
            'fairy',
          ],
        },
      },
    ),
    construction(
      [
        'colourful/imaginative/inventive/ingenious/theatrical/melodramatic/fanciful/vividly',
        'vivid/fertile/active/overactive/lively imagination',
        '(a) matter of imagination/opinion/faith/conjecture',
        'your/the imagination',
        'dramatics/theatrics/embroidery/embellishment/fabrication',
        'your/this/these/the/that/a (*) mysterious/elusive/phantom/miraculous/mythical',
        '{invent, fabricate, concoct, embroider, conjure, dramatise} (up) (it/this/that/a/the/your/things/these/by/to)',
        'made/making it/this/that/things/stories/something (all) up',
        '{spin, spun} (us/me/a/him/her) (a) line/yarn/tale',
        'your/a (*) gift/talent/flair for',
      ],
      {
        unless: fair,
        when: {
          sentence: ['you/your/yours/version/account/story/recollection/statement/report/reports/somebody/someone'],
        },
      },
    ),
  ),
  instead: 'You told me that [what they said], and I checked [what you checked].',
  examples: {
    flags: [
      'We read {your sad tale of} lost keys.',
      '{Your story is} thin.',
      'The {story has grown} since June.',
      'Nobody saw {this dog of yours}.',
      'We get {such stories} a lot.',
      'The sum was {plucked out} of the air.',
      'I have filed {your latest explanation}.',
      '{Your account has changed} since May.',
      'The {dates keep changing}.',
      'The puddle {grows with each telling}.',
      'It {improves every time you} ring.',
      'Your letter is {colourful}.',
      'You have a {vivid imagination}.',
      'The smell is {a matter of opinion}, as you know.',
      'You may find it was {your imagination}.',
      'I will set your {dramatics} aside.',
      'We looked for {this mysterious} caller of whom you told us.',
      'It seems that you {invented it}.',
      'You are {making this up}.',
      'He felt that you had {spun him a line}.',
      'You have {a gift for} drama.',
    ],
    allows: [
      'You can tell your story to an advocate.',
      'I am sorry that our letter hinted that you made it up.',
      'The children’s story club is at ten.',
    ],
  },
})
