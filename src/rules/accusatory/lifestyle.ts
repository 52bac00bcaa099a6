import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

/** Where the letter takes the blame back, or asks. */
const unless = {
  before: ['not (because) of/to/by/about', 'nothing to do with', 'blame/blamed/blaming', 'never', 'not down to'],
  sentence: [
    'sorry/apologise/wrong/unfair',
    'not caused/due/because',
    '{should, be} not (have) {blame}',
    'nothing',
    'it/that/this had/was/is not',
    'suit/suits/fit/fits your lifestyle',
  ],
}
const poor = 'poor/inadequate/insufficient/bad/substandard/unhygienic/dirty/incorrect'

export default rule({
  id: 'accusatory/lifestyle',
  title: 'Look at the building before how people live',
  why: 'Blaming damp or pests on how the reader lives turns everyday life into a fault.',
  source: 'Housing Ombudsman, Spotlight on damp and mould: It’s not lifestyle (2021)',
  find: anyOf(
    construction(
      [
        '(due/down/attributed/linked/related) (to) your/tenant/resident/household/occupant/occupier/family/their (*) lifestyle/lifestyles',
        'lifestyle/occupant/occupancy/occupier/occupational/behavioural issue/issues/choices/choice/factors/related/condensation/matter/problem/behaviour/behaviours/habits',
        'the way (in/that) (which) you live/heat/use/cook/wash/ventilate/clean/dry/treat/look/keep/run',
        'how you live/heat/cook/ventilate/clean/treat',
        'way/ways/style/manner/mode of living/life/cooking',
        'your (own) (*) (living/domestic/cooking/bathing/cleaning/heating/washing/household) habits/housekeeping/hygiene/cleanliness/ventilation/untidiness',
        'tenant/resident/household (living/cooking) habits/lifestyle/behaviour/usage',
        `${poor} housekeeping/hygiene/ventilation/heating/cleanliness/cleaning (habits/practices) (by/of/on/in)`,
        'your (*) standards/standard/level/levels/lack of housekeeping/cleanliness/cleaning/hygiene/tidiness/ventilation/heating/care/upkeep',
        '{over, under} heating/ventilating/occupying/occupation/occupancy (by)',
      ],
      { unless: { ...unless, after: ['system/pump/engineer/works/fan/unit/allowance/bill/controls'] } },
    ),
    construction(
      [
        'you do/are not {heat, ventilate, open, clean, air, wipe, use} (it/the/your/this)',
        'you (have/had) not (been) heated/heating/ventilated/ventilating/opened/opening/cleaned/cleaning/aired/airing/wiped/using',
        'you {keep} the/your (*) windows/heating/vents/doors/trickle (*) shut/closed/off/low/locked',
        'you {block, cover, seal, tape} (up) the/your/all (*) (air) vents/vent/trickle/airbricks/fan',
        'you {turn, switch} the/your/off (the/your) (*) heating/fan/extractor (off/down)',
        'excess/excessive/amount/number/level/levels (of) (*) steam/moisture/cooking/bathing/baths/showers/washing/condensation (being) (produced/generated/created/run) (by)',
        '{dry} (of) (your) (wet) clothes/washing/laundry/clothing',
        'without (the) (using/opening/putting) lids/lid/windows/fan/extractor',
        'too/so many baths/showers/people/belongings/possessions/pets/children/things/items/occupants',
        'overcrowding/overcrowded/clutter/belongings/possessions/furniture {cause, contribute, lead, make, create, be} (cause/contributing/to) (damp/mould/condensation/problem)',
      ],
      {
        when: {
          sentence: [
            '{cause, create, contribute, produce, explain, blame}',
            'because/due/result/reason/why/adding/made/makes/responsible/leads/led/since',
            'damp/mould/mold/condensation/moisture/cold/mice/pests/humidity',
          ],
        },
        unless: {
          before: ['if', 'when', 'where', 'not (be) (of)', 'not the'],
          sentence: [
            ...unless.sentence,
            'cost/costing/afford/bills',
            'hard/difficult',
            'because the/we/our/it',
            'sorry',
            'should/ought not',
            '{need} to',
            'more room/space',
          ],
        },
      },
    ),
    phrases(
      { 'user error': [], 'tenant behaviour': [], 'misuse of the heating': [] },
      { unless: { before: ['not', 'not a'] } },
    ),
  ),
  instead: 'We found mould in [room]. We will check the walls, the heating and the air flow by [date].',
  examples: {
    flags: [
      'The damp is {due to your lifestyle}.',
      'We think that {your family lifestyle} is behind it.',
      'This is a {lifestyle issue} and not a repair.',
      'The mould comes from {the way you live}.',
      'It comes down to {how you ventilate} the flat.',
      'Mould is often about a {style of cooking}.',
      'The mice are here because of {your poor hygiene}.',
      'The cause was {tenant habits}.',
      'There were signs of {poor housekeeping}.',
      'The surveyor was shocked by {your low standards of cleanliness}.',
      'The report points to {under heating} in both bedrooms.',
      'It is cold because {you do not heat it}.',
      'The mould is there because {you have not been ventilating} the room.',
      'It is damp because {you keep the windows shut}.',
      'The mould came after {you blocked the vents}.',
      'Your walls are damp because {you turn off the heating}.',
      'The damp is made worse by the {number of baths} in a day.',
      '{Drying washing} on the radiators has caused the mould.',
      'Cooking {without lids} is what causes it.',
      'There are {too many people} in the flat, which explains the damp.',
      '{Clutter is} the reason for the mould.',
      'The cold rooms are down to {user error}.',
      'The visit notes say {tenant behaviour}.',
      'They found {misuse of the heating}.',
    ],
    allows: [
      'Nothing in your lifestyle caused this: the gutter was leaking.',
      'We were wrong to blame your lifestyle.',
      'Homes need to cope with normal washing and cooking.',
      'If you do not use the heating because of the cost, tell us.',
      'The way you live did not cause it, and I am sorry that we said so.',
      'There are too many people in the home for its size, and you need more room.',
    ],
  },
})
