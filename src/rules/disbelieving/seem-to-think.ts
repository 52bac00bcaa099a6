import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'disbelieving/seem-to-think',
  title: 'Say what the resident told you, not what they seem to think',
  why: '“You seem to think” talks down to the reader and hints that they are wrong.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: anyOf(
    construction('you may/might (well) {think, feel, believe, consider} (that)', {
      suggest: ['you told us that'],
      when: { after: ['... ... ... ... (,) but/however', '... ... ... ... ... ... (,) but/however'] },
      unless: { before: ['if', 'how', 'what', 'that'], sentence: ['{sorry}', 'you can', 'do not'] },
    }),
    construction('in your (own) opinion', {
      suggest: ['you told us that'],
      unless: { before: ['if', 'how', 'what', 'why'] },
    }),
    construction(
      [
        'you (do/would/also) {seem, appear} to (be) (of) (the) {think, believe, feel, imagine, assume, suggest, imply, suspect, consider, want, expect, regard, opinion, view, misunderstand, object} (that)',
        '(it) {seem, appear} (to) (us/me) (that) you {think, believe, feel, imagine, assume}',
        `you (have) (*) {form, take, get, gain} (the/a) (*) impression/notion`,
        `you (have) (*) {form, take} the/a (*) view/opinion/idea`,
        'you (are) (*) (labouring/laboring) under (a/an/the/some) (*) {impression, belief, misapprehension, illusion, misconception, delusion}',
        'you (have) (*) {convince, persuade} yourself (that)',
        'you (have) got it into your head',
        'while/although/though/whilst you may/might (well) {think, feel, believe, consider} (that) (we/our/this/it/nobody/the/he/she/they)',
        'you (are) choose/chose/chosen/prefer to {believe, think, see, imagine}',
        'you imagined (that/it/this/the)',
        'what you {perceive, suppose}',
        '(only/all/just/is/are/exists/existed) in your (own) mind',
        'you are/were/have (only) {imagine} (it/things/this)',
      ],
      {
        suggest: ['you told us that'],
        unless: {
          before: ['if/unless/when/how/why/where/whether/do/did/can/and/or/that'],
          after: ['we/I have forgotten'],
          sentence: ['{sorry}', 'you are/were right'],
        },
      },
    ),
    phrases({ 'your belief/assumption/suspicion/opinion that': ['your report that'], 'your mistaken': ['your'] }),
  ),
  examples: {
    flags: [
      '{You seem to think that} we made no calls.',
      '{It seems you believe} we lost it.',
      '{You have formed the view} that we lost it.',
      '{You are under the mistaken impression} that it is free.',
      '{You have convinced yourself that} the wall is wet.',
      '{You have got it into your head} that the wall is wet.',
      '{While you may feel that nobody} came, we did.',
      '{You choose to believe} him.',
      '{You may think} it was him, but our officer is kind.',
      '{You imagined the} noise.',
      'This is {what you perceive} rather than what happened.',
      'The noise {is in your own mind}.',
      '{You may feel that} he was rude, but he was tired.',
      'It was rude, {in your opinion}.',
      '{You are imagining things}.',
      '{Your belief that} we lost it is on file, as is {your mistaken} date.',
      '{You have got the impression} that it is free.',
    ],
    allows: [
      'You told us that we had lost it.',
      'If you think that we have missed something, ring me.',
      'You may feel worn out after the visit.',
      'You thought that the letter had been opened, and it had.',
    ],
  },
})
