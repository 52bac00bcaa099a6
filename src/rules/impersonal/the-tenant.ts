import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

/** "The tenant" may be somebody else: a neighbour of whom the reader is told, or anyone under a rule. */
const other = {
  // A finding, a judgment or a rule about somebody, and not a letter to them.
  paragraph: [
    'landlord/ombudsman/maladministration/determination',
    '{tribunal, judge, appellant, respondent, claimant, defendant}',
  ],
  sentence: [
    'you/your/yours/yourself',
    'neighbour/neighbours/landlord/freeholder/seller/judge/court/tribunal/claimant',
    'downstairs/upstairs/opposite/next/previous/former/new/outgoing/incoming/other',
    'a tenant/leaseholder/resident',
    'always/usually/often/free/each/every',
    'i/we/me/us ... the',
    'if/when a/the',
    '^ what/which/who/does/do/is/are/has/enter/select/tell/give/check',
    'must (not) {match, be, have, show, sign, include}',
    'normally/offered/period/records/household',
  ],
  after: ['the/a/an/not', 'of/who/whose/in/at/below/above/with'],
}
const person =
  'tenant/resident/customer/complainant/applicant/occupier/occupant/leaseholder/lessee/householder/licensee/homeowner'
const did =
  'will/should/shall/did/does/would/had/stated/says/said/claims/claimed/alleges/alleged/states/reports/reported/failed/refused/asked/requested/complained/contacted/called/rang/telephoned/advised/feels/felt/believes/believed/wishes/wished/wanted/wants/remains/made/submitted/raised/confirmed/informed/received/moved/explained/expressed/disputes/disputed/maintains/declined/accepted/denied'

export default rule({
  id: 'impersonal/the-tenant',
  title: 'Write “you”',
  why: 'Someone who reads “the tenant” in a letter to them feels talked about, not talked to.',
  source: 'Our own reading of letters',
  severity: 'serious',
  find: anyOf(
    // First, since “'s” may be short for “is” and “has” as well.
    construction([`the (said/above) ${person} 's`, "the service user 's"], { suggest: ['your'], unless: other }),
    construction([`the (said/above) ${person} is`, 'the service user is'], { suggest: ['you are'], unless: other }),
    construction([`the (said/above) ${person} was`, 'the service user was'], { suggest: ['you were'], unless: other }),
    construction([`the (said/above) ${person} has`, 'the service user has'], { suggest: ['you have'], unless: other }),
    construction([`[the (said/above) ${person}] ${did}`], {
      suggest: ['you'],
      unless: other,
    }),
    construction('the tenant/occupier/resident/leaseholder must', { suggest: ['please'], unless: other }),
    construction('is reminded that/of/to', { unless: { sentence: ['you/i/we'] } }),
    construction([
      'the above named',
      '(all) tenants/residents/customers/leaseholders/occupiers/users are reminded/advised/informed/requested/notified/required (that/to/of)',
    ]),
  ),
  examples: {
    flags: [
      'Mrs Khan {is reminded of} the rules.',
      '{The tenant is} late.',
      '{The service user is} late.',
      '{The occupier was} out.',
      '{The service user was} out.',
      '{The complainant has} sent photographs.',
      '{The service user has} sent photographs.',
      '{The applicant} asked for a ramp.',
      '{The tenant must} move the bike.',
      "{The resident's} views were read out.",
      "{The service user's} views were read out.",
      '{The above-named} owes rent.',
      '{Residents are reminded that} the gate is shut.',
    ],
    allows: [
      'The resident said that she had rung. The landlord had no record of it.',
      'The tenant downstairs has given us permission to lift her floor.',
      'The tenant in flat 4 is away until Monday.',
      'The leaseholder above you has agreed.',
      'When a tenant dies, their partner can often take on the tenancy.',
      'The landlord must prove it, and the tenant should be told.',
    ],
  },
})
