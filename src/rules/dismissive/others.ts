import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

const people =
  '{resident, tenant, neighbour, household, people, family, leaseholder, customer, flat, person, applicant, home, property, occupier, block}'
const manage =
  '{manage, cope, complain, wait, put, suffer, struggle, accept, mention, notice, report, object, experience}'
const fair = {
  before: ['if', 'whether', 'because'],
  sentence: [
    '{sorry, wrong}',
    'not mean',
    'so (that) we/I',
    'we/I should',
    'same thing as you',
    'as well as you',
    'who {live, share}',
    'we/I will',
    '^ if you {have}',
  ],
}

export default rule({
  id: 'dismissive/others',
  title: 'Answer this person, without measuring them against others',
  why: 'Someone else’s trouble does not make the reader’s own any smaller.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024); Denedo and Ejiogu on stigma',
  find: construction(
    [
      'nobody/none (else) (has/have/had) (ever) {complain, mention, notice, report, raise, object}',
      'no one (else) (has/have/had) (ever) {complain, mention, notice, report, raise, object}',
      `nobody/none/no (one) (else/other/of) (the/your) ${people} ... {complain, mention, notice, report, raise, object}`,
      'nobody/one else in/on/at the/your/this (*) has/have/is/seems/had/does',
      `other/most/all/many/plenty/none/the of/rest/other (of) (the/our/your) (other) ${people} ... ${manage}`,
      `other/most/many/plenty/all/some (of) ${people} ... ${manage}`,
      `your neighbours (have/do/are/seem) (not) (all) (to) {manage, cope, complain, mention, notice, report}`,
      'others (are/have/in) (*) (*) (*) {manage, cope, wait}',
      `you are (by) (no) (means) not the only ${people}`,
      'you are not the only one who/with/waiting/complaining',
      'in (exactly) the same boat',
      'you are one of many/several/hundreds/thousands/lots/dozens',
      `the only ${people} (who/that/to) (has/have) (ever) {complain, mention, notice, report, raise, object}`,
      'others/people/families/tenants/residents/many/those (*) (*) (much/far) worse off',
      'in (far/much) worse conditions/situations/circumstances (than)',
      '(others/people/families/tenants/residents/many) ... {wait} (just/for) as/even/much long/longer',
      'more urgent/pressing/deserving/important/serious/needy than yours/your',
      'more deserving/needy',
      '(you) ... (just) like everyone/everybody else $',
      'bigger/better/important (*) problems/things/matters/issues/priorities to',
      'homes/properties/tenants/residents/people/calls/cases/repairs/estates to look/manage/deal/maintain/think/consider/handle',
      'on the (waiting/housing) list who would',
      'people/families have no/nowhere (home/roof/to)',
      'cases/people (far/much) more {serious, deserving} than',
      `(the) previous/last tenant/tenants/resident/occupant/occupier/occupants never/had/lived/managed (no/not) (*) (problem/problems/complaints/complained/trouble/issues/cope/coped/with/fine)`,
      'we/I {get, receive, have} hundreds/thousands/dozens/lots/many of these/such/this (*) {complaint, call, request, email, report}',
      '{complaint, case, request, report} is (just/only) one of (many/hundreds/several/thousands)',
      'plenty/lots/most/many (of) families/people/households/couples {share, live, raise} (by)',
    ],
    { unless: fair },
  ),
  instead:
    'You told us about [the problem]. I have looked at your home, and this is what we will do: [action] by [date].',
  examples: {
    flags: [
      '{We get hundreds of these calls}.',
      'Your {case is one of many}.',
      '{Plenty of families share} a bedroom.',
      '{Nobody has mentioned} a smell.',
      '{No one else has complained}.',
      '{None of the residents have reported} it.',
      '{Nobody else in the block has} this.',
      '{The rest of our tenants cope}.',
      '{Most people manage} well.',
      '{Your neighbours do not complain}.',
      '{Others have to cope}.',
      '{You are not the only tenant} here.',
      'It is not just you who waits, and all are {in the same boat}.',
      '{You are one of many}.',
      'You are {the only resident to have complained}.',
      'Some are worse off, {in far worse conditions}.',
      'Some have {waited even longer}.',
      'Some jobs are {more urgent than yours}.',
      'We help the {more deserving} first.',
      '{You wait like everyone else}.',
      'We have {bigger problems to} solve and many {homes to look} after.',
      'There are those {on the list who would} take it, and {people have no home}.',
      'There are {cases far more serious than} this.',
      '{The last tenant never said so}.',
      '{You are not the only one waiting}.',
      '{Many are far worse off}.',
    ],
    allows: [
      'Other residents have told us the same thing as you.',
      'We will write to the other flats as well.',
      'The other tenants have been sent this letter.',
    ],
  },
})
