import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const body =
  'association/landlord/trust/council/group/company/organisation/department/authority/society/management/office/board'
const says =
  'regrets/wishes/considers/deems/apologises/acknowledges/appreciates/recognises/reserves/feels/values/endeavours/strives/refutes/disputes/maintains/contends/concludes/denies/declines/trusts'

export default rule({
  id: 'impersonal/the-association',
  title: 'Write “we” or “I”',
  why: 'People want an answer from people. “The Association regrets” sounds like a locked door.',
  source: 'Plain English Campaign, alternative words',
  find: anyOf(
    construction(
      [
        `the/this ${body} ${says} (that/the)`,

        `the/this ${body} is not in a position`,
        `the/this ${body} is unable/satisfied/mindful/confident (to/that/of)`,

        'the undersigned',
        '^ management reserves/accepts/regrets/will',
        `the/this ${body} can not be held`,
        `the/this ${body} takes its/their/the/all`,
        `the/this ${body} does/can/will not accept (any)`,
        'for and on behalf of',
      ],
      {
        unless: {
          sentence: ['court/tribunal', 'if'],
          paragraph: [
            'ombudsman/maladministration',
            '{judge, appellant, respondent, claimant}',
            'the resident/complainant',
            'mrs/mr/miss/ms #name',
          ],
        },
      },
    ),
    construction(
      [
        '(the) authority/council/association/landlord/trust/company has/have determined/resolved/concluded/deemed (that)',
        'has/have been/was/is served upon/on you',
        '{be} not presented (for/by/at)',
      ],
      { unless: { sentence: ['ombudsman/court/tribunal', 'sorry'] } },
    ),
  ),
  instead: 'We cannot pay for the coat, because our insurer found no leak. I am sorry.',
  examples: {
    flags: [
      '{Management will} not pay.',
      '{The company cannot be held} to it.',
      '{The Trust takes its} time.',
      '{The Association does not accept any} blame.',
      'Signed {for and on behalf of} the board.',
      '{The Association regrets that} it cannot pay.',
      '{The department is not in a position} to pay.',
      '{The Trust is unable to} pay.',
      'Send it to {the undersigned}.',
      '{The Authority has determined that} it is empty.',
      'A Notice {has been served upon you}.',
      'The bin {was not presented for} collection.',
    ],
    allows: [
      'The council decides who gets a blue badge.',
      'We are not able to pay for the coat, because our insurer found no leak.',
      'The landlord must show you a certificate.',
    ],
  },
})
