import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const harm = [
  '{die, death, bereave, bereavement, widow, widower, grief, grieve, mourn, funeral, cancer, stillbirth, stillborn, miscarriage, abuse, attack, assault, rape, suicide, fire, flood, trauma, ptsd, anxiety, depression, depressed, burglary, robbery, crash, stroke, operation, surgery, chemotherapy, breakdown, illness, ill, upset, stab, mug}',
  'passed away/on',
  'your loss',
  'lost your/her/his/their/the',
  'losing your/her/his/a/someone',
  'late husband/wife/mother/father/mum/dad/partner/son/daughter/brother/sister',
  'break in',
  'found him/her',
]

export default rule({
  id: 'insensitive/grief-clock',
  title: 'Leave out how long grief should take',
  why: 'Nobody heals to a timetable. Telling people that their time is up can make them feel ashamed.',
  source: 'Advice from bereavement counsellors and funeral directors on words of condolence',
  find: anyOf(
    construction(
      [
        '{day, week, month, year} should/ought/must (to) (have) (be/been) ... enough/ample/plenty/sufficient',
        '{day, week, month, year} {be} a long time',
        '{die, pass} ... {week, month, year, while, time} ago now',
        'but/and/as/given/since it/that/this {have} ... been ... {week, month, year}',
        'better/recovered/moved/over/coping/fine/ready/past/adjusted/well/settled/normal ... by now',
        'enough/ample/plenty/sufficient (of) time to {grieve, mourn, adjust, recover, heal, get, come, sort, deal, process}',
        'long enough to {grieve, mourn, adjust, recover, heal, process}',
        'enough time has passed/gone',
      ],
      {
        when: { paragraph: harm },
        unless: {
          before: ['give/have/need/take/allow/yourself/makes', 'for/from/until/not/of/before/who/when/if/because'],
          // An account of dates ("we should have replied a month ago") is about us.
          sentence: ['we should/were/had', 'i should', '{policy, insurance, claim}', 'we have not', 'we did not'],
        },
      },
    ),
    construction([
      'not/never/still (be) over it/this/him/her (by) (now)',
      'should/must/ought (you) (to) (have) {come} to terms',
      '(had) enough time to {come} to terms',
      '{grieve, mourn, cry, grief, bereavement} ... forever/indefinitely',
      'should/must/will/soon (be/get/got) used to (being/living) without him/her/them/it/your',
      'funeral is/was over/done/finished',
      'should/must (be) used to being/having/living/it/pain',
      'you (have) had ... week/weeks/month/months/year/years to {prepare, plan, get, sort, adjust, recover, deal, think, clear, arrange}',
      'grieving/mourning period',
      'had (more) (than) enough/ample/plenty/sufficient (of) time to {grieve, mourn, adjust, recover, heal}',
      'how long/much (longer) ... {grieve, mourn, grieving, mourning}',
    ]),
    phrases({
      'are you not over': [],
    }),
  ),
  instead: 'I am sorry that this is still so hard.',
  examples: {
    flags: [
      'After your surgery you should be {better by now}.',
      'He died, and you have had {long enough to grieve}.',
      'You {should come to terms} with it.',
      'You have {had enough time to come to terms} with it.',
      'You {will get used to living without him}.',
      'The {funeral is surely over}.',
      'You {should be used to having} pain.',
      '{You had nine months to prepare}.',
      'Since your son died, six {months should have been ample}.',
      'Two {years is a long time} to grieve.',
      'Your father {died several months ago now}, so please ring the surveyor.',
      'Your mother died in March, {and it has now been seven months}.',
      'You have had {plenty of time to deal} with the death.',
      'I think that {enough time has passed} since the fire.',
      'I see that you are {not yet over it}.',
      'You cannot {grieve forever}.',
      'The {mourning period} is over.',
      'You have {had ample time to grieve}.',
      '{How much longer will you be grieving}?',
      '{Are you not over} that?',
    ],
    allows: [
      'It takes each person a different length of time to come to terms with a death.',
      'Give yourself enough time to recover from your operation.',
      'You should have had your appointment for the operation by now.',
      'You reported the leak three weeks ago, and we should have come sooner.',
      'I know that your wife died a year ago and that this week will be hard.',
      'Four weeks is plenty of time to choose a colour.',
      'There is no rush, and you can tell me when you are ready.',
    ],
  },
})
