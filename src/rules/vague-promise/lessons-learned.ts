import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

/** A date, or the way in which it will be done, makes it more than a wish. */
const shown = {
  sentence: [
    'on/by/since/from/in ... #date',
    'by/on/since/from , #date',
    'every/each (other) {day, week, month, morning}',
    'so that',
    '#name #name will',
    'you would like',
    'you ... {take} steps',
    'you want/wanted/asked',
    'council/landlord/provider/trust/court (has/have) {agree, should, must, fail}',
    'satisfied that',
    'must/should/recommend/ordered',
  ],
  after: ['... by #ing', ', by #ing', 'with (the) #name', 'by (the) #name'],
}
const staff =
  'staff/team/officer/officers/contractor/contractors/operative/operatives/colleagues/colleague/employee/employees/plumber/engineer/surveyor/individual/manager/managers/caretaker/cleaner/cleaners/driver/handler'

export default rule({
  id: 'vague-promise/lessons-learned',
  title: 'Say what has changed, and since when',
  why: 'Nobody can check a lesson. One real change they can see.',
  source: 'Housing Ombudsman, guidance on apologies',
  find: anyOf(
    construction(
      [
        'lesson/lessons (will/have/has/are/must) be/been/being learned/learnt/taken',
        '{learn} (a/the/any/some/valuable/important) lesson/lessons',
        'will/to {learn} from this/these/it/your/our/the/what',
        '{take} (the/any/some) learning/lessons (away) from',
        'we/continue/committed/working/seeking to improve our',
        'improvements/changes/steps will/shall be made/taken/introduced/implemented',
        'we/i/will/staff (have/will/are/shall/be) {take} (*) steps/measures/action to',
        'improvements/changes are being made/introduced (to)',
        'plans/measures/procedures/systems/steps in place to',
        'will be [improving/changing/strengthening/tightening]',
        'will [be making (some) changes/improvements]',
        'will [be raised/discussed/addressed/taken (up) with the/our/my/all/staff/them/him/her]',
        'your feedback/comments/views/complaint/experience/suggestions will be shared/used/fed/passed',
        '{ensure, guarantee} (that) this/it/that/these/such/similar (*) (*) does/will/can/do/is/are/could not {happen, occur, recur, repeat, arise}',
        '{make} (sure/certain) (that) this/it/that/these/such/similar (*) (*) does/will/can/do/is/are/could not {happen, occur, recur, repeat, arise}',
        `${staff} (has/have/will) be/been (*) reminded/spoken/retrained/briefed/addressed/raised`,
        `we/i/have/will/shall (have/be) {remind} (all) (our/the/my) (*) ${staff}`,
        'will [{receive, get, undertake, attend, have, do} (some/further/additional/refresher/more/extra) training]',
        '{take} (this/it/that/these/them/your) (feedback/comments/points/views/concerns) on board',
      ],
      { unless: shown },
    ),
    phrases({ 'going/moving forward/forwards': ['from [date]'] }, { unless: shown }),
  ),
  instead: 'Since 22 January, Ros Tate has looked at every unsent order at 4pm each day.',
  examples: {
    flags: [
      'I {will remind all our staff} of this.',
      'We have {plans in place to} stop it.',
      'We will be {improving} how we talk.',
      'The firm will {be making some changes}.',
      'This will {be raised with him}.',
      '{We have taken steps to} stop it.',
      '{Changes are being made to} the rota.',
      '{Your feedback will be used}.',
      '{Lessons will be learned} from this.',
      'We have {learned valuable lessons}.',
      'We want {to learn from your} case.',
      'We will {take learning from} it.',
      'We want to {continue to improve our} service.',
      '{Improvements will be made}.',
      'We will {ensure this does not happen} again.',
      'I will {make sure that it does not happen} again.',
      'The {plumber has been reminded} to be polite.',
      'The team will {receive further training}.',
      'We will {take your comments on board}.',
      'We will answer the phone {going forward}.',
    ],
    allows: [
      'The tribunal found that the landlord took reasonable steps to let the flat.',
      'Make sure that it is not blocked.',
      'Your comments will be shared with the Planning Inspectorate.',
      'On 2 June the team had two hours of training on how to book visits.',
      'We will make sure that this does not happen again by checking the log each day.',
      'I have told the cleaners about your asthma.',
    ],
  },
})
