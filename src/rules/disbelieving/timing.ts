import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'disbelieving/timing',
  title: 'Ask about dates that differ, without a hint',
  why: 'A hint about timing says “you made this up”. Fear and stress often make people speak late or mix up dates.',
  source: 'Safe Spots: feedback from survivors of domestic abuse; our own reading of letters',
  find: anyOf(
    construction(
      [
        '(very/rather/somewhat/quite) conveniently/curiously/interestingly/oddly/strangely/remarkably/tellingly/suspiciously/coincidentally/mysteriously/miraculously/funnily (enough)',
        '(it) is/was (perhaps) interesting/noteworthy/notable/noticeable/telling/striking/curious/significant/convenient (to) (note) that you/your/this/the',
        '(we/I) {note, notice, observe} with interest',
        'we/I (cannot) (help) (but) {note, notice, observe} (also) that (you/your) (have/had/only/did/never) (not) (only/never/previously) (mentioned/raised/raise/mention/reported/report/complain/complained) (this/it) (until/before/previously)',
        '(this/that/it) is/was the first (time) (that) we/I/you/anyone (have/has/had) (ever) (heard/hear/mentioned/been/raised/told/reported) (of/this/about/it)',
        'the first (time) (that) we/I have/had heard',
        'you (have/had/did) (not) (never) (previously/before/once) (mentioned/mention/raised/raise/said/told/disclosed/disclose/declared/declare/indicated) (us) (any/anything/it/this/that/a) (of) (this/that/about/it) (before/previously/until/earlier/at)',
        'you (have) (only) (now/just) (chosen/decided/thought/saw/seen) (to) (mention/raise/report/disclose/tell) (it/this) now',
        'you only (now) (mentioned/raised/reported/complained/told/disclosed/brought/came) (it/this/us/up/about/forward)',
        'only now (that) (do) you/he/she/are/is/have',
        'why (did) you (have/did) (not) (only/wait/waited/leave/left/say/report/mention/tell/take) (until/so/it/this/us/anything) (now/long/earlier/sooner/before)',
        'not/never (*) mentioned/raised/disclosed/reported/declared (at/when/on/in) (the) (time/you/your/sign/any)',
      ],
      {},
    ),
  ),
  instead: 'I have two dates for this, [date] and [date]. Can you help me to get it right?',
  examples: { flags: ['{Conveniently}, the note is lost.'], allows: ['Thank you for telling us now.'] },
})
