import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const would = ['would/could/might/may/need/should (not) (now) (have/be)', "'d have"]
/** What was done to the reader is not their fault: "had you been told". */
const doneToThem = [
  'had (you) (not) (you) been told/given/offered/asked/warned/informed/sent/shown/moved/placed/put/able/housed/paid/treated/contacted',
  'had (you) (not) heard/received/got/had',
]

export default rule({
  id: 'accusatory/had-you',
  title: 'Say what happened and what comes next',
  why: '“Had you…” rewrites the past with the reader as the cause of it.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  find: anyOf(
    construction(['[had you (not)] #participle', '[if (only) you (yourself) had (not)] #participle'], {
      when: { sentence: would },
      unless: { before: ['as', 'than', 'even', 'what', 'ask/tell'], sentence: [...doneToThem, 'had you ... before'] },
    }),
    construction(
      [
        'if you did not {ring, complain, keep, shout, spend, smoke, dry, block, leave, put, flush}',
        'if you were (not) (so) (more) careful/considerate/reasonable/prepared/willing/honest/there',
      ],
      {
        when: { sentence: ['would (not) have/be', 'might/could (not) have/be'] },
        unless: { sentence: ['would you', 'you would', 'if you did not #participle'] },
      },
    ),
    construction(
      [
        'not/never have {happen, arise, occur} (at) (all) (like) (this) if/had you/your',
        'were/had it not (been) for your',
        'but for your (own) (*) actions/conduct/behaviour/failure/delay/refusal/decision/absence/actions',
        'if you would only/just',
        'would/could have been (*) quicker/sooner/cheaper/easier/simpler/different (*) if/had you',
      ],
      { unless: { sentence: doneToThem } },
    ),
    construction(
      [
        'if only you {spend, pay, clean, look, open, keep, stop, listen, take, use, answer, wait, read, leave, check, behave, tidy, ventilate, heat} (your/the/less/more/to/after/it/a)',
        'if you {spend, clean, open, stop, listen, answer, behave, tidy, ventilate, heat} (your/the) less/more/better/properly/longer/enough',
      ],
      {
        when: { sentence: ['we/it/there/things/this/you would/could/might/may', 'maybe', 'perhaps'] },
        unless: {
          sentence: [
            'like to',
            'refund',
            'back',
            'sorry',
            'you/i could',
            'so that',
            'i/we can/will',
            'you will/can/may/might',
            'instead of you',
          ],
        },
      },
    ),
  ),
  instead: 'We can come on [date]. Is that all right for you?',
  examples: {
    flags: [
      '{Had you} told us sooner, we could have stopped it.',
      'We would be done by now {if you had} let us in.',
      '{If only you had} read the notice, none of it would have been lost.',
      '{If you yourself had} rung, the job would have been booked.',
      '{If you did not dry} washing on the radiators, the walls would be dry.',
      '{If you were more careful}, the door would not be broken.',
      'It would {never have happened if you} locked the gate.',
      '{Were it not for your} dog, the work would be done.',
      '{But for your actions} the roof would be mended.',
      '{If you would just} answer the phone, we could book it.',
      'The move {would have been quicker if you} took the first flat.',
      '{If only you paid your} rent, we would do more.',
      '{If you spent less} we could do more.',
    ],
    allows: [
      'Do not leave your home until you have spoken to us. If you leave, we may decide that you did not need to.',
      'Had we read your letter, we would have come.',
      'If you had been told in March, you would not have had to move.',
      'If you had a bath, the leak came back.',
      'If you would like a visit, we could come on Monday.',
      'If you had to pay for a heater, we would like to pay you back.',
    ],
  },
})
