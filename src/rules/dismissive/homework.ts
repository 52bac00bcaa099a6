import { anyOf, construction } from '../finder.ts'
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

const remedy =
  '{towel, jumper, blanket, duvet, bucket, cushion, earplug, hoover, vacuum, mop, cloth, torch, candle, curtain, lamp, tape, rug, filler, excluder, airing, paint, umbrella, slipper, sock, patience}'
const help = {
  before: [
    'not (need/have) (to)',
    'if (you)',
    '{tell, ask} (*) (to)',
    'without',
    'how/when (you)',
    'never',
    'you can',
    'could you',
    'best to',
    'and',
    'or',
    'by',
  ],
  sentence: [
    ...reported,
    'not an answer',
    'sorry',
    '{be} (*) wrong',
    'wrong to/of',
    'will not {fix, mend, cure, stop}',
    'we/I will',
    'we/I are/have',
    '{smoke, gas, fire, paint, cause, fault, worse, fit}',
    'do not',
    'while (you) wait',
    'so that we',
    'if/when/after/while/whenever/once',
    'can/may/might help',
    'you asked',
  ],
}

export default rule({
  id: 'dismissive/homework',
  title: 'Offer the inspection first, and tips only as an extra',
  why: 'Tips such as “open a window” tell the reader that the damp is theirs to fix, and heat costs money.',
  source: 'Housing Ombudsman, Spotlight on damp and mould: It’s not lifestyle (2021)',
  find: anyOf(
    construction(
      [
        '{wipe} down (the/your/any/it/all) (*) (walls/surfaces/windows/mould/sills)',
        '{open} (a/your/the/some/more) (*) window/windows',
        '{use, buy, purchase, run} (a/an) (*) dehumidifier/bleach/earplugs',
        '{put, keep, turn, leave} (the/your) heating on/up (low/at/for)',
        'our/a/the (*) condensation/mould/damp (*) leaflet/guide/factsheet/tips/video',
      ],
      {
        // A public page on damp gives the same tips to all. They hurt when they are set as tasks for this reader.
        when: {
          sentence: [
            'we/I (*) (*) {advise, recommend, suggest, ask, remind, urge, encourage}',
            'please',
            'simply/just/regularly/properly/adequately/daily/more',
            'you (*) (simply/just) need/must/should/could/ought/might',
            'you are/were/have',
            '{surveyor, inspector, operative, officer, enclose, attach, advise, recommend, tried}',
            'your/this/the mould/damp/condensation',
            'meantime/meanwhile/enclosed/attached',
          ],
        },
        unless: help,
      },
    ),
    construction(
      [
        `a/an/some (*) ${remedy} (*) (*) (*) should/will/would (*) {do, cure, shift, cover, sort, see, seem, mend, cheer}`,
        `${remedy} (*) {be} (*) cheap/available/sold/bought`,
        `a thicker/warmer ${remedy}`,
        'turning up the television/radio/music',
        'a tub/tin/pot/lick of (*) (*) paint/filler/spray (*) (is/costs/will/would)',
      ],
      { unless: { ...help, after: ['by/on #date'] } },
    ),
    construction(
      ['you may/might/could wish/like/want to (consider) {buy, purchase, use, install, invest, seek, purchasing}'],
      { unless: { sentence: ['free/help/we/tool/calculator/service', 'ombudsman/advice'] } },
    ),
  ),
  instead: '[Name] will come on [date] to find out why the wall is wet. This page has tips that may help until then.',
  examples: {
    flags: [
      'Please read {our condensation leaflet}.',
      'Please {wipe down the walls}.',
      'You could {open a window} more.',
      'Please {keep the heating on low}.',
      'You need to {buy a dehumidifier}.',
      '{A lamp would soon cheer} it up.',
      '{Blankets are cheap}.',
      'What you need is {a warmer blanket}.',
      'I suggest {turning up the television}.',
      '{A tub of filler will} mend it.',
      '{You may wish to buy} a dehumidifier.',
    ],
    allows: [
      'Open a window for ten minutes after a bath.',
      'Use a dehumidifier in the cupboard.',
      'You should wipe the sill when it is wet.',
      'You do not need to open the windows.',
      'We were wrong to tell you to wipe down the walls.',
      'If you open a window, mind the loose sill.',
    ],
  },
})
