import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const WE =
  'we/i/he/she/they/staff/team/officer/officers/colleague/colleagues/contractor/contractors/engineer/engineers/surveyor/surveyors/caretaker/manager/handler/operative/operatives/plumber/association/council/trust/landlord/department'

export default rule({
  id: 'defensive/nothing-wrong',
  title: 'Show the rule, the step and the date',
  why: 'A verdict on ourselves says nothing about what the reader went through.',
  source: 'Housing Ombudsman, Complaint Handling Code (2024)',
  find: anyOf(
    construction(
      [
        '(have/has/had/we/i/he/she/they/staff) {do} (absolutely) nothing wrong/improper/untoward/unlawful',
        `${WE} (have/has/had/all/were/was/always/both/at/times) (all/acted/at) (times) {act, behave, conduct, handle} (himself/herself/themselves/ourselves/itself/at/this/your/the/matter/case) (all/complaint) (times) correctly/properly/appropriately/reasonably/lawfully/professionally/fairly/impeccably/within`,
        `${WE} (have/has/had) {act, behave} in (full) (good/a/an) faith/accordance/line/compliance/professional/appropriate/proper/reasonable`,
        'was/were/been handled/dealt/conducted (with) correctly/properly/appropriately/professionally',

        'no service failure',
        `${WE} (am/are/is/was/were) not (at/to/in) fault/blame/wrong`,
        '{be} not our/his/her/their fault/doing/mistake',
        'through no fault of our/his/her/their (own)',
        'we/i/trust/association/council/landlord can/could/should not be held responsible/liable/accountable',
        'we/i (am/are/remain/feel) (fully/entirely) satisfied/confident/content/comfortable/convinced/certain/sure (in/that) (the/our) we/our/he/she/they/staff/correct/procedure/everything/appropriate/proper/all/no/officer/officers/team/contractor',
        'fully/wholly/entirely/completely compliant',
        'we/i/trust/association/landlord/council (have/has) met/discharged/fulfilled (all) (of) our (legal/statutory/contractual/full) obligations/duties/responsibilities (in/under/as/to/have)',
        '{be} (simply/only/just) following (the/our) (*) rules/procedure/procedures/policy/process/guidelines/protocol/orders',
        'beyond reproach/criticism',
        'exactly/entirely/precisely as it/we/they/he/she should (have)',
        '(done) by the book',
        'within our rights',
      ],
      {
        unless: {
          before: ['you', 'you (have)', 'whether', 'if', 'not', 'that you', 'should have'],
          sentence: [
            'whether ... (acted/followed)',
            'still left',
            'mistake/mistakes',
            'but not (on)',
            'upset you',
            '(he/she/we/they/you) should have',
            'at fault',
            '{let} you down',
            'you (*) not (to) blame',
            'it was (not) enough',
            'was wrong',
            'were wrong',
            'i am sorry',
            'we are sorry',
            'you {do} nothing wrong',
            'you (have/had) {do} nothing wrong',
            'ombudsman/tribunal/court/judge/landlord',
            'not uphold',
            'question a decision',
            'council',
            'not disputed',
            'we look/check whether',
            'you are not',
          ],
        },
      },
    ),
    construction(['no breach of (our/any) (policy/procedure/duty/obligation)'], {
      unless: { sentence: ['sorry', 'yet/but/however'] },
    }),
    construction(
      [
        'correct/proper/right/agreed/appropriate/necessary/due procedure/procedures/process/processes/policy/steps/protocol was/were/has/have (been) followed/adhered/applied/taken',
        'consider/believe/feel/satisfied/confident that we/our/the (*) (have/has/was/were) (*) responded/acted/dealt/handled/behaved/appropriate/reasonable/proportionate (with) (*) (appropriately/correctly/reasonably/properly/fairly)',
      ],
      { unless: { sentence: ['sorry', 'not', 'whether/if'] } },
    ),
  ),
  instead:
    'Our policy says that we should come within 24 hours. We came after 20 hours. It still left you cold for a night, and I am sorry.',
  examples: {
    flags: [
      'The crew {did nothing wrong}.',
      '{We have acted properly}.',
      '{We acted in good faith} here.',
      'It {was handled correctly}.',
      'I see {no service failure} here.',
      '{We are not to blame}.',
      'It {was not our fault}.',
      'It was late {through no fault of our own}.',
      '{We cannot be held responsible}.',
      '{I am satisfied that we} did well.',
      'We are {fully compliant}.',
      '{We have met our legal obligations}.',
      'They {were following our rules}.',
      'His work is {beyond reproach}.',
      'It was done {exactly as it should}.',
      'It was {done by the book}.',
      'We were {within our rights}.',
      'There was {no breach of our policy}.',
      'The {correct procedures were followed}.',
      'We {consider that we have responded appropriately}.',
    ],
    allows: [
      'I have checked whether we acted within the law as well as within our policy, and we did not.',
      'Our surveyor was confident that the wall was dry, and she was wrong.',
      'We followed our rule, and it still left you cold.',
      'You did nothing wrong.',
      'You are not to blame.',
      'We did not follow our policy.',
    ],
  },
})
