import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const fair = {
  sentence: [
    '{sorry, apologise}',
    'you {be} right',
    'our mistake/fault/error',
    'ombudsman/court/complain/complaining/tribunal/crime',
    'so we/I have',
    'does/do not mean',
    'and that is',
    'policy/procedure/law/duty/standards',
  ],
  before: ['if', 'whether'],
}
const aux = 'is/are/was/were/do/does/did/can/could/has/have/had/would/will'

export default rule({
  id: 'disbelieving/does-not-fit',
  title: 'Set the two accounts side by side, and ask',
  why: 'People who are ill or frightened have better and worse days. “You look well enough” says that they are faking.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: anyOf(
    construction(
      [
        '(hard/difficult/impossible/easy/struggle/struggling/struggles/unable) to square/reconcile (...) (with)',
        `${aux} not/hardly/scarcely {square, tally, accord, chime} (easily/comfortably/well) (with)`,
        `${aux} not/hardly/scarcely {match, fit, support, corroborate} (with) what you`,
        `${aux} not/hardly/scarcely {match, fit, support, corroborate} (with) your (own) account/story/claim/claims/version/description/statement/diary`,
        `{sit, sits, sat} badly/uneasily/oddly/awkwardly/poorly (with)`,
        `${aux} not/hardly/scarcely {bear} (this/that/it/you/your) (*) out`,
        `${aux} not/hardly/scarcely {back} (this/that/it/you/your) (*) up`,
        'nothing to match/back/support (up) your',
        '(is/was/are) not (quite/at) (all) what/how/as your/you (letter/email/complaint) (have/had) {say, tell, describe, claim, make, suggest, report}',
        'inconsistent/at/consistent (odds) with your/what/the (*) {account, say, tell, claim, version, picture, story, state}',
        '{contradict, disprove} your/what you/this',
        'is/are/was/were contradicted by',
        'despite/contrary (to) what you (have) {say, tell, claim, report, state, write} (us/me)',
        'despite/contrary (to) your (*) account/claim/claims/version/assertion/assertions/description/statement',
        'not consistent with (a/the/your/what)',
        '(but/though) ... is/was (quite) another matter (altogether/entirely)',
      ],
      { unless: fair },
    ),
    construction(
      [
        'yet/but/though/still (...) well/fit/able/strong/mobile/healthy enough to',
        'you/he/she were/was (*) seen/observed/spotted/photographed/filmed',
        'did/has/have/had not {stop, prevent} you/him/her/them from',
        'yet (here) you are/were/have/managed/can/could/seem/manage',
        'yet the/our (*) (*) have/has/show/shows/put/puts you',
      ],
      {
        when: {
          sentence: [
            'yet/although/though/query/housebound',
            'too ill/unwell/sick/disabled/frightened/anxious/scared/poorly',
            'please explain',
            'did not {stop, prevent} you/him/her/them from',
            '{has, have, had} not {stop, prevent} you/him/her/them from',
          ],
        },
        unless: {
          ...fair,
          after: ['by (a/the/our/your)'],
          sentence: [
            ...fair.sentence,
            'speed/driving/mph',
            'you {have} to',
            '{leave, hospital, nurse, doctor}',
            'if/when you',
            'can help',
            'registered',
            'right to',
          ],
        },
      },
    ),
    construction('for someone/somebody/a/such (person/man/woman/family/household/lady) who/with/in/so', {
      when: {
        sentence: [
          'you/he/she (*) {seem, look, manage, get, move} (to/very/so/about/there/remarkably/a/like)',
          'you (have/were) (been) (*) {see, find} in/at/on',
        ],
      },
      unless: {
        ...fair,
        before: ['{care, look, cook, interpret, speak, home, place, help, room} (for)', 'suitable'],
        sentence: [...fair.sentence, 'if/when you', 'carer', 'can help'],
      },
    }),
    construction(
      [
        'system/systems {show, say, state} (that) the/it/this/a (*) (was/has/is/were)',
        'different things/stories/accounts at/to/on different times/people/occasions',
        '(give/gave/given/told) (us/me/several) different/conflicting/contradictory/varying accounts/versions/stories/explanations of',
      ],
      { unless: { sentence: ['sorry/apologise', 'wrong/mistake/error', 'not (done/come/been)', 'our fault'] } },
    ),
  ),
  instead:
    'You told me that [what they said]. On [date] we saw [what was seen]. Is the pain worse on some days than on others?',
  examples: {
    flags: [
      'It is {hard to square with the log}.',
      'It {does not tally with} the log.',
      'The log {does not support what you} wrote.',
      'The log {does not match your account}.',
      'It {sits badly with} the log.',
      'The log {does not bear this out}.',
      'The log {does not back this up}.',
      'He saw {nothing to match your} note.',
      'This {is not what you told} the nurse.',
      'The log is {at odds with your account}.',
      'The log {contradicts what you} wrote.',
      'It {was contradicted by} the log.',
      'It was dry, {despite what you told us}.',
      'It was dry, {contrary to your account}.',
      'The stain is {not consistent with a} leak.',
      'It is wet, {though who wet it is another matter}.',
      'You are ill, {yet well enough to} write.',
      '{For someone who} is ill, you look well.',
      '{You were seen} at the shops, though.',
      'Your back {did not stop you from} lifting the box.',
      'You are ill, {yet you managed} three calls.',
      'You cannot climb, {yet the cameras have you} on floor four.',
      'The {system shows that the job was} done.',
      'You told us {different things at different times}.',
      'You {gave conflicting accounts of} the leak.',
    ],
    allows: [
      'Taking the payment does not stop you from going to the Ombudsman.',
      'The log does not match your note, and that is our mistake.',
      'Patients who are well enough to leave can use the flats.',
    ],
  },
})
