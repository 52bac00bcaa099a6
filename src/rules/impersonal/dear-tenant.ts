import { phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const name = ['Dear [name]']

/** A notice to a whole block can name nobody: “Dear residents” is fair. */
export default rule({
  id: 'impersonal/dear-tenant',
  title: 'Use the reader’s name',
  why: 'We know who lives in the home. A letter with no name on it says that we did not look.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  find: phrases({
    'dear sir/sirs/madam/tenant/customer/occupier/occupant/leaseholder/householder/homeowner/applicant/complainant/client/member':
      name,
    'dear sir (or/and) madam': name,
    'dear service user': name,
    '^ hello/hi customer/tenant/resident/all': ['Hello [name]'],
    'dear mr , mrs/ms/miss': name,
    'dear valued customer/customers/tenant/resident': name,
    'to whom (so) (ever) it may concern': name,
    '^ to the occupier/tenant/householder/resident/leaseholder $': name,
    'as a valued customer/customers/tenant/resident': [''],
    'our valued customers/tenants/residents': ['the people who live in our homes'],
  }),
  examples: {
    flags: [
      '{Hello customer}',
      '{Dear Tenant}, the lift is off.',
      '{Dear Sir or Madam}',
      '{Dear service user}',
      '{Dear Mr/Mrs} Green',
      '{Dear valued customer}',
      '{To whom it may concern}: the keys have changed.',
      '{To the Occupier}',
      '{As a valued customer}, you may park here.',
      'This is for {our valued tenants}.',
    ],
    allows: [
      'Dear Mrs Whitlock',
      'Dear Residents',
      'To all tenants of Elm Court',
      'Dear Ms Achebe and Mr Lund',
      'Your tenant rights are set out below.',
    ],
  },
})
