import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'defensive/beyond-control',
  title: 'Name the cause and what we did about it',
  why: 'It reads as an excuse, and leaves the reader with no one to turn to.',
  source: 'Our own reading of letters',
  find: anyOf(
    construction(
      [
        '(entirely/wholly/completely/totally) outside/beyond/out (of) our/my (*) control/hands',
        '(was/were/is/are) outside/beyond (of) the control of the/our',
        'this/that/it/which could not (have) (possibly/reasonably/realistically) have/be (reasonably) (been) foreseen/predicted/anticipated/prevented/avoided',
        '(nobody/no/none/anyone) (one/body/of) (*) (us) could (possibly/reasonably) have (reasonably) foreseen/known/predicted/anticipated/prevented/expected/guessed',
        'we/i (have/had) no way of (us) knowing/telling',
        'we/i/staff had no (way/reason/means/cause) (reason) to (know/suspect/believe/think/doubt)',
        'if we had (been) known/told/made/informed/aware (aware)',
        'nobody (had) told us',
        'we were never/not told/informed/made/advised/notified (aware) (that/of/about/by)',
        'our/my hands are/were tied',
        '(with/of/in) hindsight',
        'unforeseen/unforeseeable/unprecedented/extenuating circumstances/events/event/issues/difficulties/problems/demand/times/delays/pressures',
        'act of god',
      ],
      {
        unless: {
          sentence: [
            'could have asked',
            'some of (this/it)',
            'would have told us',
            'should have',
            'to doubt you',
            'to doubt anything',
            'we did not ask',
            'you could not',
            'if you',
            'should have been',
          ],
          after: ['you'],
        },
      },
    ),
    construction(
      [
        '(was/is/are/were) on back order',
        'supply chain/chains (issues/problems/delays/difficulties/has/have/is)',
        'global/national/nationwide/worldwide shortage/shortages (of)',
      ],
      { unless: { sentence: ['by #date', 'arrive/arrives'] } },
    ),
    construction(['a/the (large) number/combination/variety of factors'], {
      unless: { sentence: ['sorry', 'one/first'] },
    }),
  ),
  instead: 'The storm brought down the fence on 18 February, and we should have put it back sooner.',
  examples: {
    flags: [
      'It was {entirely outside our control}.',
      '{Nobody could have known} it.',
      '{We had no way of knowing}.',
      '{We had no reason to suspect} it.',
      'It would be done {if we had known}.',
      'Well, {nobody told us}.',
      '{We were never told that} he was ill.',
      '{Our hands are tied}.',
      '{Hindsight} is easy.',
      'It was due to {unforeseen events}.',
      'It was an {act of god}.',
      'It {was beyond the control of our} staff.',
      '{It could not have been prevented}.',
      'The part {was on back order}.',
      'It is due to {supply chain issues}.',
      'There is a {national shortage of} tiles.',
      'There were {a number of factors}.',
    ],
    allows: [
      'I had no reason to doubt you, and I should have said so.',
      'Nobody at the trust had told the cleaners about your asthma.',
      'We were told of his death on 9 May.',
      'If we had read your letter we would have known.',
    ],
  },
})
