import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

/** "Suffer" only hurts with one of these: a home may suffer from damp, and a resident from our delay. */
const condition =
  '{condition, illness, disease, disability, disorder, syndrome, impairment, health, depression, anxiety, asthma, ' +
  'copd, emphysema, bronchitis, dementia, alzheimer, parkinson, schizophrenia, psychosis, bipolar, epilepsy, diabetes, ' +
  'arthritis, autism, autistic, adhd, asperger, dyslexia, dyspraxia, tourette, ocd, ptsd, sclerosis, ms, cancer, ' +
  'leukaemia, stroke, angina, eczema, psoriasis, migraine, fibromyalgia, lupus, crohn, colitis, ibs, incontinence, hiv, ' +
  'aids, palsy, dystrophy, polio, osteoporosis, sciatica, agoraphobia, phobia, claustrophobia, paranoia, blindness, ' +
  'deafness, tinnitus, allergy, addiction, alcoholism, anorexia, bulimia, insomnia, nerves, menopause, disabled, ' +
  'panic, seizure, heart, lung, kidney, mobility, arthritic, chest, psychiatric, mental, depressive, anaemia, hearing}'
const from = 'from/with'

export default rule({
  id: 'stigmatising/suffering',
  title: 'Say that a person has a condition, or lives with it',
  why: 'Words such as “suffers” and “victim” ask for pity. The reader may want to be heard, not pitied.',
  source: 'GOV.UK, Inclusive language: words to use and avoid when writing about disability',
  find: anyOf(
    construction(`[suffers ${from}] ... ${condition}`, { suggest: ['has', 'is living with'] }),
    construction(`[suffer ${from}] ... ${condition}`, { suggest: ['have', 'live with'] }),
    construction(`[suffered ${from}] ... ${condition}`, { suggest: ['had', 'lived with'] }),
    construction(`[suffering ${from}] ... ${condition}`, { suggest: ['living with'] }),
    construction(`[suffers] (a/an/his/her/their) (severe/chronic/poor/bad) ${condition}`, { suggest: ['has'] }),
    construction('[{suffer}] (a) stroke/strokes/breakdown/breakdowns/seizure/seizures'),
    phrases({
      'sufferer of/from/with': ['person with'],
    }),
    construction(`${condition} {sufferer, victim}`, {
      unless: { after: ['support', 'of'] },
    }),
    construction(
      '[victim of] (a/an/the/this) (chronic/severe) illness/disease/stroke/cancer/dementia/polio/aids/disability/cerebral/multiple/parkinson/alzheimer',
      {
        suggest: ['person with'],
      },
    ),
    construction('is afflicted with/by', { suggest: ['has'] }),
    construction('are afflicted with/by', { suggest: ['have'] }),
    construction('afflicted with/by', { suggest: ['living with'] }),
    construction(`[struck/stricken/crippled/riddled (down) with/by] ... ${condition}`, { suggest: ['ill with'] }),
  ),
  instead: 'You told us that your son has epilepsy.',
  examples: {
    flags: [
      'Your son {suffers from} epilepsy.',
      'Tenants who {suffer with} severe depression can ask for a visit.',
      'Your late husband {suffered from} dementia.',
      'We know that you are {suffering from} a heart condition.',
      'She {suffers} chronic anxiety.',
      'Your father {suffered} a stroke in March.',
      'He is a long-term {sufferer of} migraine.',
      'Our leaflet is for {dementia sufferers}.',
      'He is the {victim of} a chronic illness.',
      'Your aunt {is afflicted with} arthritis.',
      'You {are afflicted by} panic attacks.',
      'A child {afflicted with} asthma needs a dry room.',
      'Your mother was {struck down with} cancer.',
    ],
    allows: [
      'Your home suffers from damp in the winter months.',
      'You should not have had to suffer nine days without heating.',
      'We are sorry that you suffered because of our delay.',
      'You were the victim of a burglary.',
      'Your son has epilepsy.',
    ],
  },
})
