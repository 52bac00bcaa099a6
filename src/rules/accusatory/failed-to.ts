import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

/** Words that stand for the reader in colder letters. */
const others = 'tenant/tenants/resident/residents/customer/leaseholder/occupier/occupiers/household/complainant'
const lapse = 'failure/failures/refusal/refusals/neglect/reluctance/unwillingness/negligence'
const slip = 'failure/refusal/fault/error/mistake/oversight/delay/delays/negligence/omission/inaction/carelessness'

/** A condition, a right or a good reason. */
const excused = {
  before: ['if', 'right of', 'when', 'whether', 'or', 'unless', 'where'],
  sentence: ['have/had/is/was a good reason', 'if you', '{be} right', 'because he/she/they/we/our/of'],
}

export default rule({
  id: 'accusatory/failed-to',
  title: 'Say what happened, not what was left undone',
  why: '“You failed to” puts the reader on trial. The fact can be told without a culprit.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  find: anyOf(
    // Suggestions in the tense of what they replace.
    construction(['you failed/neglected/omitted/refused/declined/forgot to', 'you chose not to'], {
      suggest: ['you were not able to'],
      unless: excused,
    }),
    construction(
      ['you have failed/neglected/omitted/refused/declined/forgotten to', 'you have (deliberately) chosen not to'],
      { suggest: ['you have not been able to'], unless: excused },
    ),
    construction(['you had failed/neglected/omitted/refused/declined/forgotten to', 'you had chosen not to'], {
      suggest: ['you had not been able to'],
      unless: excused,
    }),
    construction(['you choose not to', 'you fail/neglect/omit/refuse to'], {
      suggest: ['you do not'],
      unless: excused,
    }),
    construction('you are/were (being) failing/neglecting/omitting/refusing/choosing (not) to', { unless: excused }),
    construction(`${others} (have/has/had/is/was/are/were) (been) {fail, neglect, omit, refuse, decline} to`, {
      unless: { before: ['if', 'if the/a'], sentence: ['ombudsman/tribunal/licence', 'if a/the'] },
    }),
    construction(['you {fail} in your'], {}),
    construction([`your (own) (*) ${lapse} to/of/in`, `tenant/resident/customer/household 's (own) (*) ${lapse} to`], {
      unless: { after: ['repair'] },
    }),
    construction([`${slip} by you/yourself`, `${slip} by the tenant/resident/occupier`], {
      unless: { before: ['no', 'not (a/an/any)', 'our'], sentence: ['was/were not'] },
    }),
  ),
  instead: 'Our plumber could not get in on [date]. When would suit you?',
  examples: {
    flags: [
      '{You failed to} tell us about the leak.',
      'I see that {you have repeatedly refused to} sign the form.',
      'The notes say that the {resident failed to} return the key.',
      '{You declined to} take part.',
      '{You have failed to} pay the deposit.',
      'By then {you had forgotten to} send it.',
      '{You had chosen not to} come.',
      '{You have chosen not to} come.',
      '{You refuse to} open the window.',
      '{You choose not to} come.',
      '{You are refusing to} sign.',
      '{You forgot to} send proof of income.',
      '{You chose not to} take the appointment.',
      '{You failed in your} duty as a tenant.',
      'The job was late because of {your repeated failure to} answer the door.',
      'It was {your refusal to} sign that held this up.',
      "Our view is that the {tenant's failure to} act made it worse.",
      'This was a {mistake by you}.',
      'We put the delay down to {negligence by the tenant}.',
    ],
    allows: [
      'If you have forgotten to sign in, use the link.',
      'If you miss a class or fail to hand in work, talk to us.',
      'We failed to ring you back.',
      'Our failure to reply added to your worry.',
      'You have the right to refuse to sign.',
      'It was not a mistake by you.',
      'By not ringing you first, we put you to a lot of trouble.',
      'You refused the flat because it was too far from the school.',
    ],
  },
})
