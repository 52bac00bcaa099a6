import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const nice =
  'nicer/nice/polite/politer/calm/calmer/cooperative/civil/pleasant/reasonable/respectful/courteous/friendly/friendlier/patient/quieter/kinder/grateful/sensible/helpful/constructive/appropriate/calmed'
const when = 'if/when/once/until/unless'
const person = 'you/she/he/they'

export default rule({
  id: 'coercive/manners',
  title: 'Leave manners out of it',
  why: 'A repair or an answer does not have to be earned by being nice.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  find: anyOf(
    construction(
      [
        `${when} ${person} ({be}) (a) (bit/little) (more) ${nice}`,
        `${when} ${person} (can/could/would/have/had) {be, become, stay, remain, learn, keep} (to) (be) (a) (bit/little) (more) ${nice}`,
        `${when} ${person} (are/have/can) (able/prepared/willing/learn/learned/learnt/ready) (to) calm/calmed/apologise/apologised/behave`,
        `${when} ${person} (are/have/can) (able/prepared/willing/learn/learned/learnt/ready) (to) {speak, talk, behave, act, conduct, communicate, treat} ... politely/properly/respectfully/civilly/reasonably/respect/courtesy/adult/adults/manner/civil/appropriately/human`,
        '{drop, change, lose, adjust, improve, mind, watch, moderate} your (*) attitude/tone/language/manner/manners/behaviour/temper/mouth',
        'nothing less than a/an (full) (written) apology',
        'we/i/staff/officer {want, demand, expect, require} (a/an) (full/written/immediate) apology',
        '(little/bit) (more) (of) politeness/courtesy/civility/patience/respect/kindness would/will/goes/may/might go/get/help/long/be/a',
        '{be} more polite/courteous/respectful/civil/pleasant to/towards/with our/the/us/staff/them/him/her',
        'be nice/nicer to/towards/with our/the/us/staff/them/him/her',
        'help us (to) help you',
        'change of/in (your) attitude/tone',
        `{expect, require, ask, insist, demand, trust} (that) you (to/will) {be, remain, behave, speak, act} (in) (a) (more) ${nice}/politely/civilly`,
        '{expect, require, ask, insist, demand, trust} (that) you (to/will) {treat, show, speak} ... courtesy/respect/civility',
        'we/staff/contractors/officers (will/would) {be} (far/much) more willing/inclined/likely/prepared to help/come/assist',
        '{get} you nowhere',
      ],
      {
        unless: {
          before: ['not'],
          sentence: [
            'sorry',
            'we apologise',
            'you asked',
            'not depend',
            'because',
            'you {be} right',
            'calm/nice place/room',
            'owe/owed',
            'did not get',
          ],
        },
      },
    ),
  ),
  instead: 'I would like us both to feel able to talk. Would it help to have someone with you when we next speak?',
  examples: {
    flags: [
      'It would help {if you were nicer} to the plumber.',
      'We can talk {once you can be more civil}.',
      'I will ring back {when you have calmed} down.',
      'We can speak {when you are able to behave like an adult}.',
      'Please {moderate your rude language}.',
      'I want {nothing less than a full apology}.',
      'A {little more courtesy would go} a long way.',
      'You could {be more polite to our} staff.',
      'You should {be nicer to the} man.',
      'Please {help us to help you}.',
      'We look for a {change in your attitude}.',
      'We {expect you to be civil}.',
      'We {ask that you treat staff with respect}.',
      '{We would be more inclined to help} then.',
      'Shouting will {get you nowhere}.',
      'Our {officer expects an immediate apology}.',
    ],
    allows: [
      'You have been patient, and I am sorry for the wait.',
      'Repairs do not depend on how you speak to us.',
      'If you are calm enough to talk now, that is fine, because we are here all day.',
      'We are keen to help.',
    ],
  },
})
