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

const harm =
  '{condensation, damp, dampness, mould, leak, drip, stain, crack, noise, smell, draught, mouse, mice, rat, cockroach, insect, ant, dust, puddle, splash, moisture, spore, mildew, inconvenience, misunderstanding, delay, spider, silverfish, rust, wear, banter, joke, argument, disagreement, remark, comment, tiff, chore, hiccup, glitch, blip, nuisance, annoyance, irritation, bump, scratch, mark, patch, water, rain, moth, pigeon, fly, flies, hairline, limescale, tap, music, smoke, spot, carpet, sofa, mattress, toy, pet, cat, budgie, discolouration, formality, technicality, trickle, creak, footstep, voice, television, dog, barking, breath, hostel, gate, door, light, egg, week, weekend, day, night, hour, appointment, letter, lift, fence, house, flat, room, visit, call, word, step, thing, coat, feeling, sticker, photo}'
const grading =
  'a/an/some/the/normal/everyday/general/minor/slight/small/little/surface/cosmetic/superficial/ordinary/usual/routine/temporary/light/mild/basic/superficial/household/living/natural/age/fair'
const factual = {
  before: ['the/your/our/not/if/and/or/you/has/have/can/may/must/should/will', 'not (...)'],
  sentence: [
    ...reported,
    '{wrong, sorry, apologise}',
    'should not/never have',
    'not only',
    'have/has only been',
    'you only pay',
    'only {pay, use, open, need, apply, tell, ask, send, ring}',
    '{write, say, tell} that it was/is',
    'not just/only/simply/merely',
    'abuse/abuser/bullying/partner',
    '{say, said} ,',
    'notice of',
    'please/ring/call/send/visit/if',
    'way out',
    'you were told',
    'and I/we have (*) (asked/booked)',
    'first',
    'sleep',
  ],
}

export default rule({
  id: 'dismissive/only',
  title: 'Name the problem without “only” or “just”',
  why: 'A small word such as “only” shrinks what the reader lives with day by day.',
  source: 'Housing Ombudsman, Spotlight on damp and mould: It’s not lifestyle (2021)',
  find: anyOf(
    construction(
      [
        `is/are/was/were/be/been/by/of/to/have/has/had/hear/heard/see/saw/found/with [only/just/merely/simply/purely/solely] (${grading}) (*) ${harm}`,
        `[only/just/merely/simply/purely/solely] (a/the) ${grading} ${grading} (*) ${harm}`,
        `this/that/it is/was [only/just/merely/simply] a (*) (little/bit) case/matter/question of`,
        'you/it/they were/was [only/just] (without/out/off/gone/closed/late) (*) (*) (*) for (a/one) (#number) {day, night, hour, week}',
      ],
      { suggest: [''], unless: factual },
    ),
    construction(
      [
        `[(only/just/merely/simply) a (little/wee/tiny/small) bit of] (a) (*) ${harm}`,
        `[(only/just/merely/simply) a touch/spot/dash/whiff/smattering/hint of] (*) ${harm}`,
        '[nothing/little but/except] (a/an/some) (*) (*) ' + harm,
        'is/are/was/were [nothing/no/little more/worse/serious than] (a/an/some/what/the/everyday/normal/ordinary/usual)',
      ],
      {
        suggest: [],
        unless: {
          sentence: [
            ...reported,
            '{wrong, sorry, apologise}',
            'bit of help/time/good/both/space/paper',
            'ask/owe/want/deserve/need no more',
            'no more than #number',
            'half',
            'asked',
          ],
          after: ['#number or', 'help/time/both/room/space/paper/your'],
          before: ['or'],
        },
      },
    ),
  ),
  examples: {
    flags: [
      'There is {only} condensation here.',
      'This is {just} some surface mould.',
      'This is {merely} a case of bad weather.',
      'There was {a bit of} rain on the floor and {a touch of} damp.',
      'It is {nothing but} a damp patch.',
      'It is {nothing more than} what others hear.',
      'This is {just} a slight surface mould.',
      'They are {only} old coats.',
      'You were {only} without it for one day.',
    ],
    allows: [
      'Bullying is not just banter.',
      'He wrote that it was only condensation.',
      'Add a spot of oil and a bit of salt.',
      'We were told that it was only condensation, and that was wrong.',
      'The only leak that we found was in the roof.',
      'Only one part is left to fit.',
      'Not only the damp but the noise has been hard.',
      'The visit takes just 10 minutes.',
      'I know that a bit of help with money would be welcome.',
    ],
  },
})
