import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

const fair = {
  before: ['if', 'not (*)', '{tell} (*) (that)'],
  sentence: ['{sorry, wrong}', 'because', 'but we/I (can/will)', 'what we/I can do', 'you do not', 'not have to', '{order, part}'],
}

const aux = 'is/are/was/were/am/be/do/does/did/will/would/can/could/has/have/had/shall/should'

export default rule({
  id: 'dismissive/nothing-we-can-do',
  title: 'Say what you cannot do and why, then what you can',
  why: '“There is nothing we can do” gives up in front of the person who needs help.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: construction(
    [
      'nothing/little (more/else/further) (that) (we/I/anyone/they/he/she) can/could (*) (be) do/done (about/for/to)',
      'nothing/little (more/else/further) (*) to be done',
      'nothing (more/else/further) we are able to do',
      `(${aux}) not (*) something/anything (that) (we/I/a) (landlord) (can/could) do (about)`,
      'my/our hands are/were tied',
      'it is what it is',
      'no quick/easy/magic fix/wand/solution',
      'a magic wand',
      '{wait} your/their turn',
      'just/simply have to wait/accept/manage/cope/lump',
      'you (will) have to (*) be (a) (bit/little) (more) patient',
      'you (will/do) (need/have) to (*) be (a) (bit/little) (more) patient',
      'be (a) (bit/little) more patient',
      'no use/point/sense in (you/your)',
      '{ring, call, chase, email, complain, contact, phone, ask} ... not {move, make, speed, get, change, help, bring, achieve, alter}',
      `(${aux}) not (*) {get, make, move, speed} (it/you/things/the) (*) (any) faster/quicker/sooner`,
      '{bear} with us/me',
      'your (continued) patience',
      'please be patient',
      'high/higher (*) {demand, volume}',
      'only so much/many (that) (we/I)',
      'take it or leave it',
      'like it or not',
      'tough luck/cheese',
      'you (will) have to accept/lump/cope',
      'how/way things/it are/is/works/work $',
    ],
    { unless: fair },
  ),
  instead: 'I cannot [what they asked for], because [reason]. I can [what you can do] by [date].',
  examples: {
    flags: [
      'There is {nothing more we can do}.',
      'There is {nothing further to be done}.',
      'There is {nothing else we are able to do}.',
      'Noise {is not something we can do about} it.',
      '{Our hands are tied} and {it is what it is}.',
      'There is {no quick fix}, and nobody has {a magic wand}.',
      'You must {wait your turn}.',
      'You {just have to wait}.',
      '{You have to be patient}, and so does he.',
      '{You do need to be a little patient}.',
      'We ask that residents {be a bit more patient}.',
      'There is {no point in your} visit.',
      '{Ringing every day will not help}.',
      'It {will not get things done any faster}.',
      'Please {bear with us} and thank you for {your patience}.',
      '{Please be patient} while there is {high demand}.',
      'There is {only so much we} can do.',
      '{Take it or leave it}, {like it or not}. It was {tough luck}.',
      '{You will have to accept} it.',
      'That is {how it works}.',
    ],
    allows: [
      'We were wrong to say that there was nothing we could do.',
      'There is nothing left for you to do.',
      'You do not have to wait for me to go to the Ombudsman.',
    ],
  },
})
