import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const harm =
  '{condensation, damp, dampness, mould, leak, drip, stain, crack, noise, smell, draught, mouse, mice, rat, cockroach, insect, ant, dust, puddle, splash, moisture, spore, mildew, inconvenience, misunderstanding, delay, spider, silverfish, rust, wear, banter, joke, argument, disagreement, remark, comment, tiff, chore, hiccup, glitch, blip, nuisance, annoyance, irritation, bump, scratch, mark, patch, water, rain, moth, pigeon, fly, flies, hairline, limescale, tap, music, smoke, spot, carpet, sofa, mattress, toy, pet, cat, budgie, discolouration, formality, technicality, trickle, creak, footstep, voice, television, dog, barking, breath}'
const grading =
  'a/an/some/the/normal/everyday/general/minor/slight/small/little/surface/cosmetic/superficial/ordinary/usual/routine/temporary/light/mild/basic/superficial/household/living/natural/age/fair'
const factual = {
  before: ['the/your/our/not/if/and/or/you/has/have/can/may/must/should/will', 'not (...)'],
  sentence: [
    '{wrong, sorry, apologise}',
    'should not/never have',
    'not only',
    'have/has only been',
    'you only pay',
    'only {pay, use, open, need, apply, tell, ask, send, ring}',
    '{write, say, tell} that it was/is',
    'not just/only/simply/merely',
    'abuse/abuser/bullying/partner',
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
        `is/was [only/just/merely/simply/purely] how/what/the (*) (*) (way/nature/age/houses/flats/homes/buildings)`,
      ],
      { suggest: [''], unless: factual },
    ),
    construction(
      [
        `[(only/just/merely/simply) a (little/wee/tiny/small) bit of] (a) (*) ${harm}`,
        `[(only/just/merely/simply) a touch/spot/dash/whiff/smattering/hint of] (*) ${harm}`,
        '[nothing/little but/except] (a/an/some) (*) (*) ' + harm,
        'is/are/was/were [nothing/no/little more/worse/serious than] (a/an/some/what/the/everyday/normal/ordinary/usual)',
        `[{amount} to (little/nothing/no) more than] *`,
      ],
      {
        suggest: [],
        unless: {
          sentence: [
            '{wrong, sorry, apologise}',
            'bit of help/time/good/both/space/paper',
            'ask/owe/want/deserve/need no more',
            'no more than #number',
            'half',
          ],
          after: ['#number or', 'help/time/both/room/space/paper/your'],
          before: ['or'],
        },
      },
    ),
    construction(
      [
        '[a mere] #number',
        '[a mere] day/week/hour/few/couple/inconvenience/formality/technicality',
        'you have [only/just] been waiting (for)',
        'was/were/is/are/been [only/just/merely] out/off/without/down/cold/late (*) (*) (for) (a/an/one/two/three/four/five/few)',
        'for [only/just/barely/merely] #number {minute, hour, day, week, night, weekend}',
        'was/were/is/are/lasted/off/without (...) [only/just/barely/merely] (for) #number {minute, hour, day, week, night}',
        'for [only/just/barely/merely] (a/one) few/single/couple (of) {minute, hour, day, week, night}',
      ],
      {
        suggest: [''],
        unless: {
          sentence: ['we/you/will {take}', '{open, last, offer}', 'old', 'notice', 'pay', 'ago', '{sorry}', 'we gave'],
        },
      },
    ),
  ),
  examples: {
    flags: [
      'There is {only} condensation here.',
      'This is {just} some surface mould.',
      'This is {merely} a case of bad weather.',
      'That is {just} how old houses are.',
      'There was {a bit of} rain on the floor and {a touch of} damp.',
      'It is {nothing but} a damp patch.',
      'It is {nothing more than} what others hear.',
      'This {amounts to no more than} talk.',
      'It was off for {a mere} week, and the lift for {only} two days.',
      'You were without light for {just} a few nights.',
      'The heating was off {only} three days.',
      'The lift was {only} off for a day.',
      'You have {only} been waiting six weeks.',
      'It was off for {a mere} nine days.',
      'This is {just} a slight surface mould.',
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
