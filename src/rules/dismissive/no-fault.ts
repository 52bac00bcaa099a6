import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const reported = [
  'called/described/dismissed/calling/dismissing/phrase',
  'you/they {be} told',
  'nobody/one should',
  'you {be} right',
  'not mean/meant',
  'not (*) (be) good enough',
  'does/did not make it/your/this/that',
  'not (a/an) (*) excuse',
  'as if',
]

const acts =
  'I/we/he/she/they have/had/will/can/am/are/would (also/like) (to) (be) (*) {ask, arrange, book, attach, enclose, explain, pay, send, ring, help, find, fit, come, visit, offer, refund, check, order, mend, record, set, write, give, answer, treat, act}'

const fair = {
  before: [
    'if',
    'not',
    'when/where/if/whether (there)',
    'you were/are',
    'you (*) (that)',
    'not (*)',
    '{say, tell} (*) (that)',
    'before/until',
  ],
  sentence: [
    ...reported,
    'rent/sums/figures',
    acts,
    'on #date',
    'handwriting',
    'no is',
    'looking',
    '{sorry}',
    'because',
    'I/we should',
    'and/but {be} wrong',
    'you do not have',
    'so I/we/he/she/they',
    'but we/I',
    'safe',
    'if/whether/unless/until',
    'must/should',
    '{tribunal, court, judge, police, appeal, licence, applicant, respondent}',
  ],
  paragraph: ['you told us that it', 'at night, so', 'we/I will (*) {leave, come, look, return}', 'not mean'],
}

export default rule({
  id: 'dismissive/no-fault',
  title: 'Say what was checked and when, and what comes next',
  why: '“No fault found” ends the help after one short look, and says that the reader was wrong to ask.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: anyOf(
    construction(
      [
        'no (*) fault/faults/defect/defects/issue/issues (was/were/has/have/could/with) (been/be) {find, identify, detect, evident}',
        'could/was/were not/unable (be) (to) {replicate, reproduce, recreate, witness}',
        '(is/are/was/were/as/your/be) (*) unsubstantiated/unfounded/baseless/groundless/meritless',
        'found/find/is/was/identified no evidence of (any) (*) (damp/mould/leak/leaks/defect/disrepair/failure/maladministration/noise/pests/fault)',
        'found/identified no (*) problem/problems/issue/issues/fault/concern/concerns/defects (at/with/in) (your/the) (*) $',
        'reported/says/said/confirmed (that) there was/is no fault/problem/issue/leak',
        'nothing wrong with the/your/it (*)',
        'is/are/was/were in good/full working order $',
        'has/have/is/are/was no/without merit',
        'we/I {be} satisfied that (the/all/our) (repair/repairs/work/works/job/property/matter) (*) (*) (been/was/were/is/are) {complete, resolve, finish}',
        '{complete, do, carry, finish} (out) to a satisfactory/acceptable/good standard',
        'perfectly good/decent/usable/adequate/ordinary/serviceable/survivable/habitable/liveable/acceptable/manageable/functional/pleasant (*)',
        'could find/see/smell/hear nothing/no (wrong/untoward/worth) (*)',
        'no (*) service failure/failing/failings/failures (on/was/has/by/in/were)',
      ],
      { unless: fair },
    ),
    construction(
      [
        'this/it/that/case/problem/repair/matter/request does/do/did not meet (our/the/any) (*) criteria/threshold/definition',
        'met/meets (the/our) lettable/decent standard',
        'not/never our policy/practice to',
      ],
      { unless: { sentence: ['because/so', 'sorry'] } },
    ),
    construction(
      [
        '{fall} outside (of) (the/our) (*) policy/remit/scope/criteria/responsibility/responsibilities/process/procedure',
        'good/best/effective use of public/our/residents/tenants/the (*) money/funds/resources/time',
        'not something (that/which) we can take into account/consideration',
      ],
      { unless: { sentence: ['because', 'sorry', 'ombudsman', 'so that'] } },
    ),
  ),
  instead:
    'It was working when we came at [time]. You told us that it fails at night, so we will leave a meter from [date].',
  examples: {
    flags: [
      '{No fault was found} with the fan.',
      'He {was unable to replicate} the noise.',
      'The report {is unfounded} and without merit.',
      'There was {no service failure by} us.',
      'We {found no evidence of damp}.',
      'He {found no problems at your flat}.',
      'He {said there was no fault}.',
      'There is {nothing wrong with the flat}.',
      'The fan {is in good working order}.',
      'It {is without merit}.',
      '{We are satisfied that the work was completed}.',
      'It was {done to a satisfactory standard}.',
      'The flat is {perfectly habitable}.',
      'He {could smell nothing wrong}.',
      '{It does not meet our criteria}.',
      'Your flat {met the lettable standard}.',
      'It is {not our policy to} pay for this.',
      'Your request {falls outside our policy}.',
      'It would not be a {good use of public money}.',
      'Your illness is {not something we can take into account}.',
    ],
    allows: [
      'The tribunal was satisfied that the notice was valid.',
      'The boiler must be in full working order.',
      'Before we give a licence we must be satisfied that you are fit to hold it.',
      'If you are not satisfied with this answer, ring me.',
      'No fault was found at 10am, so we will leave a meter in the wall.',
      'Nothing that you did was wrong.',
    ],
  },
})
