import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'
import { help } from '../cues.ts'

const step =
  'legal/court/possession/enforcement/recovery/eviction/injunction/bailiff/bailiffs/proceedings/forfeiture/injunctive/tenancy'
const thing = 'action/proceedings/order/costs/fees/steps/notice/injunction/eviction/possession/bailiffs/enforcement/repossession/claim/court/forfeiture'

export default rule({
  id: 'coercive/legal-action',
  title: 'Put the help first, then the legal step',
  why: 'Court and eviction words cause panic. People stop reading before they reach any help.',
  source: 'Money and Mental Health Policy Institute, Where the heart is (2018)',
  find: anyOf(
    construction(
      [
        `will/may/shall/could/would/might (have/need/also/then) (to) {take, start, begin, commence, issue, initiate, bring, seek, consider, pursue, instigate, face, institute, lead, result, escalate, apply, proceed} (to/in/for/with/you) (formal/further/immediate/an/a/the) ${step} (${thing})`,
        `will/may/shall/could/would/might (also) {take, start, begin, commence, issue, initiate, bring, seek, consider, pursue, face, institute, lead, result, escalate, apply, proceed} ... ${step} ${thing}`,
        `{start, begin, commence, issue, take, initiate, consider, pursue, threaten} (legal/court/possession/eviction/enforcement) action/proceedings (against) (you)`,
        'apply/applying/go/going/escalate/refer to (the) court/tribunal/bailiffs (for) (your) (possession/eviction/order/injunction/warrant)',
        `apply/applying for possession/repossession/eviction/injunction`,
        '{legal, court, possession, eviction, forfeiture, enforcement} action/proceedings/steps/costs will/may/could/shall/against/without/follow',
        '{be} (then) {pass, refer, hand, send, escalate} (on) (over) to (our/the) (legal/external) solicitors/solicitor/lawyers/bailiffs/court/team/legal/enforcement/debt',
        '{pass, refer, hand, send, put} (this/it/the/your) (matter/case/file/account/debt) (over) (to) (to) (our/the) solicitors/lawyers/legal/bailiffs/debt/enforcement',
        '{instruct} (our) solicitors/lawyers/bailiffs/agents',
        '(could/may/will/would) {result, lead, end} in/to/with (you/your/the) (losing/loss/eviction/lose) (of) (your) home/eviction/possession/repossession/forfeiture/prosecution/homelessness',
        'lose/losing/forfeit your (own) home/tenancy/flat/property/lease',
        'your (own) home/tenancy/lease/place {be} (now/currently/also/seriously) (at/in) risk/jeopardy/danger',
        'your tenancy/licence/lease/agreement will/may/could/shall/can be ended/terminated/demoted/forfeited/revoked/brought/reviewed',
        '{terminate, end, revoke, demote, forfeit} your (*) tenancy/licence/lease/agreement',
        'we/council/landlord/i will/shall/may/can/could/would {evict} (you)',
        'you will/may/could/can/would (also) be evicted/homeless/prosecuted/taken/sued/fined/liable/pursued/repossessed/ordered/removed (to) (court)',
        'liable for/to (our/all/any/the) (court/legal) costs/fees/prosecution',
        'seek (our/full/all) (legal/court/to) costs/possession/eviction/recover',
        'recover (the/our/all/any) (costs/debt/money) (from) (through) you/courts/court',
        '{reserve} the/our right/rights to',
        'see you in court',
      ],
      {
        unless: {
          before: ['not', 'no', 'if we ever', 'to stop/avoid us'],
          sentence: ['will/would/can/do not', 'sorry/apologise', 'free/rather', 'judge', 'before we', '{withdraw, cancel}', 'you can/may/could (also) ask/take/go/apply'],
          paragraph: [...help, 'you do not need', 'never', 'stop that from', 'citizens advice'],
        },
      },
    ),
  ),
  instead:
    'We would like to help you to keep your home. Please ring me by [date]. If we have not agreed a plan, the next step is [step]. Citizens Advice can help for free.',
  examples: {
    flags: ['We {will take legal action}.'],
    allows: ['You can take us to court.', 'We will not evict you.', 'The court heard it in May.'],
  },
})
