import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const matter =
  'complaint/complaints/matter/matters/issue/issues/concerns/reports/feedback/allegations/case/cases/this/these/it'

export default rule({
  id: 'impersonal/stock-comfort',
  title: 'Show that you care by what you did',
  why: 'Kind words from a script sound hollow in a cold flat. One true detail says more.',
  source: 'Human City Institute, on “customer” language; our own reading of letters',
  find: anyOf(
    construction(
      [
        `we/i/trust/council/association/company/team (do/will/always) {take} (all/your/such/any/these) (*) ${matter} (very/extremely/most) seriously`,
        `(all/such/your/these) (*) ${matter} are/is taken (very/extremely) seriously`,
        'thank/thanking you (again) for your (continued/ongoing/kind/anticipated) patience/cooperation/understanding/forbearance/custom',
        'thank/thanking/thanks (you) for your co operation',
        'your (*) patience/cooperation/understanding (in) (this) (matter) is appreciated',
        'thanks for your (*) patience/cooperation/understanding',
        'thank/thanking you in advance/anticipation (for)',
        'thank you for bringing this/it/these/your to our/my attention',
        'thank you for your valuable/valued feedback/comments',
        'your complaint/call/message/contact/enquiry/query/business/opinion/feedback/custom/satisfaction/comments is/are important/valuable to us',
        'your opinion/feedback/views/custom/satisfaction matters/matter to us',
        'we value your feedback/opinion/custom/views/comments',
        'we appreciate your (continued/ongoing) patience/cooperation/understanding/feedback',
        'customer journey/excellence',
      ],
      { unless: { after: ['on', 'when'] } },
    ),
    construction(
      [
        '{ask} for your (continued) patience/understanding/cooperation/forbearance',
        '{trust, hope} (that) this (letter/email/response) (fully) {clarify, explain, resolve, address, answer, clear}',
      ],
      { unless: { sentence: ['sorry'] } },
    ),
  ),
  instead: 'I have read your diary of the leak from start to end.',
  examples: {
    flags: [
      '{All complaints are taken very seriously}.',
      '{Your patience is appreciated}.',
      '{Thank you for your co-operation}, and {thanks for your patience}.',
      '{We take all complaints very seriously}.',
      '{Thank you for your continued patience}.',
      '{Thanking you in anticipation}.',
      '{Thank you for bringing this to our attention}.',
      '{Thank you for your valuable feedback}.',
      '{Your call is important to us}.',
      '{Your opinion matters to us}.',
      '{We value your feedback}.',
      '{We appreciate your patience}.',
      'We want a better {customer journey}.',
      'We {ask for your patience}.',
      'I {trust that this clarifies} things.',
    ],
    allows: [
      'Thank you for your patience on the phone today.',
      'A school must take it seriously when a child is bullied.',
      'Thank you for telling us about the smell.',
      'Thank you for your letter of 3 May.',
      'I have read every one of your emails.',
    ],
  },
})
