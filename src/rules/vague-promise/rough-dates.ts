import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const season = 'spring/summer/autumn/winter/fall'
const byDate = ['by [date]']

/** What is told of the past, what the reader plans, or a date that stands there too. */
const fair = {
  sentence: [
    'if you',
    'was/were/had/did/took/went/came/has',
    'by/until/before/from/on ... #date',
    'usually/often/most/many',
    'diary/diaries',
    '{exam, vaccine, clinic, baby}',
  ],
}

export default rule({
  id: 'vague-promise/rough-dates',
  title: 'Give the day, or the week',
  why: '“A few weeks” or “over the summer” cannot go on a calendar, so the reader cannot plan.',
  source: 'Our own reading of letters',
  find: anyOf(
    phrases(
      {
        'in/over/during/within the (next/coming/following) few/couple/several (of) days/weeks/months': byDate,
        'in/over/during/within the coming/following days/weeks/months': byDate,
        'in/within a few/matter/couple (more) (of) days/weeks/months (time)': byDate,
        'in the days/weeks/months ahead': byDate,
        'in the days/weeks/months to come': byDate,
        [`in/over/during/through/after/by (the) (course) (of) (coming/next) ${season}`]: ['on [date]'],
        'early/later/late/towards (on) (end) (of) (in) next/this/the week/month/year/spring/summer/autumn/winter': [
          'on [date]',
        ],
        'sometime in/over/during/next/this/around/after/soon': [],
        'some time in/over/during/next/this/around/after/soon': [],
        'around/about/after/before/by easter/christmas': byDate,
        'in/on/under/of (a/the/our) future/planned/cyclical/investment/improvement/replacement/modernisation programme':
          byDate,
      },
      {
        when: {
          sentence: ['will/should/hope/hoping/expect/aim/intend/plan/planned/planning/shall/programmed/scheduled/due'],
        },
        unless: fair,
      },
    ),
    phrases({ 'give it/us a/another/some few/couple/week/time/more (of) (days/weeks/months/time)': [] }),
    construction(['will [take (up) (to) several/some/many/a (few) weeks/months/while/time]'], {
      unless: {
        ...fair,
        sentence: [
          ...fair.sentence,
          '{feel, heal, recover, adjust, grieve, settle, drink, drive, surgery, body, baby, wound, bruise}',
        ],
      },
    }),
  ),
  instead: 'The painters will start on Monday 7 July and should be done by Friday 11 July.',
  examples: {
    flags: [
      'The door will {take several weeks}.',
      'It will be done {under a future programme}.',
      'You will see a change, so {give it a few weeks}.',
      'We will ring you {in the next few days}.',
      'The doors will be painted {over the coming months}.',
      'A new part should be here {in a couple of weeks}.',
      'There will be news {in the weeks ahead}, and more {in the months to come}.',
      'The gutters will be cleared {over the summer}.',
      'We aim to start {later this year}.',
      'They should be with you {sometime next} week, or {some time after}.',
      'The lift will be back {around Easter}.',
    ],
    allows: [
      'The gutters will be cleared on 4 June.',
      'We hope to start in the new year, and will write to you by Friday 9 January.',
      'The flat was empty over the summer.',
      'You will need to keep a diary over the next few weeks.',
    ],
  },
})
