import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'coercive/warnings',
  title: 'Say what was reported, and ask for their side',
  why: 'Words such as “final warning” frighten people, and letters that frighten are often left unread.',
  source: 'Money and Mental Health Policy Institute, Where the heart is (2018)',
  find: anyOf(
    construction(
      [
        'final/last/first/second/formal/official/written/verbal warning/warnings',
        'final notice/reminder/chance/opportunity/demand',
        'last/one chance/opportunity',
        'one last/more/final chance/opportunity/warning/reminder',
        'consider/regard/treat/take/accept/see (this) (letter/email/message/as/to) (as) (be) (a/your/my/our) (formal/final/only/last/friendly) warning/notice/warned',
        'consider yourself/yourselves (formally) warned/told/informed',
        'you are/were/have (been/hereby) warned',
        '{be} warned (that)',
        'we/i (must/hereby/formally/would/wish/have) (to) warn you',
        'we will not warn/ask/tell/write/remind/be (warning/asking/telling/writing/reminding) (to) (you) again',
        'without (any) further warning/notice/reminder/reference/delay',
        'without warning/notice',
        'let this be a',
        'this is your last/final/only/formal',
        'you have until ... to',
        'not be warned/told/asked again',
        'notice is hereby given',
      ],
      {
        unless: {
          before: ['sorry for the', 'no', 'not (a)', 'not as (a)', 'withdrawn the', 'runs/ran/run/off', 'came/come/turned/off/stopped/happen/happened/failed/goes/left/cut/ended', 'entered', 'in'],
          sentence: ['sorry/apologise', '{withdraw}', 'taken off', 'removed the', 'weather/flood/storm/freeze', '{cancel} the', 'carbon', 'you have until ... decide/appeal/ask/choose/reply/let', 'came/come', 'we (will) not ... without', 'was/were (not) wrong', 'should not have'],
        },
      },
    ),
  ),
  instead: 'I am writing about what happened on [date]. I would like to hear your side.',
  examples: {
    flags: [
      'This is a {final warning}.',
      'This is a {final reminder} about the fence.',
      'It is the {last chance} to pay.',
      'You have {one more chance}.',
      'Please {take this letter as a formal notice}.',
      '{Consider yourself warned}.',
      '{You have been warned}.',
      'Please {be warned that} fines apply.',
      '{We must warn you} about the fee.',
      '{We will not ask you again}.',
      'It goes to court {without further notice}.',
      'Cars are taken away {without warning}.',
      'I hope that you {let this be a} lesson.',
      '{This is your last} letter from us.',
      '{You have until noon to} move it.',
      'You will {not be told again}.',
      '{Notice is hereby given} of a visit.',
    ],
    allows: [
      'I am sorry that you were sent a final warning.',
      'The power went off and came back without warning.',
      'You have until 9 June to ask for a review.',
      'We did warn you in March that there would be dust.',
    ],
  },
})
