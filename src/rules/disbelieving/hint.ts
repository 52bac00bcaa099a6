import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const odd =
  'odd/strange/curious/funny/interesting/remarkable/convenient/handy/lucky/unlucky/fortunate/surprising/peculiar/unusual/notable/extraordinary/coincidental/puzzling/neat'
const fair = {
  sentence: ['{sorry, apologise}', 'you {be} right', 'our mistake/fault/error', 'would you like', 'can help'],
  after: ['you/it/he/she would', 'if/whether you would/could/can/might/want/have/need', 'if/whether it/we'],
  before: ['no', 'not (...)'],
}

export default rule({
  id: 'disbelieving/hint',
  title: 'Say what you doubt and ask, or leave it out',
  why: '“One wonders” or “draw your own conclusions” calls the reader a liar without saying so. There is nothing that they can answer.',
  source: 'Our own reading of letters',
  find: anyOf(
    construction(
      [
        'one (do/can/may/might/must/is/does) (have/has/bound/only/left/forced) (to) {wonder}',
        'we/I (do/must/am/are/can) (have/bound/only/left/forced) (to) {wonder} (just/quite) why/how/what/who/about/that',
        'one (do/does/must/have/has/is) (bound/left) (to) ask/asks (ourselves/oneself)',
        '{leave} (us/me/one) wondering/puzzled/asking',
        '{leave} (it/that) (to) (you/others/the/me) (reader/panel) to {judge, explain, say, guess, account, imagine, conclude, draw}',
        'own conclusion/conclusions',
        'make of it/that/this/your ... what you',
        '{speak} volumes',
        '(the) game away',
        'make/makes/made one/us/me (*) wonder/doubt/suspicious/less',
        `^ (rather/very/quite) ${odd} (,) that/how/is`,
        'how odd/strange/curious/convenient/fortunate/peculiar/handy/unlucky',
        'which/that is/was/were/seems/strikes (*) (*) odd/strange/curious/convenient/handy/lucky/peculiar/remarkable/coincidental/fortunate/neat',
        'quite/such/some/a (*) piece/stroke/run of (bad/good) luck',
        'a/an (*) coincidence/coincidences (that/of/and/is)',
        'a/an/some/such remarkable/extraordinary/impressive/surprising sum/amount/number/feat/thing/claim/list/run',
        'a/remains (something/of/a) (a) mystery/riddle',
        'so somebody/someone/one (of) (you/us/them) is/must/has (be/been)',
        'so/and/but either you/he/she/we',
        'one hears/sees/draws (that/this/these/all/such/many/one)',
        'and/but I/we know which',
        'your/yours/these/such/details/dates/stories/reports ... {have} a (*) habit/way/knack of #ing',
        '{suit} you/him/her (...) to/that {say, think, claim, believe, forget}',
        'anyone/anybody can/could (*) {say, write, tick}',
        'is/are easily/easy (to) said/say/claimed',
      ],
      { unless: fair },
    ),
  ),
  instead: 'The log and your letter give two dates. Can you help me to see why?',
  examples: {
    flags: [
      '{One wonders} why it took a year.',
      '{One has to ask} how it fell.',
      '{We do wonder how} it fell.',
      'It {left us puzzled}.',
      'I {leave it to you to explain} it.',
      'You may draw your {own conclusions}.',
      'Please {make of your waterfall what you} will.',
      'The blank page {speaks volumes}.',
      'It rather gives {the game away}.',
      'It does {make one wonder}.',
      '{Odd that} it was lost.',
      'It shows {how odd} the dates are.',
      'You were out, {which is convenient}.',
      'It was {quite a piece of luck}.',
      'It is {a coincidence that} sticks.',
      'It is {a remarkable sum} for a shed.',
      'How it got wet is {a riddle}.',
      'The tape is clear, {so somebody is} wrong.',
      'He was away, {so either you} or he is wrong.',
      'It {suits you to say} that.',
      '{One hears such} things.',
      'The two differ, {and we know which} is true.',
      '{Your letters have a habit of changing}.',
      '{Anyone can say} that it hurts.',
      'Such things {are easily said}.',
    ],
    allows: [
      'I wonder whether you would like a call instead.',
      'By a coincidence that was our mistake, two letters went out on one day.',
      'You can draw the plan yourself.',
    ],
  },
})
