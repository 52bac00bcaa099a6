import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const was = 'was/were/been'
const thing =
  'appointment/appointments/order/job/jobs/visit/visits/repair/repairs/works/case/request/complaint/application/call/email/report/inspection/claim/offer/ticket'

export default rule({
  id: 'impersonal/nobody-did',
  title: 'Say who did it, and what they will do now',
  why: 'When nobody did it, nobody can put it right. People want a person to answer for it.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  find: anyOf(
    construction(
      [
        `${was} (*) decided/determined/concluded/considered/deemed/assessed/established`,
        `${was} not (*) (been) actioned/passed/followed/recorded/carried/raised/logged/sent/booked/attended/answered/updated/entered`,
        `${was} (*) entered/sent/logged/recorded/booked/raised/closed in/under error/incorrectly/wrongly/wrong`,
        `${was} (not) (*) escalated/allocated/reallocated/assigned/reassigned/authorised/dismissed/instructed/notified/disposed/actioned/processed/prioritised/categorised/deducted/concluded/resolved`,
        `decision/determination ${was} (*) made/taken/reached`,
        `${was} (*) noted/observed that`,
        `${thing} ${was} (then/later/subsequently) refused/rejected/declined/closed/cancelled/withdrawn/suspended/postponed/deferred/archived`,
      ],
      {
        unless: {
          after: ['by', '... by', 'because/since/until/unless/if', ', because', '... because', 'in/under the/our'],
          before: [
            'if/when/whether/once/until/where/unless/why/how/that/who/which ...',
            'if/when/whether/once/where/unless/why/who/which',
          ],
          sentence: [
            'because',
            'sorry/apologise',
            'court/tribunal/judge/ombudsman/panel/jury/police/hospital/doctor/nurse/licence/minutes/planning/minister/government/school',
            'we/i',
            'your right',
            'you can/may/must',
            'must be/have',
          ],
        },
      },
    ),
    construction(
      [
        'no (*) (*) {action, call, record, note, reply, response, visit, attempt, arrangement, feedback} was/were (been) taken/kept/made/given/sent/returned/booked/offered/provided/logged',
        'your (*) {point, comment, concern, view, request, position, circumstance} have/has (been) (duly/carefully/fully) been (duly/carefully/fully) noted/considered/acknowledged/reviewed',
        'enquiries/inquiries/investigations/checks were/have (been) made/undertaken/carried/conducted',
        'an/the (*) investigation/review/inquiry/enquiry was/has (been) undertaken/conducted/performed',
        'access was not/never gained/provided/given',
        'contact was/could not (be) made',
      ],
      {
        unless: {
          after: ['by', '... by', 'because', ', because'],
          sentence: ['because', 'sorry/apologise', 'court/tribunal/ombudsman/police/council/landlord', 'we/i'],
        },
      },
    ),
  ),
  instead: 'Priya Nair turned down the transfer on 2 May because no bungalow was free. You can ask her to look again.',
  examples: {
    flags: [
      'It {was decided} to leave the wall as it is.',
      'The job {was not followed} up.',
      'The key {was sent in error}.',
      'It {was noted that} the bath leaks.',
      'It {was not allocated} to anyone.',
      'A {decision was taken} to end the scheme.',
      'The {visit was cancelled}.',
      '{No action was taken} in May.',
      '{Your points have been noted}.',
      '{Enquiries were made} about it.',
      '{An investigation was undertaken}.',
      '{Access was not gained}.',
      '{Contact could not be made}.',
    ],
    allows: [
      'We lost your form, and I am sorry.',
      'Your case was closed by the council on 3 May.',
      'The visit was cancelled because the lift had failed.',
      'You can ask for a review if your request was refused.',
    ],
  },
})
