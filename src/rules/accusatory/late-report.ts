import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const report = '{report, tell, inform, notify, raise, mention, contact, ring, call, let, bring, flag}'

export default rule({
  id: 'accusatory/late-report',
  title: 'Start from the day that you were told',
  why: 'Saying that the reader spoke up too late makes our delay theirs.',
  source: 'Housing Ombudsman, Spotlight on damp and mould: It’s not lifestyle (2021)',
  find: anyOf(
    construction(`you only ${report}`, {
      suggest: ['you told us about'],
      when: { after: ['the/this/it/these/your/any/of/about/us/that'] },
      unless: { before: ['if', 'unless', 'when'], sentence: ['because', 'need to'] },
    }),
    construction(
      [
        'you waited (...) before #ing',
        'you have waited (...) before #ing',
        'you waited (...) before you',
        'you waited until',
        'you have waited until',
        'you left it (so/too/until) ... before/until/late/long',
        'you have left it (so/too/until) ... before/until/late/long',
        'you delayed (in) #ing',
        'you have delayed (in) #ing',
        'your delay in/reporting (#ing)',
        'your (own) late report/reporting/notification/notice',
        'is/was/being the first (that) we (had/have) {hear, know} (of/about) (it/this/that)',
        'had only (just) been reported by you',
        'long before you {report, tell, contact, ring}',
      ],
      {
        unless: {
          before: ['if', 'while', 'why', 'made', 'no need', 'asked that'],
          sentence: ['{wait} for us', 'we should', 'because we', 'can (still) {wait}', 'not your fault'],
        },
      },
    ),
  ),
  instead: 'You told us on [date]. We should then have come by [date].',
  examples: {
    flags: [
      '{You only reported} the damp in March.',
      '{You waited three weeks before ringing} us.',
      '{You waited a month before you} rang.',
      '{You waited until} the floor gave way.',
      '{You left it too late} to apply.',
      '{You delayed reporting} the crack.',
      'The damage got worse through {your delay in telling} anyone.',
      '{Your late reporting} has added to the cost.',
      'That call {was the first we heard of this}.',
      'The leak {had only been reported by you} that week.',
      'It began {long before you told} us.',
      '{You have waited until} June.',
      '{You have waited a week before ringing}.',
      '{You have delayed ringing}.',
      '{You have left it too late}.',
    ],
    allows: [
      'Doctors suggest that you wait until the cut has closed.',
      'You waited three weeks for us to come.',
      'You told us on 3 May, and we should have come by 10 May.',
      'If you only contact us once, we will still act.',
    ],
  },
})
