import { anyOf, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const byDate = ['by [date]']
const dated = ['(and) by/on/at/before ... #date', ', (and) by/on/at/before ... #date', 'after/before/afterwards']

export default rule({
  id: 'vague-promise/soon',
  title: 'Give a date in place of “soon” or “shortly”',
  why: '“Soon” means one thing to the writer and another to the person who waits in a cold room.',
  source: 'Housing Ombudsman, Complaint Handling Code (April 2024)',
  find: anyOf(
    phrases(
      { 'will/shall shortly/soon/imminently/presently': ['will, by [date],'] },
      { unless: { after: [...dated, 'feel/get/find/pass/heal/wear/learn/settle/stop/know/notice/be able'] } },
    ),
    phrases(
      { '(very) shortly/imminently': byDate },
      { unless: { after: dated, before: ['will/shall', '{have}', 'was/were'] } },
    ),
    phrases(
      { '(very/quite/pretty/fairly/sometime) soon': byDate },
      {
        when: {
          sentence: [
            'will/should/hope/expect/aim/intend/plan/shall/hopefully',
            '{ask, tell, arrange, book, schedule, due} to',
            'we/i are/am',
            'we/i/they/he/she will',
            'coming',
          ],
        },
        unless: {
          after: [...dated, 'as', 'enough'],
          // "As soon as" is another rule's; "too soon" and "get well soon" promise nothing.
          before: ['as/so/too/how/well/better/will/shall/not/that'],
          sentence: ['if you', 'you were told/promised/assured', 'he/she/we/they said/promised/told'],
        },
      },
    ),
    phrases({
      'any time soon': byDate,
      'in no time (at) (all)': byDate,
      'will/should/would not be (too/very/much/that) long (now/before/until) $': byDate,
    }),
  ),
  instead: 'Jo Hurst will ring you by 4pm on Friday 6 June.',
  examples: {
    flags: [
      'It will be done {in no time}.',

      'You should hear from the roofer {shortly}.',
      'The bill {will shortly} be put right.',
      'The lift engineer will be there {very soon}.',
      'I do not think that we can paint it {any time soon}.',
      'It {should not be too long now}.',
    ],
    allows: [
      'You will hear from Jo by noon on Friday 6 June.',
      'Ring me as soon as you can.',
      'We came too soon for you that day.',
      'Shortly after the fire, you rang us.',
      'I hope that you feel well soon.',
    ],
  },
})
