import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const powers =
  'police/services/service/care/office/dwp/council/authorities/authority/department/inspectorate/rspca/dvla/hmrc/school/employer/probation/safeguarding/immigration/guardian/solicitors/fraud'

export default rule({
  id: 'coercive/use-of-others',
  title: 'Say kindly who you have to tell, and why',
  why: 'Naming the police or social services as a threat makes people afraid to ask for help.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  find: anyOf(
    construction(
      [
        'have no hesitation (in)',
        `we/i will/shall/may/could/might (also/then) (have) (to) (be) {involve, report, call, inform, alert, refer} (you/this/the/your/it/matter) (to) (matter/children/child/social/home/case/family/to) ('s) (the) ${powers}`,
        `you/this/it/matter will/may/shall/could (also/then) be {report, refer} (to) (the/children/child/social/home/local) ('s) ${powers}`,
        `social/children ('s) services will/may/could/would (be/have) (to) {call, inform, contact, involve, notify, take, tell}`,
        `(the) police will/may/shall be {call, inform, involve} (and/if/to)`,
      ],
      {
        unless: {
          before: ['not', 'if you would like', 'like us to'],
          sentence: [
            'if you (would) (like/want/wish)',
            'with your',
            'support/help',
            'sorry/apologise',
            'because/so that',
            'ask you',
            '{safe}',
            'whether',
            'gp/doctor/therapist/specialist/clinic/emergency/crime/danger/hate/risk/harm',
            'your child/children is/are',
          ],
        },
      },
    ),
    construction(
      [
        'social/childrens/benefits/safeguarding (services/office/team) (may/will/might) (need/have/want) to know',
        'we/i will/shall/may be {speak, talk, write} to your employer/school/doctor/probation/family/landlord',
        'rspca/warden/council/police/authorities/immigration will/may (have/need) (to) be called/told/informed/notified/contacted',
      ],
      {
        unless: {
          before: ['not'],
          sentence: [
            'if you (would) (like/want/wish) us',
            'with your',
            'sorry/apologise',
            'because/so that',
            '{safe}',
            'ask/asked',
          ],
        },
      },
    ),
  ),
  instead:
    'I have a duty to tell [body] when [reason]. I wanted you to hear that from me first, and I can be there with you.',
  examples: {
    flags: [
      '{Social services may need to know}.',
      '{I will be speaking to your employer}.',
      'The {RSPCA will be called}.',
      'I {have no hesitation in} acting.',
      '{We will call the police}.',
      '{This will be reported to the police}.',
      '{I will refer you to social services}.',
      '{Social services may be informed}.',
      '{The police will be called}.',
    ],
    allows: [
      'The police have not charged anyone.',
      'We will tell the council if you would like us to.',
      'I have told the police because you asked me to.',
    ],
  },
})
