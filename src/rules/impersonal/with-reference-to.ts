import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'impersonal/with-reference-to',
  title: 'Start with what they asked or told you',
  why: 'An opening out of a filing cabinet makes the reader feel like a piece of paper.',
  source: 'Plain English Campaign, alternative words',
  find: anyOf(
    phrases({
      'further to our (recent) telephone/phone conversation/call': ['when we spoke by phone'],
      'further to our (recent) conversation/discussion/meeting': ['when we spoke'],
    }),
    construction([
      'further to your/my/the/this/recent/previous/yours/a',
      'write/writing further to',
      'write/writing with/in reference/regard/regards/respect/relation/connection to/with',
      'with/in reference to your/our/my/the/this/recent/previous/yours/a',
      'reference is/was made to',
      'we/i refer to',
      'the above/captioned matter/subject/address/property/case/complaint/works/account/reference/premises/tenancy/job',
      'as per below/above/attached/my/your/our/the/policy/previous/email',
    ]),
    construction([
      '{acknowledge} (safe) receipt (of)',
      'receipt of your/this/which (*) is/was acknowledged',
      'in receipt of your/the/a',
      'correspondence/letter/email/complaint/enquiry/query/form/application has/was been/duly received/logged/noted (and)',
      'comments/views/concerns/points/remarks/observations/contents are/have/is (been) noted/acknowledged',
      '{be, receive} receiving attention',
    ]),
  ),
  instead: 'Thank you for your letter of 3 May about the leak.',
  examples: {
    flags: [
      '{Further to our recent telephone call}, I have some news.',
      '{Further to our meeting}, I have some news.',
      '{Further to your} letter, I have some news.',
      'I {write further to} that.',
      'We {write with regard to} the bins.',
      '{With reference to your} form, it is late.',
      '{Reference is made to} the visit.',
      '{I refer to} yesterday.',
      'This is about {the above property}.',
      '{As per your} wish, I have closed it.',
      'We {acknowledge receipt of} it.',
      '{Receipt of your letter is acknowledged}.',
      'We are {in receipt of your} form.',
      'Your {letter has been received and} will be read.',
      'Your {comments have been noted}.',
      'Your form {is receiving attention}.',
    ],
    allows: [
      'Thank you for your letter of 3 May.',
      'I have put your letter with the others.',
      'You asked us about the bins.',
    ],
  },
})
