import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const more = 'queries/query/questions/information/assistance/clarification/concerns/details/guidance/enquiries'

export default rule({
  id: 'impersonal/do-not-hesitate',
  title: 'Say who to ring, and how',
  why: 'Everyone has seen this line on a form letter. A name and a number are a real welcome.',
  source: 'Plain English Campaign, alternative words',
  find: anyOf(
    construction([
      `should you {have, require, need} (any) (*) ${more}`,
      'not hesitate to (contact/call/ring/phone/email/write/get/ask/let/reply) (me/us/this/our/the/in) (office/team)',
      'assure/assuring you of our (best) attention',
      'direct any/all/your (further) queries/enquiries/questions/correspondence to',
      'queries/questions/enquiries/complaints/requests/comments/correspondence should/must be directed/addressed to',
      '(all/any) (further/future) correspondence should/must be',
    ]),
    phrases({ 'please feel free to contact/call/ring/phone/email (me/us)': ['please ring me on [phone number]'] }),
    construction([
      'we/i trust that this/the/you/your/our/these',
      'we/i trust this/the/your/our/these',
      'we/i hope (that) this/the (*) clarifies/answers/addresses/satisfies/resolves (the/your/our/any) matter/position/concerns/query/queries/enquiry/situation/points',
      'we/i hope (that) this is satisfactory/acceptable',
      'meets/meet with your approval/satisfaction',
    ]),
  ),
  instead: 'If anything here is not clear, please ring me, Sam Lee, on 01632 960114.',
  examples: {
    flags: [
      'We hope that the work {meets with your approval}.',
      '{Questions must be addressed to} the desk.',
      'Please {direct any queries to} the desk.',
      '{All correspondence should be} sent by post.',
      '{Should you have any further queries}, ring us.',
      'Please do {not hesitate to contact me}.',
      'I am {assuring you of our best attention}.',
      '{Please feel free to contact us}.',
      '{We trust that this} is clear.',
      '{We trust this} is clear.',
      '{I hope this clarifies the position}.',
      '{We hope that this is satisfactory}, and that it {meets with your approval}.',
    ],
    allows: [
      'If you have a question, please ring me on 01632 960114.',
      'Should you decide to go to the tribunal, we will not hold it against you.',
      'I hope that you and the baby are well.',
    ],
  },
})
