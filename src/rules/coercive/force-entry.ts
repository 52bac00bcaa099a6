import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'coercive/force-entry',
  title: 'Give the safety reason and a choice of times',
  why: 'The thought of strangers coming in by force is frightening, above all after abuse.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  find: anyOf(
    construction(
      [
        '{force} (an/open) (our/the/your) (front) (way/door) way/door/entry/lock/access',
        'gain/obtain/secure entry/access by (any/all/other/force/whatever/means) (means)',
        '{exercise, enforce} our (legal) right/rights (of) (to) (entry/access/enter)',
        'break/breaking/drill/drilling (in/down/open/out) the/your door/lock/locks',
        'with or without your (consent/permission/agreement/cooperation/help/you)',
        'whether you like/agree/want (it/to) or not',
        '{let} ourselves/themselves in',
        'enter the/your (property/home/flat) without (your) (consent/permission/notice)',
        'supply will/may/shall be cut/capped/disconnected (off)',
      ],
      {
        unless: {
          before: ['not', 'never', 'burglar/police/thief/burglars'],
          sentence: [
            'sorry/apologise',
            'not want to',
            'would rather',
            'should not have',
            'had no right',
            'police/burglars/burglar/thieves/paramedics/firefighters',
            'you asked',
            '{repair}',
            'someone/somebody',
            'if you smell/suspect',
          ],
        },
      },
    ),
    construction('{obtain, seek, get, use, execute, have, apply} (for) a/the warrant', {
      when: { sentence: ['we/i'] },
      unless: {
        before: ['not'],
        sentence: [
          'not want to',
          'would rather',
          '{help}',
          '{support}',
          'police/bailiff/bailiffs',
          'you can/may/could/should/must',
          'they/court/judge',
        ],
      },
    }),
  ),
  instead:
    'We need to make the boiler safe. Would an evening or a Saturday suit you better? If not, tell me what would.',
  examples: {
    flags: [
      'We will {force entry}.',
      'They will {force open the door}.',
      'We will {gain access by force}.',
      'We will {exercise our right of entry}.',
      'They will {drill out the lock}.',
      'We will do it {with or without your consent}.',
      'It goes ahead {whether you like it or not}.',
      'They will {let themselves in}.',
      'They may {enter your home without notice}.',
      'The {supply will be cut off}.',
      'We will {apply for a warrant}.',
    ],
    allows: [
      'A warrant lets us go in, and I do not want to use one.',
      'He had no right to let himself in.',
      'The police forced the door.',
    ],
  },
})
