import { phrases } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'impersonal/legal-words',
  title: 'Name the thing in everyday words',
  why: 'Words out of a deed make a letter feel like a court paper, and push the reader away.',
  source: 'Plain English Campaign, alternative words',
  find: phrases({
    'aforementioned/aforesaid/abovementioned/undermentioned': [''],
    'the said/subject property/premises/dwelling/address/flat': ['your home'],
    'please find the enclosed/attached': [],
    'please refer to the enclosed/attached': [],
    'the said works/leak/repair/repairs/appointment/visit/letter/matter/items/sum/amount': [],
    'herewith/hereinafter/hereto/herein/thereof/thereto/therein/hereunder/heretofore/inst/ult': [],
    'please find enclosed/attached (*)': [],
    'enclosed/attached please find': ['with this letter is'],
    'contact/ring/email/call/inform/advise/notify myself/yourself': [],
    'sent/send/given/provided/available/write/writing/grateful to myself/yourself': [],
    'discussed/spoken/spoke/agreed/speak with/to myself/yourself': [],
  }),
  instead: 'I have put the report on your home in with this letter.',
  examples: {
    flags: [
      '{Please find the enclosed} form, and {please refer to the attached}.',
      'The {aforesaid} bike is gone.',
      '{The said premises} are dry.',
      '{The said works} are done.',
      'The form is sent {herewith}.',
      '{Please find enclosed a} copy.',
      '{Enclosed please find} a copy.',
      'Do {contact myself} first.',
      'The form was {sent to yourself}.',
      'This was {discussed with yourself} in May.',
    ],
    allows: [
      'She said property prices have gone up.',
      'You do not have to write it yourself.',
      'I will ring you on the 8th and tell you the new date myself.',
    ],
  },
})
