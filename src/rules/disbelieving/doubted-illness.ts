import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const ill =
  '{asthma, eczema, illness, condition, cough, infection, breathing, disability, anxiety, depression, chest, rash, allergy, bronchitis, headache, migraine, injury, sickness, disease, wheeze, pain, distress, health}'
const home = '{damp, mould, condensation, leak, cold, dust, noise, property, flat, home, house, heating, flood, spore}'
const fair = {
  before: ['if', 'or', 'need', 'you do not (*)', 'do not (...)'],
  sentence: [
    '{sorry, wrong}',
    'you can/may/might',
    'pharmacist/nurse/treatment/vaccine/circumcision/medicine/test/scan',
    'not need',
    'do not have to',
    'your fault',
    'so we/I have/will/shall',
    '{gp, surgery} for',
  ],
}

const aux = 'is/are/was/were/am/be/do/does/did/will/would/can/could/has/have/had/shall/should'

export default rule({
  id: 'disbelieving/doubted-illness',
  title: 'Take the illness as told, and say what comes next',
  why: 'Doubt about a sick child or a disability is hard to bear, and nobody should have to prove it to get help.',
  source:
    'Housing Ombudsman, Spotlight on damp and mould (2021); Hazards in Social Housing Regulations 2025, draft guidance',
  find: anyOf(
    construction(
      [
        'no (...) medical/clinical/scientific evidence/reason/link/proof/basis/grounds/explanation/diagnosis/need',

        `unlikely/doubtful/improbable/questionable ... ${home} (would/could/has/have/had/is/was/will/are) (be/have) (been) (the) {cause, affect, contribute, worsen, trigger, harm}`,
        `unlikely to (have) (be/been) {cause, affect, contribute, worsen, trigger, relate} (by/to) (*) (*) ${home}`,
        `your/his/her (*) (*) ${ill} (is/are/was/were) more likely to (be) caused/related/linked/come/due/result`,
        `your/his/her/your (*) (*) ${ill} could/may/might/can (*) (have) (be/been) {cause} by (any/many/a/other/something) number/things/else/factors/range/variety/anything`,
        `your/his/her (*) ${ill} (*) {have} (many/other/several/a) (number) (of) (possible) {cause, trigger}`,
        `(${aux}) not a (*) (medical/real/recognised/genuine) condition/disability/illness/diagnosis`,
        'we/I are/am not doctors/doctor/qualified (experts/to)',
        'you/he/she do/does/did not look/seem/appear (*) (ill/sick/disabled/unwell) to (me/us/be)',
        `not {believe, think, accept, consider} (that) (...) ${home} (*) (*) {cause, make, affect, contribute, harm}`,
        'you/he/she/son/daughter/child/mother/partner do/does/did not look/seem/appear ill/sick/disabled/unwell/depressed/autistic',
      ],
      { unless: fair },
    ),
    construction(`you/he/she/son/daughter (*) {claim} (to) {have} (a/an/his/her) (*) ${ill}`, { unless: fair }),
  ),
  instead:
    'You told me that you are worried about your son’s breathing. We will treat this as a health risk while we find out more.',
  examples: {
    flags: [
      'There is {no medical evidence} for this.',
      'It is {unlikely that the mould caused} it.',
      'The rash is {unlikely to be caused by the damp}.',
      '{His rash could be caused by a number} of things.',
      '{Your asthma has many causes}.',
      'That {is not a recognised condition}.',
      '{We are not doctors} and will leave it there.',
      '{You did not look ill to me} on Monday.',
      '{You do not look disabled}.',
      'We do {not believe that the mould made} him ill.',
      '{Your cough is more likely to come} from smoke.',
      '{He claims to have asthma}.',
    ],
    allows: [
      'You do not need a formal diagnosis for us to help.',
      'Your asthma is on our record, and we will treat the mould as a risk.',
      'No medical letter is needed.',
    ],
  },
})
