import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'defensive/finger-wag',
  title: 'Just say it',
  why: '“I would point out” feels like a finger wagged at the reader.',
  source: 'Our own reading of letters',
  severity: 'advisory',
  find: construction(
    [
      'we/i/may/let/can/must/feel would/must/should/have/feel/need/want/wish/i/me (like/bound/obliged/compelled) (to) (respectfully/politely/gently) remind you (that/of)',
      'we/i/may/let/can (would/must/should/have/feel/need/want/wish/will/do/i/me) (like/bound/obliged/compelled) (to) (respectfully/politely/gently) point out (that/to)',
      'it should/must/ought/has/needs (to) be noted/stressed/emphasised/said/borne/acknowledged/recognised (in) (mind) that',
      '(it) is worth pointing/reminding (out) (that/you)',
      'i/we must/would/should/wish/want (like) (to) (also/again) stress/emphasise/reiterate (that)',
      'be that as it may',
      'as you will (well/no/already) (doubt) know/recall/appreciate',
      'i/we (can/would/must/do/may/let) (wish/want/like/me) (to) (please) (re) assure/reassure you (that) (we/our/my/this/every/he/she/they/staff)',
      '(please) rest assured (that) (we/our/my/all/this/every/no/he/she/they/it/staff/the)',
      'please be assured (that) (we/our/my/all/this/every/no/he/she/they/it/staff/the)',
    ],
    {
      unless: {
        sentence: [
          'not affect',
          '{text, ring, email, call} ... remind',
          'i/we will remind',
          'if you would like',
          'confidential/confidence/private/privacy',
          'apology/apologies/sorry',
        ],
      },
    },
  ),
  instead: 'Our office is open until 6pm on Thursdays.',
  examples: {
    flags: [
      '{We would remind you that} the gate shuts.',
      '{I should point out that} the gate shuts.',
      '{It should be noted that} the gate shuts.',
      '{It is worth pointing out that} the gate shuts.',
      '{We must stress that} the gate shuts.',
      '{Be that as it may}, the gate shuts.',
      '{I can assure you that we} care.',
      '{Rest assured that we} care.',
      '{As you will no doubt recall}, the gate shuts.',
      '{Please be assured that we} care.',
    ],
    allows: [
      'I will remind you the day before.',
      'The sign points out the way to the stairs.',
      'I can reassure you that it will not affect your tenancy.',
    ],
  },
})
