import { anyOf, construction, search } from '../finder.ts'
import { rule } from '../rule.ts'

/** What a mail merge leaves behind: <<Name>>, {{name}}, XXXX. A blank in square brackets may be one of our own. */
const merge = /<<?[A-Za-z_ ]{2,40}>>?|\{\{?[A-Za-z_ ]{2,40}\}?\}|«[^»]{2,40}»|\bX{4,}\b/g

export default rule({
  id: 'impersonal/left-over-template',
  title: 'Fill in what the template left open',
  why: 'A gap where a name should be shows that nobody read the letter before it was sent.',
  source: 'Housing Ombudsman, Guidance on effective complaint correspondence',
  severity: 'serious',
  find: anyOf(
    construction([
      'delete as appropriate/applicable/necessary',
      'insert (the/your) (*) name/address/date/details/amount/reason/text (here)',
    ]),
    search(({ text }) =>
      /[<{«]|XXXX/.test(text)
        ? [...text.matchAll(merge)].map((found) => ({
            start: found.index,
            end: found.index + found[0].length,
            suggestions: [],
            phrase: 'merge field',
          }))
        : [],
    ),
  ),
  examples: {
    flags: [
      'We came on Monday or Tuesday ({delete as appropriate}).',
      'Dear {insert name here}',
      'Dear {<<First name>>}, your rent is {XXXX}.',
    ],
    allows: ['Dear [name], we came on [date].', 'You can enter the building from Mill Lane.'],
  },
})
