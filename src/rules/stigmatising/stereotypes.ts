import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const kinds =
  'old/older/elderly/young/younger/homeless/disabled/depressed/autistic/single/social/council/housing/benefit/benefits/unemployed/large/big/gay/lesbian/trans/black/white/asian/african/caribbean/indian/pakistani/bangladeshi/chinese/polish/romanian/somali/nigerian/irish/muslim/jewish/hindu/sikh/christian/religious/foreign/immigrant/refugee/migrant/traveller/poor/deaf/blind/overseas/minority/vulnerable/working/abused/bipolar/anxious/bereaved/unmarried'
const heads =
  'people/tenants/residents/families/family/households/children/kids/mothers/mums/fathers/parents/men/women/ladies/boys/girls/couples/folk/seekers/customers/applicants'
const groups =
  'muslims/jews/women/men/ladies/females/males/teenagers/youngsters/pensioners/addicts/alcoholics/refugees/migrants/immigrants/foreigners/claimants/students/travellers/asians/africans/sleepers/offenders/sufferers/schizophrenics/widows/lesbians/squatters/mothers/mums/victims/survivors'
const way = 'always/never/rarely/seldom/invariably/notoriously'
const fault =
  'forget/exaggerate/overreact/overcrowd/complain/neglect/damage/steal/lie/drink/gossip/panic/confuse/imagine/wander/cheat/breed/shout/smell/moan/nag/ruin/trash/misuse/squander/muddle'
const failing =
  'understand/appreciate/care/respect/bother/realise/value/cope/budget/clean/listen/think/behave/integrate/mix/tidy/cooperate/bother'
const someone =
  '{people, tenant, those, someone, resident, anyone, woman, man} on/with/in/from (a) (universal/housing/mental/criminal/social) credit/benefit/benefits/record/welfare/convictions'
// They tell us, they ask, they wait: facts about our service, not about them.
const fair = { after: ['{tell, ask, wait, find, get, receive, qualify, report}', 'have/had to', 'been'] }

export default rule({
  id: 'stigmatising/stereotypes',
  title: 'Write about this person, not what “they” are like',
  why: 'What is said of a whole group is never true of all of it. The reader hears that they were judged before they spoke.',
  source: 'Housing Ombudsman, special report on Rochdale Boroughwide Housing (2023)',
  find: anyOf(
    construction(`[${kinds} ${heads}] tend/${way}`, { unless: fair }),
    construction(`[${groups}] tend/${way}`, { unless: fair }),
    construction(`[${kinds} ${heads}] (will) ${fault}`, { unless: { sentence: ['may/might/can/could', 'help'] } }),
    construction(`[${groups}] (will) ${fault}`, { unless: { sentence: ['may/might/can/could', 'help', 'who/that'] } }),
    construction(`[${kinds} ${heads}] do/can/will not ${failing}`),
    construction(`[${groups}] do/can/will not ${failing}`),
    construction([`[${someone}] do/can/will not`, `[${someone}] tend/${way}`], {
      unless: {
        after: [
          '{get, ask, apply, claim, help, find, use, choose, join, also, need, still, live, call, ring, have, pay, lose}',
        ],
      },
    }),
    construction(`[${kinds} ${heads}] get/have confused/no (respect)`),
    construction('(a) typical woman/man/female/male/student/teenager/claimant/northerner/scouser/youth/pensioner'),
    construction(
      `[${kinds} ${heads}] are (all/usually/often/always) good/bad/lazy/dirty/loud/noisy/dishonest/violent/stubborn/confused/difficult/addicts/trouble/unclean/greedy`,
    ),
    construction('one of those people/tenants/women/men/families/types', { unless: { sentence: ['if'] } }),
  ),
  instead: 'You told us what happened on the stairs, and I would like to hear more.',
  examples: {
    flags: [
      '{African families} tend to dry clothes indoors.',
      '{Teenagers} never listen.',
      '{Older people} often forget what we say.',
      '{Women} usually exaggerate.',
      '{Social tenants} do not appreciate what they have.',
      '{Students} don’t clean.',
      '{People on Universal Credit} can’t budget.',
      '{Tenants on housing benefit} tend to leave.',
      '{Jewish people} are good with money.',
      '{Old people} get confused by forms.',
      'That is {a typical student}.',
      'You are {one of those people} who ring each day.',
    ],
    allows: [
      'Disabled people can complain to the Ombudsman.',
      'Disabled people often tell us that the door is heavy.',
      'Young people always have to wait for this scheme, and that is wrong.',
      'Older people can ask for a visit.',
      'People on Universal Credit do not need to apply.',
      'Women can ask to be seen by a woman.',
    ],
  },
})
