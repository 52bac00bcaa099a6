import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const relatives =
  'husband/wife/mother/father/mum/dad/mam/partner/son/daughter/brother/sister/nan/gran/grandmother/grandfather/grandad/aunt/uncle/baby'

/** Law and guidance on wills has its own words, and is not a letter to a family. */
const law = ['{probate, inherit, will, intestate, intestacy, executor, administrator, trust, estate, descendant}']

export default rule({
  id: 'insensitive/the-dead',
  title: 'Use the name of the person who died',
  why: 'It hurts when a letter turns someone they love into a file, or writes as if they were still alive.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024); advice on words of condolence',
  find: anyOf(
    phrases(
      {
        'the deceased (tenant/resident/customer/party/person)': ['[name]'],
        'the late tenant/resident/customer/occupant': ['[name]'],
        'the demise of': ['the death of'],
        'the decedent': ['[name]'],
        'your/his/her demise': [],
        'dead tenant/resident/customer': [],
        'the/a corpse': [],
        'the dead body': [],
        'snuffed it': [],
        'kicked the bucket': [],
        'popped his/her clogs': [],
      },
      {
        when: {
          paragraph: [
            '{key, tenancy, rent, arrears, flat, landlord, clear, belongings, account, letter, repair, tenant, visit}',
            'your',
            'demise',
            'corpse',
            'the dead',
            'snuffed/kicked/popped',
          ],
        },
        unless: { paragraph: law },
      },
    ),
    construction([
      `ask/tell/remind/get/let your late ${relatives}`,
      `(can) your late ${relatives} (please) call/ring/contact/phone/sign/attend/reply/confirm`,
      'dear (mr/mrs/ms/miss) the late',
      `for your late ${relatives} to`,
      'dear deceased',
      'mr/mrs/ms/miss * , [deceased]',
      'dear executor/estate',
    ]),
    construction(
      [
        'make sure (that) he/she is in/there/home/present/available',
        'ask/tell/remind/get/have him/her to *',
        '{ask, tell, remind} mr/mrs/ms/miss * to',
        'he/she {need, must, should, will} (need) (to) {sign, call, ring, contact, pay, be, attend, reply, confirm, come}',
      ],
      {
        when: {
          paragraph: [
            `late ${relatives}`,
            '{deceased, funeral, widow, widower}',
            'passed away',
            `${relatives} ... {have, be} died`,
            `${relatives} died`,
          ],
        },
      },
    ),
  ),
  instead: 'I am sorry that our gas engineer wrote to your husband after he died. I have changed our records.',
  examples: {
    flags: [
      'Mrs Vale ({deceased}) owes rent.',
      'Please arrange {for your late aunt to} ring.',
      'The account of {the deceased} is open.',
      'The keys of {the late tenant} are here.',
      'Further to {the demise of} your sister, please ring.',
      'The flat of {the decedent} is let.',
      'We heard of {his demise}.',
      'A {dead tenant} leaves work for us.',
      'Who found {the corpse}?',
      '{The dead body} was on the stairs.',
      'I hear that he {snuffed it}.',
      'I hear that he {kicked the bucket}.',
      'I hear that she {popped her clogs}.',
      'Please {ask your late mother} about the boiler.',
      '{Your late father please sign} here.',
      '{Dear the late} Mrs Shah',
      '{Dear Deceased}',
      '{Dear Executor}',
      'As your wife has died, please {make sure that she is in}.',
      'I am sorry that he passed away; please {ask him to ring}.',
      'I know that Dan passed away. Please {remind Mr Cole to} call.',
      'You told us that your husband died. {He must sign} the form.',
    ],
    allows: [
      'Your late husband, Mr Shah, signed the tenancy in 1998.',
      'The deceased left a will, and probate was granted.',
      'Please ask your son to ring me.',
      'I was sorry to hear of the death of your mother, Mrs Khan.',
    ],
  },
})
