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
    construction('you (have/had/are) {claim, profess, purport} to have/be/know/suffer/live/own', {
      unless: { before: neutral },
    }),
    construction(['you are {tell} us/me (that)', 'you {attribute} to'], {
      unless: { before: ['what/as/if/when'], sentence: ['{sorry, thank}'] },
    }),
    construction([
      'you would/will have us/me/one/anyone/everyone (all) believe/think/understand/accept/suppose',
      'you would (*) like/want us/me/anyone (all) to believe/think/understand/accept/suppose',
      'we/I are/am (being) {ask, expect} to believe',
    ]),
    phrases({
      'your allegation/assertion/contention/accusation/insinuation': ['your report', 'what you told us'],
      'your claim that': ['your report that'],
    }),
    construction(['your claims'], {
      suggest: ['what you told us'],
      unless: { sentence: [money, 'insurance/universal/tenancy'] },
    }),
    construction('you are/were (*) alleging/suggesting/implying/insinuating', {
      suggest: [],
      unless: { before: neutral, sentence: ['{sorry}'] },
    }),
    construction(['your claim/claims to have/be/know/live', 'your claim/claims of/about/regarding'], {
      unless: { sentence: [money, 'tenancy/succession/asylum/court/tribunal'] },
    }),
  ),
  examples: {
    flags: [
      'We saw the damp that {you attribute to} the roof.',
      'On the phone {you claimed} the ceiling fell.',
      '{You claim that} the damp came back.',
      "{You've repeatedly alleged that} nobody came.",
      '{You claim to have} rung us on Sunday.',
      '{You are telling us that} no letter came?',
      '{Your claim to have} rung is noted.',
      'We looked into {your claims}.',
      '{You are suggesting} that he lied.',
      '{Your claims of} noise are noted.',
      '{You would have us believe} that the fence fell on its own.',
      '{You would like us to think} that the fence fell on its own.',
      '{We are asked to believe} that it rained inside.',
      '{Your allegation} has been passed to a manager.',
      '{Your claim that} we lost the form is below.',
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
