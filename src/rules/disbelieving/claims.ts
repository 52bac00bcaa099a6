import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const money =
  '{benefit, credit, insurance, insurer, compensation, allowance, refund, cost, damages, pension, expense, discount, money, £, relief, pay}'
const neutral = ['if/can/could/may/might/when/should/must/unless/where/to/how']

export default rule({
  id: 'disbelieving/claims',
  title: 'Say what the resident told you',
  why: '“Claim” and “allege” tell the reader that you doubt them.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: anyOf(
    construction(
      [
        'you (have/had/are/were) {claim, allege, assert, contend, maintain, insist, purport, profess, opine, reckon} that',
        'you (have) {continue, try, attempt, seek} to {claim, allege, assert, contend, insist} that',
      ],
      { suggest: ['you told us that'], unless: { before: neutral } },
    ),
    construction('you (have/had/are) {claim, allege, assert, contend, insist, purport, profess, reckon}', {
      suggest: ['you told us that'],
      when: {
        after: [
          'is/are/was/were/happened/occurred/not/there/this/these/it/we/our/the/your/you/he/she/they/his/her/nobody/no/someone/one/staff/mr/mrs/ms/miss/everyone/everything/nothing',
        ],
      },
      unless: { sentence: [money], before: neutral },
    }),
    construction('you maintain you/he/she/we/they/nobody/nothing/there', { unless: { before: neutral } }),
    construction('you (have/had/are) {claim, profess, purport} to have/be/know/suffer/live/own', {
      unless: { before: neutral },
    }),
    construction('as/what/than/which you (have/are) {claim, allege, assert, contend}', {
      suggest: ['what you told us'],
    }),
    construction(
      'your/the son/daughter/mother/father/partner/husband/wife/child/sister/brother/representative/advocate/carer/tenant/complainant/applicant/resident {claim, allege, contend, purport} (that/to)',
      { unless: { sentence: [money, 'landlord/court/tribunal/ombudsman'] } },
    ),
    construction('claimed/alleged/asserted by you', { suggest: ['you told us about'] }),
    construction('mr/mrs/ms/miss (*) {claim, allege} (that) he/she/his/her/they/their', {
      unless: { before: ['to/can/could/may/for/a/if/benefit/insurance/who/when/whether'], sentence: [money] },
    }),
    construction(['you say is/was/were/are', 'you are {tell} us/me (that)', 'you {attribute} to'], {
      unless: { before: ['what/as/if/when'], sentence: ['{sorry, thank}'] },
    }),
    construction([
      'you would/will have us/me/anyone believe',
      'you (are) {ask, expect, want, invite} us/me to believe',
      'we/I are/am (being) {ask, expect} to believe',
    ]),
    phrases({
      'your allegation/assertion/contention/accusation/insinuation': ['your report', 'what you told us'],
      'your allegations/assertions/contentions/accusations/insinuations/claims': ['your reports', 'what you told us'],
      'your claim that': ['your report that'],
      'your claim about/regarding/against/concerning': ['your report about'],
    }),
    construction(
      [
        '(the) {allegation, accusation, assertion} (that) you (have) {make, raise}',
        'your (...) {allegation, accusation} of',
      ],
      { suggest: ['what you told us about'], unless: { sentence: ['against you'] } },
    ),
    construction(
      'you (have/are) {make, raise, level} (a) (number/series of) (...) {allegation, accusation, assertion}',
      {
        suggest: ['you told us'],
        unless: { before: ['if/when/once/that', 'if you', 'should'] },
      },
    ),
    construction(
      [
        'you say you (have) (been) {sustain, incur, suffer, experience, lose, hear, see, make, send, feel, receive, witness}',
        'the complainant ... assertion/contention/allegation/allegations',
        'we/I {refute, deny, dispute, reject} (all) (of) your (*) {allegation, accusation, claim, suggestion, assertion}',
        'you {interpret} (this/that/it/his/her/the/our) (*) (*) as',
        'you {feel, felt} * (,) apparently',
      ],
      { unless: { before: ['if/when/as/what'], sentence: ['{sorry, thank}', 'and/so we/I {believe, agree}'] } },
    ),
  ),
  examples: {
    flags: [
      'The harm {you say you have suffered} is on file.',
      '{We refute your allegations}.',
      '{You interpreted his remarks as} rude.',
      '{You felt ill, apparently}.',
      'On the phone {you claimed} the ceiling fell.',
      '{You claim that} the damp came back.',
      "{You've repeatedly alleged that} nobody came.",
      '{You continue to insist that} the drain is blocked.',
      '{You maintain you} never had the card.',
      '{You claim to have} rung us on Sunday.',
      'The window does not look broken {as you allege}.',
      '{Your daughter claims that} the lift stuck.',
      'We looked at the damage {alleged by you}.',
      '{Mr Bell claims he} has asthma.',
      'The harm {you say was} done, and the remark {you attribute to} him, are on file.',
      '{You are telling us that} no letter came?',
      '{You would have us believe} that the fence fell on its own.',
      '{You expect us to believe} that nobody opened the letter.',
      '{We are asked to believe} that it rained inside.',
      '{Your allegation} has been passed to a manager.',
      'We have read {your claims} about the caretaker.',
      '{Your claim that} we lost the form is below.',
      '{Your claim about} the bin store is below.',
      '{The allegations you have made} were passed on.',
      'We take {your serious accusation of} rudeness to heart.',
      '{You have made a number of allegations} about our roofer.',
      '{The complainant made an assertion}.',
    ],
    allows: [
      'You can claim for damaged belongings.',
      'You told us that the damp came back.',
      'If you claim Universal Credit, tell us.',
      'Your claim for the damaged carpet is with our insurer.',
      'The allegation against our caretaker was true.',
      'You maintain the garden and we maintain the fence.',
    ],
  },
})
