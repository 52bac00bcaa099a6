import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

/** What happened to this reader ("the fire", "you were flooded"), not what might ("fire, flood or theft"). */
const disaster = [
  'the/your/this/that/last/our/recent (*) fire/flood/flooding/floods/explosion/collapse/storm/blaze/arson/burglary/leak/sewage/subsidence/smoke',
  'was/were/been/got/had flooded/burgled/burnt/burned/evacuated/ruined/destroyed',
  'ceiling/roof ... {fall, collapse}',
  'burned/burnt down',
  '{lose} everything',
]

export default rule({
  id: 'insensitive/after-a-disaster',
  title: 'Ask if people are safe before you speak of insurance',
  why: 'Someone who has lost their things first needs a bed and a kind word, not a bill.',
  source: 'Our own reading of letters',
  find: construction(
    [
      'contents/belongings/possessions/furniture/things/items/carpets ... {be, remain} your (own) responsibility/liability/risk',
      'your (own) responsibility to {insure, have, take, arrange, get, protect, replace, make}',
      'should/ought/could/might (to) (have) {have, take, be, arrange, buy} (out) (your) (home/contents/household/adequate/proper/own) insurance/insured/cover',
      'if you had (taken/bought/had/been) (out) (home/contents) insurance/insured/cover',
      'you (do/did/were/are) not {have, take, hold, be} (out) (any) (home/contents) insurance/insured/cover',
      '{check, contact, ring, claim, speak, approach, refer} (with/to/on/from/through/via) your (own) (home/contents/house) insurance/insurer/insurers/policy',
      'not (be) (held) liable/responsible for ... belongings/contents/losses/possessions/items/furniture',
      'not even (in/at/there) (home/there/the/property)',
      'with the insurance money',
      'only/just (material) things/possessions/belongings/stuff/furniture/bricks/objects/toys/clothes/photos/photographs',
      'things/possessions/belongings/they/it/that/clothes can (always) be replaced/rebought/bought',
      'smell (of) (smoke/damp) will/should (soon) fade/go/pass/clear/disappear',
      'chance/opportunity/excuse/time to/for (a) declutter/decluttering/redecorate/clear/refresh',
    ],
    {
      when: { paragraph: disaster },
      unless: {
        paragraph: [
          'we/i will/can (also) {pay, replace, help, lend}',
          '{sorry, apologise}',
          'help you',
          'our {insurance, insurer}',
          'if you have',
        ],
      },
    },
  ),
  instead: 'Are you all safe? [Name] has booked a room for you tonight. We can look at insurance together later.',
  examples: {
    flags: [
      'You were {not even at home} in the flood.',
      'After the fire you can shop {with the insurance money}.',
      'After the fire, note that {contents are your own responsibility}.',
      'After the flood: it is {your responsibility to insure} your things.',
      'Before the fire you {should have taken out contents insurance}.',
      'The fire would have cost less {if you had contents insurance}.',
      'We see that {you did not have contents insurance} for the flood.',
      'For the fire, {check your home insurance}.',
      'After the flood we are {not liable for any personal belongings}.',
      'The fire took {only things}.',
      'The fire was bad, but {possessions can be replaced}.',
      'After the fire, the {smell of smoke will soon fade}.',
      'The flood is a {chance to redecorate}.',
    ],
    allows: [
      'You should take out home contents insurance. It covers your belongings against fire, flood and theft.',
      'We will pay for what you lost in the fire. If you have insurance, we can help you to claim.',
      'I am sorry that the flood spoiled your carpets. You can also claim on your home insurance.',
      'It is wise to have home contents insurance.',
    ],
  },
})
