import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'defensive/staff-feelings',
  title: 'Answer what the resident told you about our staff',
  why: 'The reader told us how they were treated. Hearing how we feel makes them sorry that they spoke.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: construction(
    [
      'he/she/officer/colleague/staff/they/operative/handler (was/were/is/are/been/felt/left/reduced) (in/to) (visibly/absolutely) tears',
      'left/reduced in/to tears',

      'your/these/such/the (*) comments/criticism/criticisms/remarks/allegations/accusations/complaint/complaints (about/of/against) (*) (*) is/are/were/was unfair/unfounded/unjust/unwarranted/hurtful/baseless/unjustified/unhelpful/uncalled/upsetting/groundless/without',
      'unfair/unfounded/unjust/unwarranted/baseless/unjustified/groundless comments/criticism/criticisms/remarks/allegations/accusations/attack/attacks/complaint/complaints',
      'we/staff/they/i/officers are/is/am sick/tired/weary of (being/having/picking/the/your/clearing/dealing/cleaning/all)',
      '(are/is/am/staff) fed up with/of (your/being/the/all)',
      '{take} (great/strong) exception/umbrage to/at',
      'staff/team/their/his/her/our morale',
      '(staff/officers/they/we/people) have feelings too/as',
      'personal attack/attacks (on)',
      '(are/is/staff) not here to be abused/insulted/shouted/sworn/spoken',
    ],
    {
      unless: {
        sentence: [
          'you (were/was/are/have/must/felt/feel/left) (been) upset/distressed/hurt/shaken/in/offended',
          'you do not deserve',
          'you did not deserve',
          'by our',
          'our letter/delay/mistake/words',
        ],
      },
    },
  ),
  instead: 'I have spoken to the officer and I found that [finding].',
  examples: {
    flags: [
      '{She was in tears} after it.',
      '{Your remarks about Jo are unfair}.',
      'We reject such {unfair comments}.',
      '{They are tired of clearing} it up.',
      'They {are fed up with} it.',
      'We {take exception to} that.',
      'It hurts {staff morale}.',
      'Our {people have feelings too}.',
      'It reads as a {personal attack on} him.',
      'They {are not here to be abused}.',
      'She was {left in tears}.',
    ],
    allows: [
      'What the officer wrote about you was unkind, and I am sorry.',
      'You were upset by our letter, and I can see why.',
      'The crew told me that you were in tears, and I am sorry.',
    ],
  },
})
