import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

/** Duties that are ours, and things that others do: "you should have received a letter". */
const notBlame = [
  'been',
  'had',
  'received',
  'got',
  'heard',
  'gotten',
  'never had',
  'waited',
  'seen',
  'felt',
  'died',
  'lost',
  // Not a reproach at all: "you should have a letter by Friday".
  'a/an/the/your/our/one/two/three/several/access/at/no/any/some/more/enough/all/this/that/these/it/them/by/everything/to',
]

export default rule({
  id: 'accusatory/should-have',
  title: 'Say what will help next time',
  why: 'Being told afterwards what they ought to have done makes the reader feel scolded.',
  source: 'Our own reading of letters',
  find: anyOf(
    construction('you (really) (also/perhaps) should/ought (perhaps) (to) have', {
      unless: {
        after: notBlame,
        before: ['if', 'what', 'that'],
        sentence: ['sorry', 'nobody should', 'what you should'],
      },
    }),
    construction('you (perhaps) could/might (perhaps/at/least) (least) have', {
      when: {
        after: [
          'told/reported/rung/called/phoned/asked/used/opened/made/checked/avoided/contacted/arranged/moved/thought/prevented/turned/taken/chosen/let/given/mentioned/waited/read/bought',
        ],
      },
      unless: { before: ['if', 'so', 'where', 'that'], sentence: ['if we', 'had we', 'sorry'] },
    }),
    construction(
      [
        'you should (perhaps) have been at/in/more/aware/careful/present/there/ready/honest',
        'you were supposed/meant/expected to',
        'a/any/every/most responsible/reasonable/considerate/decent/sensible/good tenant/tenants/resident/residents/neighbour/parent/person would/should (have/not/know)',
        'it is/was/remains/were (entirely/solely) your own/sole (job/duty) responsibility (to)',
        'it was/remains (entirely/solely) your responsibility (to)',
        'it is entirely (up) to/for you to',
        'it is/was your (own) job/duty to',
        'you had a duty/responsibility to',
        'as you were told (at) (the) time/repeatedly/several/already',
        'could/would have been expected of you',
      ],
      {
        suggest: [],
        unless: {
          before: ['think', 'mean (that)', 'whether', 'how/when'],
          sentence: [
            'should never have',
            'not think',
            'it was not',
            'not (up) to you',
            'if you',
            'choice/choose/jury/court/exam/appeal',
          ],
        },
      },
    ),
  ),
  instead: 'Next time, ring [phone number] and ask for [name]. We will do this for you.',
  examples: {
    flags: [
      '{You should have} rung the night line.',
      '{You ought to have} read the notice.',
      '{You could have} told the plumber.',
      '{You might at least have} let us know.',
      '{You should have been more} careful with the key.',
      '{You were supposed to} be at home.',
      '{Any reasonable tenant would have} called.',
      '{It was your responsibility to} clear the drain.',
      '{It is entirely up to you to} insure your things.',
      '{It is your duty to} keep the hall clear.',
      '{You had a duty to} report the crack.',
      '{As you were told repeatedly}, bins go out on Friday.',
      'That is the least that {could have been expected of you}.',
      '{It is your sole responsibility}.',
    ],
    allows: [
      'You should have received a letter on Monday.',
      'You should not have had to ask twice.',
      'We should have told you.',
      'It is up to you whether you take it.',
      'You could have a visit on Tuesday.',
      'You should have been given a date.',
    ],
  },
})
