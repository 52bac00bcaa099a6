import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

const staff =
  'staff/team/teams/officer/officers/colleague/colleagues/contractor/contractors/engineer/engineers/surveyor/surveyors/caretaker/caretakers/manager/managers/handler/handlers/advisers/advisors/operative/operatives/plumber/plumbers/cleaner/cleaners/he/she/they/we/everyone/everybody/people/i/#name'.replace(
    '/#name',
    '',
  )
const fine =
  'respected/regarded/experienced/trained/skilled/qualified/professional/capable/competent/valued/dedicated/committed/conscientious/popular/liked/reliable/reputable/trusted'

export default rule({
  id: 'defensive/staff-praise',
  title: 'Say what you found out, not how good our people are',
  why: 'Praise for our staff answers a question that the reader did not ask. It leaves theirs open.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: construction(
    [
      `${staff} (all/have/has/had/are/is/do/does/who) (all/been/been) {work, try} (extremely/really/incredibly) hard/tirelessly/diligently/flat-out`.replace(
        '/flat-out',
        '',
      ),
      '{work} (so/very/extremely/incredibly) hard to/for/in/under/on/and/every',
      '{work} tirelessly/diligently',
      'hard working/worked (staff/team/officers/colleagues)',
      '{do} (their/her/his/our/my) (very/level/absolute) best (in/under/with/for/to/at/every) (difficult/what/the/all)',
      `(is/are/was/were) highly/well/widely/much/very/extremely ${fine}`,
      `(one) (of) (our/the) most/best/longest/finest (*) {officer, plumber, engineer, surveyor, member, contractor, caretaker, worker, colleague, manager, company, firm, team, cleaner, joiner, electrician, operative, people, staff}`,
      'a/an (highly) (very) valued/dedicated/respected/experienced/trusted/long-standing/exemplary/excellent/hard-working/conscientious/committed (and) (*) {member, officer, colleague, employee, professional, plumber, surveyor, caretaker, team, engineer, manager}',
      'consummate professional',
      'professionals who',
      '(a/an) exemplary/unblemished/spotless/excellent/outstanding/impeccable/good/strong/proud/enviable (*) record/reputation/standing',
      '(has/have) (been/worked) (with/for/here/in) (us/this) (job/role/trade/company/industry/here) for/since (over/many/more/nearly/almost/several/than) (than) (#number) (years/decades)',
      '{work} with/for/in ... for many/several/#number/over (years/#number)',
      'years (of) experience',
      'in (all) (my/his/her/their/our) (*) years (of/as/in) (service/doing/working/a/the/this)',
      'never (once) (had/received/been) (a/any/one) (single) complaint/complaints',
      'have/has/had never (before) been (called/accused/spoken/told)',
      'is/are not in the habit of',
      'not in (his/her/their/my/our) nature/character',
      'out of character',
      'would never (dream) (of) (have) {say, said, speak, spoken, do, done, behave, act, treat, use}',
      'is/are (the/an) expert/experts (in/and/on)',
      'knows/know what he/she/they (is/are) {do, doing, talk, talking}',
      'have better things to do',
      'the best in the business/area/country',
      '(under) (a/an/huge/great/immense/enormous/considerable/significant/extreme/intense/tremendous) (lot/great/amount) (of/deal) pressure/strain (and/at/from/right)',
    ],
    {
      unless: { sentence: ['water/gas/air/boiler/blood pressure', 'you/your ... {work} ... hard', 'hard to reach', 'fall in pressure'] },
    },
  ),
  instead: 'I spoke to the officer and listened to the call. I found that [finding].',
  examples: { flags: [], allows: ['Fern Okafor is a fully trained plumber and can come on 6 March.', 'You have worked so hard to clear this.', 'The fall in water pressure came from the main.'] } as never,
})
