import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'defensive/other-side',
  title: 'Keep to what happened to the resident',
  why: 'It asks the reader to see our side before we have seen theirs.',
  source: 'Our own reading of letters',
  find: construction(
    [
      'in our/my/his/her/their/its (own) defence',
      'in all fairness (to)',
      'in fairness to our/the/my/him/her/them/us/me',
      'in fairness to #name',
      '^ to be fair to our/the/my/him/her/them',
      '^ to be fair to #name',
      '[^ to be fair] , *',
      'there is/are two/another/both/different (sides) side/sides (to)',
      '(put) yourself/yourselves in our/his/her/their (*) shoes/position/place',
      'from our/his/her/their (staff) point of view',
      'you must/need/have/should/ought/will (to) understand/appreciate/remember/realise/recognise/accept/bear/consider (in) (mind) (that/how) we/our/how/there/staff/officers/he/she/they/much',
      'i/we (would/do) ask (that) you (to) (please) understand/appreciate/remember/consider/bear',
      'with all due respect',
      '^ with (the) (greatest) respect',
      'unrealistic/unreasonable of/for you to expect/demand/ask',
      '(we/staff/officers/landlord) cannot (reasonably) be expected to',
      'not as (simple/easy/straightforward) as',
    ],
    {
      unless: {
        sentence: ['both sides of', 'nothing to add', 'no view', 'side of the', 'side to the'],
        before: ['{want, need, like, fair}'],
      },
    },
  ),
  instead: 'You told us that nobody rang you back. I checked the log, and you are right.',
  examples: {
    flags: [
      '{In our own defence}, it was late.',
      '{In all fairness to Jo}, it was late.',
      '{To be fair to Jo}, it was late.',
      'I think that {there is another side to} it.',
      'Please {put yourself in our shoes}.',
      'Try to see it {from our point of view}.',
      '{You must appreciate that we} are small.',
      '{We ask you to understand} that.',
      '{With all due respect}, it was late.',
      '{We cannot be expected to} know.',
      'It is {not as simple as} that.',
      '{In fairness to our} roofer, it was late.',
      '{To be fair to him}, it was late.',
      '{To be fair}, it was late.',
      '{With respect}, it was late.',
      'It is {unrealistic of you to expect} that.',
      '{In all fairness}, it was late.',
    ],
    allows: [
      'It is important to be fair about the cost, and here is the bill.',
      'You should remember to take your tablets with food.',
      'I want to see both sides of the wall.',
    ],
  },
})
