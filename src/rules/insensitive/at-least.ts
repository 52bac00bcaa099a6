import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'insensitive/at-least',
  title: 'Name the loss and stop there',
  why: 'Looking for a good side tells people that their grief or pain is too big. It can make them feel alone.',
  source: 'Advice from bereavement counsellors and funeral directors on words of condolence',
  find: anyOf(
    construction(
      [
        'at least you/he/she/they/we/it (have/had/did/do/does/can/could/is/are/was/were/will) (not) *',
        'at least there {be} *',
        'at least your/his/her/their/nobody/everyone/everybody ... {be, have, do, can, get, survive, will}',
        'at least the * {be, have, do, can, get, survive, will} *',
        'at least no one {be, have, do, get, die}',
      ],
      { unless: { before: ['so/until/if/that/unless/with/for'] } },
    ),
    construction(
      [
        'could/might have been (a) (lot) (much) worse',
        'you have (still) (got) your health/family/children/memories/looks',
        'at least the/your * (*) {work, survive, hold, live}',
        'could/might be (a) (lot) (much) worse off',
        'count/consider/think/thank yourself/yourselves/your lucky/fortunate/blessings/stars',
        'you are/were/have (been) lucky/fortunate to/that/it/not',
        'you should/ought/must/could/can (to) be/feel grateful/thankful/glad/lucky/relieved',
        'there {be} ... people/others/families/many/plenty (who) (are) (far/much) worse off',
        'people/others/families/many/some/plenty/tenants/residents ... {have} (got) it (a) (lot) worse/harder',
        'spare a thought for',
      ],
      {
        unless: {
          sentence: ['was/is wrong', 'should not have'],
          before: ['he/she/they/officer/and said (that) ...', '{be} told ...'],
        },
      },
    ),
    phrases({
      'bright side': [],
      'silver lining': [],
      'on the plus side': [],
      'every cloud has': [],
      'blessing in disguise': [],
    }),
  ),
  instead: 'I am sorry that this is so hard for you. I will [action] by [date].',
  examples: {
    flags: [
      'You {could be worse off}.',
      '{There are many people far worse off}.',
      '{You have got your health}.',
      '{At least the smoke alarm worked}.',
      'I was sorry to read about Ray, but {at least he did not linger}.',
      'Cancer is cruel, though {at least there was time} for goodbyes.',
      '{At least your daughter is} too small to know.',
      '{At least the fire was small} and the hallway is fine.',
      '{At least no one died}.',
      'The break-in {could have been a lot worse}.',
      '{Count yourself lucky} that the ceiling missed you.',
      '{You were lucky that} he only broke a rib.',
      '{You should be grateful} for a roof.',
      '{There are people worse off} than you.',
      'There are {families in your block have it worse}.',
      'Please {spare a thought for} our staff.',
      'Try to look on the {bright side}.',
      'The {silver lining} is that you now have a spare room.',
      '{On the plus side}, the scar will fade.',
      '{Every cloud has} something good in it.',
      'Losing the garden may prove a {blessing in disguise}.',
    ],
    allows: [
      'The noise could be worse in summer, so we will finish by May.',
      'At least one person who lives with you must be over 18.',
      'Some people are worse off under the new rules.',
      'He said that you should be grateful, and that was wrong.',
      'We will visit at least once a week until the baby is well.',
      'Please give us at least the name of your doctor.',
      'I have sent a heater so that at least you can keep one room warm.',
      'I would be grateful if you could ring me.',
    ],
  },
})
