import { anyOf, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const byDate = ['by [date]']

/** A deadline beside it cures it; and what the reader is asked to do is no promise. */
const fair = {
  after: ['(and) by/on/before/within ... #date', ', (and) by/on/before/within ... #date', ', within #number'],
  sentence: [
    'must',
    'should be',
    'was/were/had',
    '{baby, wound, ambulance, midwife}',
    '^ {take, start, try, book, apply, go, remove, give, make, check, change, put, come, leave, turn, move, clean, dry, talk, visit, wash, cover, cool, write, keep, find, ask}',
    '^ {contact, call, ring, phone, tell, let, report, send, see, get, register, speak, ask, use, bin, wash, keep, treat}',
    'please {contact, call, ring, phone, tell, let, reply, send, complete, return, email, text, write, get, give, make, arrange, report, pay, speak}',
    'you should/must/need/can/could',
    'if you',
    'he/she/we/they said/promised/told',
    'you were told/promised/assured',
    'promised that',
  ],
}

export default rule({
  id: 'vague-promise/as-soon-as-possible',
  title: 'Give a date in place of “as soon as possible”',
  why: '“As soon as possible” could mean a day or a year. A date lets people plan.',
  source: 'Housing Ombudsman, Complaint Handling Code (April 2024)',
  find: anyOf(
    phrases(
      {
        'as soon/quickly/swiftly/promptly/speedily/early/fast as is/reasonably/humanly/at/practicably (all) possible/practicable/practical':
          byDate,
        'as soon/quickly/swiftly/promptly/speedily/early/fast as possible/practicable/practical/feasible': byDate,
        asap: byDate,
      },
      {
        when: { sentence: ['will', 'we/i/they/he/she', 'be/been/being', 'team/contractor/surveyor/engineer/plumber'] },
        unless: fair,
      },
    ),
    phrases(
      {
        'as soon/quickly/promptly as we/i/they are/am able (to)': [],

        'when/whenever we/i/someone/somebody can $': byDate,
        'if and when we/i can': byDate,
        'as soon/quickly as our/the (*) allows/allow/permits/permit/workload/workloads': [],
        'when/once we/i/they get/have a/the/some gap/chance/minute/moment/slot/space/opportunity/time/capacity': byDate,
      },
      { unless: { after: fair.after, sentence: ['if you'] } },
    ),
  ),
  instead: 'We will mend the lock by 6pm on Friday 6 June.',
  examples: {
    flags: [
      'We will come {as soon as our workload} lets us.',
      'We will come {when we get a gap}.',
      'We will mend the lock {as soon as possible}.',
      'The job will be done {as soon as reasonably practicable}.',
      'I will send it {ASAP}.',
      'We will answer {as soon as we are able to}.',
      'I will pop round {when I can}.',
      'I will pay it {if and when I can}.',
    ],
    allows: [
      'We will mend the lock as soon as possible, and by Friday 6 June at the latest.',
      'Please ring us as soon as you can.',
      'Put used tissues in the bin as quickly as possible.',
      'You should see a doctor as soon as possible.',
      'If you smell gas, call 0800 111 999 as soon as possible.',
    ],
  },
})
