import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const reported = [
  'called/described/dismissed/calling/dismissing/phrase',
  'you/they {be} told',
  'nobody/one should',
  'you {be} right',
  'not mean/meant',
  'not (*) (be) good enough',
  'does/did not make it/your/this/that',
  'not (a/an) (*) excuse',
  'as if',
]

const aux = 'is/are/was/were/am/be/do/does/did/will/would/can/could/has/have/had/shall/should'
const topic =
  'matter/subject/topic/issue/question/correspondence/discussion/conversation/business/exchange/book/chapter/episode'
const shut = 'closed/settled/exhausted/concluded/finished/shut/over/ended/resolved'
const position = 'position/decision/view/answer/stance/response/findings'
const add = '{add, say, discuss, debate, talk, explain, investigate, contribute, complain}'
const talk =
  '{repeat, revisit, reopen, rehearse, debate, argue, rehash, speculate, discuss, comment, elaborate, restate}'
const effort =
  '{spend, go, look, enter, waste, explain, meet, dwell, return, keep, get, answer, reply, respond, read, engage}'

const acts =
  'I/we/he/she/they have/had/will/can/am/are/would (also/like) (to) (be) (*) {ask, arrange, book, attach, enclose, explain, pay, send, ring, help, find, fit, come, visit, offer, refund, check, order, mend, record, set, write, give, answer, treat, act}'

const fair = {
  before: [
    'you (*)',
    'if (there)',
    'before/until/when/unless/once/after/because/whether (*) (*)',
    '{tell, say} (*) that',
  ],
  sentence: [
    ...reported,
    acts,
    'no reason to doubt',
    'sorry',
    '{be} (*) wrong',
    'wrong to/of',
    'because',
    'and if',
    'here is/are',
    'set out (*) (*) why/what/below/here/the',
    'like to tell',
    'but I/we/there',
    'explain (*) the/why/my/our',
    'the reasons',
    'even if',
    'you can/may',
    'until/yet/when/whether',
    'say that',
    'not the end',
    'should not',
    'why not',
    'every #date',
    'in/of our defence',
    'against',
    'no excuse',
    'had thought',
    'whether or not',
    'you do not want',
    'not (*) have/need to',
    'for now',
    'so that you',
    'other people',
    'individual {case}',
    'privacy/confidential/law',
    '{court, police, tribunal, judge, ombudsman, appeal, inquiry, coroner, inquest}',
    'we/I {fail}',
    'on leave',
  ],
}

export default rule({
  id: 'dismissive/closed',
  title: 'Say why the answer is the same, and what the reader can do next',
  why: 'It feels like a door shut in the face, even where the answer itself is right.',
  source: 'Housing Ombudsman, Complaint Handling Code (2024) and Spotlight on attitudes, respect and rights (2024)',
  find: anyOf(
    construction(
      [
        // There is no more to say.
        `nothing (more/further/left/new/else) (of) (*) to (be) ${add}`,
        `not ... anything (*) (further/more/else/left) to (be) ${add}`,
        `no more/further (*) to (be) ${add}`,
        `much/deal more/left to ${add}`,
        `what there is (left) to (be) ${add}`,
        'no further correspondence/discussion/communication/comment',
        `${aux} not (...) (any) further correspondence/discussion/debate/dialogue`,
        `you have/had had your say`,
        'last (that) we/I shall/will (*) {say, write, hear}',
        // The matter is closed.
        `${topic} (of) (*) (*) is/are (now/firmly) (*) closed/settled/exhausted/concluded/finished/shut`,
        `${topic} (*) (*) (*) is/are (*) at an end`,
        `{consider, regard, treat, deem, view} (the/this/that/your/it/all/what/our) (*) (*) (*) (as/to/be) (*) ${shut}`,
        `${topic} (*) (*) has/have/was/were already/long (been) {deal, dealt, settle, resolve} (with)`,
        `(hope/trust/believe) (that) this (now) {conclude, close, clear, draw, end, settle} the/this matter/up`,
        `this (now) {conclude, close} the/this/our/my matter/correspondence/discussion`,
        `{draw, drew, drawn} a line (under/here/there/now)`,
        'that is that $',
        ', that is that',
        'that is the end of it/that/the (matter/story)',
        'we/I (*) (*) leave it/this/that/things/matters there/at',
        'there (the/our) (story/matter/interest/discussion) (*) (*) (*) ends/rests $',
        // Nothing will change it.
        `our/my/the (*) (*) ${position} (*) (*) (*) (is/are/remains/remain) unchanged/final/stands`,
        `our/my ${position} (*) (*) (*) (*) {have} not changed`,
        `we/I will/shall/can not (be) {change, changing} our/my (mind/position/view/decision)`,
        `we/I ${aux} not (going/about) to (be) {change} it/this/that`,
        'get/receive/have (exactly/precisely) the (very) same (*) (*) answer/reply/response/lines/decision',
        'it will be no however/whatever',
        'for the same reasons as',
        'the position is as before/explained/stated',
        'no amount of writing/ringing/calling/complaining/describing/emailing/asking/telling/shouting/chasing/letters/emails',
        'no/same/it however many/often (times) you',
        'no matter how many/often (times) you',

        `${aux} not (*) make (an/any) exception/exceptions for (you/one/every)`,
        // We will not go into it.
        `we/I ${aux} not (*) intend/propose/going/prepared/willing/wish/plan/mean/about/minded (to) (be/keep) ${talk}`,
        `we/I ${aux} not (*) intend/propose/going/prepared/willing/wish/plan/mean/about/minded to (be) ${effort}`,
        `we/I will/shall not (*) {repeat, revisit, reopen, rehearse, debate, argue, elaborate, restate} (on/this/it/that/the)`,
        `we/I ${aux} not be {reply, respond, enter, comment, take, pursue, consider, look, investigate} (to/into/on) (this/it/the/that) (*) (further)`,
        `we/I ${aux} not (be) (able) (to) {reply, respond, answer} (to) each/every`,
        `over old/the (same) ground`,
        `we/I/staff ${aux} not (*) have (the) time/resources (to) ${effort}`,
        `we/I ${aux} not (*) {read, answer, address, study} all (of) your (points/questions/emails)`,
        '(the/on/your) file/filed without (a) reply/response/acknowledgement',
        'will/shall/can not be drawn (into)',
        'we/I do not (*) reopen (*)',
        'we/I have heard (all) this/it/you/enough (all) (before)',
      ],
      { unless: fair },
    ),
    construction(
      [
        'will not be looked at (again)',
        'will not be reopened/revisited/reconsidered',
        'does/do not/nothing (to) change our/my view/decision/position/mind/conclusion/findings',
      ],
      { unless: { sentence: ['if/unless', 'sorry'] } },
    ),
  ),
  instead:
    'I have looked again at [what I checked]. My answer is the same, because [reason]. If you disagree, you can [next step].',
  examples: {
    flags: [
      'We have {nothing further to add}.',
      'I do {not feel there is anything further to discuss}.',
      'There is {no more to be said}.',
      'There is not {much left to say}.',
      'I wonder {what there is to discuss}.',
      'There will be {no further correspondence}.',
      'We {will not enter into further debate}.',
      '{You have had your say}.',
      'This is the {last we shall say} on it.',
      'This {matter is now closed}.',
      'Our {correspondence is at an end}.',
      'We {consider the matter closed}.',
      'The {issue has already been dealt with}.',
      'I {trust this clears the matter} up.',
      '{This concludes our correspondence}.',
      'We {draw a line under} it.',
      'The fence stays and {that is that}.',
      'We met, {that is that}, and we are done.',
      '{That is the end of it}.',
      '{We will leave it at} that.',
      'We came, and {there the matter rests}.',
      '{Our decision is final}.',
      '{Our position has not changed}.',
      '{We will not be changing our mind}.',
      '{We are not going to change it}.',
      'A fifth letter will {get the same answer}.',
      'The answer was no, and {it will be no however} you put it.',
      'It stands {for the same reasons as} before.',
      '{The position is as before}.',
      '{No amount of ringing} will help.',
      'It is {no matter how many times you} ask.',
      'It is the {same however often you} ring.',
      'We {cannot make an exception for you}.',
      '{I do not propose to repeat} it.',
      '{I do not intend to meet} you.',
      '{I will not debate it}.',
      '{We will not be looking into this further}.',
      '{We cannot reply to every} point.',
      'This goes {over old ground}.',
      '{I do not have the time to reply}.',
      '{I have not read all of your} letters.',
      'Your letter was {filed without a reply}.',
      '{We have heard all this before}.',
      'I {will not be drawn into} it.',
      '{We do not reopen things}.',
      'It {will not be looked at again}.',
      'The case {will not be reopened}.',
      'Your note {does not change our view}.',
    ],
    allows: [
      'I have not changed the decision, because the survey was right.',
      'If nothing further is to be added, sign the form.',
      'There is nothing left for you to do.',
      'We have nothing to add to the repair dates for now, and I will write again on Friday.',
      'My answer is the same, and here are the reasons again.',
    ],
  },
})
