import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const grave =
  'fire/flood/attack/assault/death/dead/died/bereavement/racism/racist/abuse/rape/collapse/explosion/miscarriage/stillbirth/cancer/illness/disability/deaf/blind/disabled/ill/stroke/suicide/violence/burglary/robbery/stabbing/mugging/diagnosis/hate/homophobic/surgery/operation/pregnant/autistic/wheelchair/seizure/hospital/hospitalised/homeless/depression/depressed/loss/passed/dementia/dying/hit/hurt/injured/injury/fall/fell/lost'
const harm = [
  grave,
  '{abuse, assault, attack, bereave, harass, injure, burn, scald, flood, ptsd, chemotherapy, trauma}',
]

export default rule({
  id: 'insensitive/weak-words',
  title: 'Name the harm plainly',
  why: 'A small word such as “unfortunate” for a grave harm tells people that you have not taken it in.',
  source: 'Housing Ombudsman, Learning from severe maladministration: apologies (2026); our own reading of letters',
  find: anyOf(
    construction(
      [
        'it {be} (a) (bit) (most) (rather/somewhat) unfortunate/regrettable/unlucky/inconvenient/awkward that',
        'what happened/occurred (to you) {be} (most) (rather) unfortunate/regrettable/unlucky/inconvenient',
      ],
      {
        when: { sentence: harm },
        suggest: ['I am sorry that'],
        unless: { sentence: ['we did/failed/sent/missed/left/were'] },
      },
    ),
    construction(
      [
        'shame/pity about',
        'bad/hard/rotten/tough luck',
        'bad/poor/awkward/inconvenient/unfortunate timing',
        'at an awkward/inconvenient/bad time',
        'unfortunate/regrettable/unpleasant/awkward/unlucky/untoward incident/incidents/event/events/accident/situation/circumstances/circumstance/experience/occurrence/episode/affair/business/matter/upset/mishap/setback/issue/issues',
        'your (recent/little/minor/medical/personal/current/various) mishap/upset/upheaval/setback/wobble/troubles/blip/hiccup/ailments/ailment/niggles/scare',
        `(the/any) inconvenience/hassle/bother/disruption/nuisance/disappointment ... ${grave}`,
        'inconvenienced by the/your/his/her',
        'be/are/were/was/been/feel/feeling/felt a bit/little (of) (a) down/low/sad/blue/anxious/upset/shaken/emotional/teary/tearful/stressed/forgetful/confused/unwell/poorly/sore/wobbly/unsettled/nervous/worried/sensitive/rough',
        'a bit/little (of) (a) scary/unpleasant/unsettling/bother/scare/shock/fright/upset',
        'your/his/her ... {be} (very/most) unfortunate/regrettable/unlucky/inconvenient',
        'under the weather',
        'funny turn',
        'feeling sorry for yourself',
        'hardly a matter/case (of)',
        'storm in a teacup',
        'affected you in this way',
        'you/he/she (have/has) took/take/taken/taking it (so) badly/hard/personally',
      ],
      {
        when: { paragraph: harm },
        unless: {
          sentence: [
            'more than',
            'we did/failed/sent/missed/left/were/caused',
            'our (own) {mistake, delay, fault, error}',
            'you told us/me',
            'not a small/little',
            'if you/your/he/she/they',
            'you may/might',
            '{usual, common, normal, usually, often, gp, doctor, midwife}',
            'in the first',
          ],
        },
      },
    ),
  ),
  instead: 'I am sorry that you were attacked outside your home.',
  examples: {
    flags: [
      'After the assault you must {be a little shaken}.',
      'The attack was {a bit of a shock}.',
      '{Your disability is unfortunate}.',
      '{It is unfortunate that} you were in the fire.',
      'In the attack, {what happened to you was regrettable}.',
      '{Shame about} the fire.',
      'The fire was {bad luck}.',
      'With the audit, your stroke is {bad timing}.',
      'Your operation falls {at an inconvenient time}.',
      'We refer to the {unfortunate incident} in which you were hurt.',
      'After {your recent setback} in hospital, please ring.',
      'Sorry for {the inconvenience of the fire}.',
      'We know that you were {inconvenienced by your} stroke.',
      'With the cancer you must feel {under the weather}.',
      'After your {funny turn} in hospital, please ring.',
      'Since he died you are {feeling sorry for yourself}.',
      'The attack was {hardly a matter of} life.',
      'The racist words are a {storm in a teacup}.',
      'I see that the fire {affected you in this way}.',
      'I am sorry that he died, and that {you took it so badly}.',
    ],
    allows: [
      'It is unfortunate that the paint shop was shut.',
      'You were in hospital, and it was more than a little upset.',
      'I am sorry that you were hurt.',
      'After the fire we left you with no heating, and I am sorry.',
    ],
  },
})
