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
  ],
  after: ['... by #ing', ', by #ing'],
}
const staff =
  'staff/team/officer/officers/contractor/contractors/operative/operatives/colleagues/colleague/employee/employees/plumber/engineer/surveyor/individual/manager/managers/caretaker/cleaner/cleaners/driver/handler'

export default rule({
  id: 'vague-promise/lessons-learned',
  title: 'Say what has changed, and since when',
  why: 'Nobody can check a promise to learn or to improve. One real change they can see.',
  source: 'Housing Ombudsman, guidance on apologies',
  find: anyOf(
    construction(
      [
        'lesson/lessons (will/have/has/are/must) be/been/being learned/learnt/taken',
        '{learn} (a/the/any/some/valuable/important) lesson/lessons',
        'will/to {learn} from this/these/it/your/our/the/what',
        '{take} (the/any/some) learning/lessons (away) from',
        'will/to (continue) (to) improve (our/the/this/on/upon)',
        'improvements/changes/steps will/shall be made/taken/introduced/implemented',
'{take} (*) steps/measures/action to',
'improvements/changes are being made/introduced (to)',
        'will [be making (some) changes/improvements]',
        'will [be raised/discussed/addressed/taken (up) with]',
'your feedback/comments/views/complaint/experience/suggestions will be shared/used/fed/passed',
        '{ensure, guarantee} (that) this/it/that/these/such/similar (*) (*) does/will/can/do/is/are/could not',
        '{make} (sure/certain) (that) this/it/that/these/such/similar (*) (*) does/will/can/do/is/are/could not',
        '{prevent, stop, avoid} (this/it/that/any/a) (*) (from) (happening/occurring/recurring/recurrence/reoccurring) again/recurrence/repetition/repeat',
        'this/it/that will not happen/occur/recur/reoccur (again)',
        `${staff} (has/have/will) be/been (*) reminded/spoken/retrained/briefed/addressed/raised`,
        `{remind} (all) (our/the/my) (*) ${staff}`,
        '(further/additional/refresher/more) training will/is/has (be/being/been) #participle',
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
      'The firm will {be making some changes}.',
      'This will {be raised with} him.',
'We have {taken steps to} stop it.',
'{Changes are being made to} the rota.',
'{Your feedback will be used}.',
      '{Lessons will be learned} from this.',
      'We have {learned valuable lessons}.',
      'We want {to learn from your} case.',
      'We will {take learning from} it.',
      'We want {to continue to improve our} service.',
      '{Improvements will be made}.',
      'We will {ensure this does not} happen again.',
      'I will {make sure that it does not} happen again.',
      'We want to {stop this from happening again}.',
      '{This will not happen again}.',
      'The {plumber has been reminded} to be polite.',
      'I will {remind all our staff} of this.',
      '{Further training will be given}.',
      'The team will {receive further training}.',
      'We will {take your comments on board}.',
      'We will answer the phone {going forward}.',
    ],
    allows: [
      'On 2 June the team had two hours of training on how to book visits.',
      'We will make sure that this does not happen again by checking the log each day.',
      'I have told the cleaners about your asthma.',
    ],
  },
})
