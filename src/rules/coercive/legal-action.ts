import { weHoldBack } from '../cues.ts'
import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const will = 'will/may/shall/could/would/might'
const legal = 'legal/court/possession/enforcement/eviction/recovery/injunction/forfeiture/injunctive/bailiff'
const step = 'action/proceedings/order/costs/steps/notice/claim'

export default rule({
  id: 'coercive/legal-action',
  title: 'Put the help first, then the legal step',
  why: 'Court and eviction words cause panic. People stop reading before they reach any help.',
  source: 'Money and Mental Health Policy Institute, Where the heart is (2018)',
  find: anyOf(
    construction(
      [
        `we/i/trust/association/landlord ${will} (*) (*) (*) (formal/further/immediate) ${legal} ${step}`,
        `${will} (then/also) be taken/going/go/taking to court`,
        `${will} (then/also) (have/be) (to) {apply, seek, go} (to) (the) (court) (for) (a/an) (outright) possession/eviction/repossession/injunction/bailiffs/warrant`,
        `we/i (will/shall/may/have/now) (to) {apply, go, return} (back) to (the) court for`,
        '{start, begin, commence, issue, take, initiate, pursue} (legal/court/possession/eviction/enforcement) action/proceedings against you',
        `${legal} action/proceedings/steps will/may/could/shall (be/follow/start/begin/commence/result)`,
        '{pass, refer, hand, send, escalate} (this/it/the/your) (matter/case/file/account/debt) (on/over) to (our/the) legal team/department',
        `${will} (then/also) {instruct} (our) solicitors/lawyers/bailiffs`,
        `${will} {result, lead, end} in/to/with you/your losing/loss/eviction/possession/repossession/forfeiture/prosecution/homelessness`,
        'in you/your losing/eviction/homelessness/prosecution',
        `you will/may/risk (also) lose/losing/forfeit your (own) home/tenancy/flat/property/lease`,
        `your tenancy/licence/lease/agreement ${will} be ended/terminated/demoted/forfeited/revoked/extended`,
        `we/council/landlord/trust ${will} (then/also) {evict, terminate, revoke, demote, forfeit, prosecute, sue} (you/your)`,
        `you ${will} (then/also) be evicted/homeless/prosecuted/sued/repossessed`,
        'you ... liable for (our/all/any/the) (court/legal) costs/fees/prosecution',
        `${will} (also) {seek, claim, recover} (our/full/all/these/any) (legal/court) costs`,
        'we/i/trust/association {reserve} the/our right/rights to',
        'see you in court',
      ],
      {
        unless: {
          before: ['not', 'no', 'stop/avoid/prevent us'],
          sentence: [
            ...weHoldBack,
            'sorry/apologise',
            'flood/flooding',
            'rather',
            'judge',
            "landlord 's",
            'before we',
            '{withdraw, cancel}',
            'you can/may/could/should (also) ask/take/go/apply/challenge/speak/bring',
            'only/last',
            'usually/normally/always',
            'police/prosecutor/cps/crime/suspect/tax/licence/parking/driver/driving/offence/jury/school/child',
            'case goes',
            'he/she/they/landlords/someone/council',
          ],
          paragraph: [
            'do not want that/this/it',
            'talk/speak to you first',
            'duty adviser',
            'help/support/advice/shelter/stepchange',
            'flood/flooding',
            'rather',
            'call/ring me',
            'you do not {need}',
            'never',
            'stop that from',
            'stop this (from)',
            'citizens advice',
          ],
        },
      },
    ),
    // A threat stays a threat where "not" stands in its condition: "if you do not pay, we will go to court".
    construction(
      `if/unless you/payment/this/the ... ... , we/i ${will} ... ... legal/court/possession/eviction/bailiffs/solicitors/injunction/evict`,
      {
        unless: {
          sentence: ['we/i will/can/do/would not', 'still', 'you can'],
          paragraph: [
            'help/support/advice/shelter/stepchange',
            'flood/flooding',
            'rather',
            'citizens advice',
            'do not want',
            'talk to you first',
          ],
        },
      },
    ),
    construction(
      [
        '(further/formal/appropriate/enforcement/necessary/immediate/tenancy) action will/may/could/shall/can be taken (against/if) (you/your)',
        'will/may/shall/could/to take further/formal/appropriate/tenancy/enforcement/necessary/stronger action',
        'injunction/possession/eviction/warrant/proceedings/order will/may/could/shall be sought/obtained/applied/issued/granted/served/started/commenced',
        'your tenancy will/may/could/shall be brought',
        'find yourself without/homeless/in/on (a) (court/home/street/the)',
      ],
      {
        unless: {
          before: ['not', 'no', 'no further', 'not need/have'],
          sentence: [
            'we/i/this will/can/do/would/are not',
            'sorry/apologise',
            'flood/flooding',
            'rather',
            'you asked',
            'thief/burglar/neighbour/contractor',
            'safe',
          ],
          paragraph: [
            'help/support/advice/shelter/stepchange',
            'citizens advice',
            'would rather',
            'talk/speak to you first',
          ],
        },
      },
    ),
    construction(
      [
        'we/i/it/this (will/shall) (go) (straight/directly) goes/go straight/directly to (the) court/eviction/legal/possession/bailiffs/solicitors',
        'next step/stage/option (will/would) {be} (to) (be) (seek) eviction/court/possession/bailiffs/legal',
        'home/property may/will/could be repossessed/boarded/seized/taken',
        'we/i {have} (now) {instruct} (our) solicitors/bailiffs/lawyers',
      ],
      {
        unless: {
          before: ['not', 'no'],
          sentence: ['we/i/this will/can/do/would/are not', 'sorry/apologise', 'rather', 'you asked', 'not have to'],
          paragraph: [
            'help/support/advice/shelter/stepchange',
            'citizens advice',
            'would rather',
            'talk/speak to you first',
          ],
        },
      },
    ),
  ),
  instead:
    'We would like to help you to keep your home. If we have not agreed a plan by [date], the next step is [step]. Citizens Advice can help for free.',
  examples: {
    flags: [
      '{It goes straight to court}.',
      'The {next step is court}.',
      'Your {home may be repossessed}.',
      '{We have instructed our solicitors}.',
      '{Further action may be taken}.',
      'We {will take formal action}.',
      'An {injunction may be sought}.',
      '{Your tenancy may be brought} to an end.',
      'It is hard to {find yourself without a home}.',
      'Next the {trust will begin legal proceedings}.',
      'You {will be taken to court}.',
      'Next the trust {will apply to the court for possession}.',
      'We can {start proceedings against you}.',
      '{Possession proceedings may follow}.',
      'Your case is to be {sent to our legal team}.',
      'We {will instruct bailiffs}.',
      'That ended {in you losing} it.',
      '{You may lose your home}.',
      '{Your tenancy will be terminated}.',
      '{We will evict you}.',
      '{You will be evicted}.',
      '{You are liable for our legal costs}.',
      'We {will also seek our costs}.',
      '{We reserve the right to} act.',
      'We will {see you in court}.',
      '{If you do not pay, we will go to court}.',
      'It {could result in you losing} your home.',
      '{We will return to court for} an order.',
    ],
    allows: [
      'If we go to court, a duty adviser can speak for you.',
      'If the case goes to court, your diary will help.',
      'You can take us to court.',
      'We will not evict you.',
      'The court heard it in May.',
      'We could go to court for possession, and we would much rather agree a plan.',
      'If you keep to the plan, no further action will be taken.',
      'You do not need to take further action.',
    ],
  },
})
