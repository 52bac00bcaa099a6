import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const harm = [
  '{die, death, bereave, bereavement, grief, cancer, abuse, assault, attack, rape, suicide, suicidal, trauma, ptsd, anxiety, depression, depressed, stroke, illness, ill, hit, hurt, racist, racism, hate, harass, threaten, stab, dementia, disability, disabled, asthma, chest, autism, autistic, panic, injury, hospital, harm, violence, violent, seizure, pain, stalk, miscarriage, refuge, carer, homophobic, suffer, voices, mould}',
  'mental health',
  'your ex',
]

export default rule({
  id: 'insensitive/not-our-job',
  title: 'Say who will help, and hand them over yourself',
  why: 'People took a risk in telling you. “Not our job” shuts the door and leaves them with nowhere to go.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): landlords should refer people on',
  find: anyOf(
    construction(
      [
        'we/i are/am/were not (a/your/the) (trained/qualified) doctors/doctor/carers/carer/nurse/nurses/counsellors/counsellor/therapists/therapist/charity/police/psychiatrists/psychologists/hospital/babysitters/samaritans/medics/paramedics/mediators',
        'we/i are/am/were not (a/your/the) social workers/worker/services/service',
        'we/i are/am/were not (a/an/the) (medical/medically/mental/emergency/care/support/counselling) professionals/experts/trained/qualified/health/provider/service/services/agency/organisation',
        'above our/my pay grade',
      ],
      {
        unless: {
          paragraph: [
            'so i/we',
            'but i/we have/can/will',
            'i/we have {ask, refer, arrange, book}',
            'told us/me',
            '{doubt, believe}',
            'i/we have/asked/will',
          ],
        },
      },
    ),
    construction(
      [
        '{be} (a) (purely/just) police/medical/personal/nhs matter/issue/problem',
        '{be} (a) matter/issue/question/job/problem (only/purely/strictly) for (the/your) police/gp/doctor/nhs/family/council/hospital/solicitor/school/services',
        'take/raise it/this/that up with (the/your) (own) police/gp/doctor/nhs/family/council/hospital/school',
        'outside (of) our/my remit/control/scope/responsibility',
        'not something (that) we/i can/could/will/would/get',
        'we/i/can/will/could/do/would not get/become/be/getting involved/drawn/dragged (in/into)',
        'we/i (can/will/do/could) not take sides',
        'it is not for us to',
        'we (can) only deal/look with/after *',
        'stick/keep to the housing/repairs/facts/matter',
        '{have} no bearing on (your/the/our/this) (rent/case/account/arrears/tenancy/complaint/decision/application)',
        '{be} not relevant/related/connected to (your/our/the/this) *',
        '{be} irrelevant (to)',
      ],
      {
        when: { paragraph: harm },
        unless: {
          paragraph: [
            'so i/we (have/will)',
            'but i/we have/can/will',
            'i/we have {ask, refer, arrange, book, report}',
            'i/we will {ring, call, refer, ask, arrange, help}',
            'with your permission',
            '{ombudsman, court, tribunal}',
            'help/support/advice',
            'if you/it/the',
            'told us/me',
          ],
        },
      },
    ),
  ),
  instead: 'I am not medically trained, so I have asked [name] to ring you today.',
  examples: {
    flags: [
      'The assault {is a police matter}.',
      'Your PTSD {is a matter for your GP}.',
      'The abuse is {not something that we can} fix.',
      '{We are not doctors}.',
      '{I am not a social worker}.',
      '{We are not medically trained}.',
      'That is {above my pay grade}.',
      'About the abuse, {take it up with the police}.',
      'Your depression is {outside our remit}.',
      'He hit you, and we {cannot get involved}.',
      'On the abuse, {we do not take sides}.',
      'On the abuse, {it is not for us to} say.',
      'As for your cancer, {we only deal with bricks}.',
      'As for your cancer, let us {keep to the facts}.',
      'Your cancer {has no bearing on this}.',
      'Your cancer {is not relevant to the move}.',
      'Your cancer {is irrelevant}.',
    ],
    allows: [
      'I am not a doctor, and I do not doubt that your daughter was ill.',
      'I am not medically trained, so I have asked a nurse to ring you.',
      'He hit you. This is a matter for the police as well, and I will ring them with you.',
      'The gutter is not our responsibility because the council owns it.',
    ],
  },
})
