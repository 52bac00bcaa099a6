import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

const staff =
  'staff/team/teams/officer/officers/colleague/colleagues/contractor/contractors/engineer/engineers/surveyor/surveyors/caretaker/caretakers/manager/managers/handler/handlers/operative/operatives/plumber/plumbers/cleaner/cleaners/association/council/trust/landlord/company/he/she/they/we/everyone/everybody/people'
const fine =
  'respected/regarded/experienced/skilled/qualified/professional/competent/valued/dedicated/committed/conscientious/popular/liked/trusted/thought'

export default rule({
  id: 'defensive/staff-praise',
  title: 'Say what you found out, not how good our people are',
  why: 'Praise for our staff answers a question that the reader did not ask. It leaves theirs open.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: construction(
    [
      `${staff} (all/have/has/had/are/is/do/does/who) (all/been) {work, try} (very/extremely/so) hard/tirelessly/diligently/flat`,
      '{work} tirelessly/diligently',
      'hard working (and) (*) staff/team/teams/officers/colleagues/caretaker',
      `we/he/she/they/staff/team/officers/everyone (have/has/can/could/will/always) {do} their/her/his/our/my (very/level/absolute) best`,
      `is/are/was highly/well/widely/much/very/extremely ${fine}`,

      'a/an (highly/much/very) valued/dedicated/respected/trusted/experienced/skilled/exemplary/conscientious/committed/model (and) (*) member/officer/colleague/employee/professional/operative/caretaker/manager',
      'exemplary/unblemished/spotless/impeccable/enviable (*) record/reputation',
      'excellent/outstanding/proud (*) reputation',
      'has/have been/worked with/for/here/in/doing us/this/here/the (job/role/trade/company/industry) (here) for/since',

      '(has/have/with/had) (...) years/decades of experience',
      'in (all) my/his/her/their/our (*) years as/of/in/doing/with/here',
      'never (once) (had/received/been/have) (a/any/one) (single) complaint',
      'have/has/had never (before) been called/accused/spoken',

      'would never (dream) (of) (have) {say, speak, do, behave, act, treat, use, shout, swear}',

      'we/staff/team/officers/they/teams/contractors (are/is/was/were/be) under (a/an) (huge/great/immense/enormous/considerable/significant/extreme/intense/lot) (amount/deal/of) (of) pressure/strain',
      '{do} a/an (very/extremely) difficult/hard/tough/challenging/demanding/thankless/stressful job',
    ],
    {
      unless: {
        sentence: [
          'water/gas/air/boiler/blood pressure',
          'pipe',
          'not good enough',
          'no comfort',
          'if you',
          'asked me to tell you',
          'school/child/children/hospital/nurse/treatment/cancer/gp/baby',
          'we will',
          'you (have) {work} hard',
          'hard to find/fix/mend/get/put',
        ],
      },
    },
  ),
  instead: 'I spoke to the officer and listened to the call. I found that [finding].',
  examples: {
    flags: [
      'Our {staff all work very hard}.',
      'Our roofers {worked tirelessly} on it.',
      'Our {hard working staff} care.',
      'Our {team did their very best}.',
      'He {is highly respected} here.',
      'She is {a valued member} of the team.',
      'The firm has an {excellent reputation}.',
      'He {has years of experience}.',
      'He has {never had a complaint}.',
      'I {have never been called} rude.',
      'She {would never have said} that.',
      'The {team is under a great deal of pressure}.',
      'Our crews {do a very hard job}.',
      'She {has worked for us for} years.',
      'That is a first {in all her years with} us.',
      'He has an {exemplary record}.',
    ],
    allows: [
      'Fern Okafor is a fully trained plumber and can come on 6 March.',
      'You worked hard to clear this.',
      'The pipe was under pressure and burst.',
    ],
  },
})
