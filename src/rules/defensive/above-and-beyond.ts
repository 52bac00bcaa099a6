import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'defensive/above-and-beyond',
  title: 'Say what was done, without praise for it',
  why: 'It asks someone who was let down to be grateful.',
  source: 'Our own reading of letters',
  find: construction(
    [
      '(have/has/went/gone/go/going/been) above and beyond',
      '{go} (well/far) out of our/my/their/his/her way',
      '(have/has) {bend, bent} over backwards',
      '{go} the extra mile',
      'we/i/he/she/they/staff/team/officer/offer/contractors (have/has/am/is/are/was/were) (been) more than fair/reasonable/generous/patient/accommodating/helpful/lenient/flexible/adequate/understanding/ample',
      'we/i/he/she/they/staff/team/officer/trust (have/has) been (very/extremely/exceptionally/incredibly) generous/patient/accommodating/lenient/tolerant/flexible/understanding (with/towards/in/and/about)',
      'which is (far/a) (lot) more than we/most/many/other',
      '{exceed, surpass} our (legal/contractual/statutory/own) obligations/obligation/duty/duties/requirements/targets',
      'more than we are/were (legally/strictly) obliged/required/supposed',
      'how much (money/time/work/effort) (has/have) we/i/our/was (have/been/has) (been) {spend, put, do, go, invest}',
      'at considerable/great/significant/huge/substantial/enormous expense/cost (to/for/on/by) (us/ourselves/the/our)',
    ],
    { unless: { before: ['you (have/were/are)', 'if'], sentence: ['volunteers/carers/carer/thank'] } },
  ),
  instead: 'We visited on 3, 9 and 20 May.',
  examples: {
    flags: [
      'We have {gone above and beyond}.',
      'We {went out of our way} to help.',
      'Our team {has bent over backwards}.',
      'We {went the extra mile}.',
      '{We have been more than generous}.',
      '{We have been very patient with} you.',
      'We wrote twice, {which is more than most} would.',
      'We have {exceeded our legal duties}.',
      'That is {more than we are obliged} to do.',
      'It was done {at great cost to us}.',
      'Think {how much money we have spent}.',
    ],
    allows: [
      'We visited on 3, 9 and 20 May.',
      'We have spent £3,200 on the roof so far and it still leaks.',
      'You have been very patient.',
    ],
  },
})
