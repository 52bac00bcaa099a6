import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const harm = [
  '{die, death, bereave, bereavement, widow, widower, grief, funeral, cancer, chemotherapy, chemo, stillbirth, miscarriage, abuse, attack, assault, rape, suicide, suicidal, fire, flood, trauma, ptsd, anxiety, depression, depressed, burglary, stroke, operation, surgery, breakdown, panic, illness, ill, hospital, hospice, oxygen, dialysis, disability, disabled, wheelchair, epilepsy, seizure, asthma, pregnant, pregnancy, newborn, premature, dementia, pain, fall, fracture, leg, hip, arm, jaw, heart, autism, autistic, refuge, husband, wife, baby, stab, terminal, diagnosis, racist, racism, hate, redundancy, redundant, evict, homeless, starve, hunger, hungry}',
  'passed away',
  'your loss',
  'the loss of',
  'lost your/her/his/their',
  'mental health',
]

export default rule({
  id: 'insensitive/hoping-away',
  title: 'Leave out cheery hopes when someone is ill or in pain',
  why: 'A light word about a grave thing sounds careless. It can seem that the work matters more than they do.',
  source: 'Housing Ombudsman, Learning from severe maladministration: tone (2025)',
  find: anyOf(
    construction(
      [
        'hopefully/fortunately/thankfully/luckily you/he/she/they will/can/could/may/should/would/might (soon) (still) (be) (feel) better/well/manage/cope/recover/survive/adjust/enjoy/home/back/fine/find/forget/understand/over/appreciate/get/do',

        'wishing/wish you a (very) (good/great/lovely/fabulous/fantastic/nice/pleasant/happy/wonderful/restful) *',
        'fingers crossed',
        'back on your feet (so/in/by/before/to)',
        'should/hope/trust/expect (that) (you) ... {feel, be} better/well/recovered/stronger (enough) by/before',
        'have/enjoy a great/lovely/nice/fantastic/wonderful/super/fabulous/good day/weekend/evening/week/christmas/summer/holiday/one',
        'happy monday/tuesday/wednesday/thursday/friday/christmas/easter',
        'enjoy the/your (rest) (of) (the/your) day/weekend/evening/sunshine/weather/summer/peace/rest/quiet',
        'rate/review us/our (service/call/visit)',
        '{complete, fill, take} (in/out) (part/a/the/our/this) (in) (a/our/the) (short/quick/brief/customer/online) survey/questionnaire',
        'how did we do',
        'delighted/thrilled/excited to {tell, inform, announce, say, let, offer, confirm}',
      ],
      {
        when: { paragraph: harm },
        unless: {
          sentence: ['help', 'we will/have', 'safe/safely/easier/warm', 'if/when you', 'to hear', 'most/many/some'],
        },
      },
    ),
    construction([
      'right as rain',
      'good as new',
      '(up) (and) about/better/well/fine in no time',
      '{bounce} back in no time',
      '{hope, trust} (that) you/he/she will ... better/well/recovered (enough) in/for/by/before',
    ]),
  ),
  instead: 'I am sorry that you are so ill. We will move the furniture for you on [date].',
  examples: {
    flags: [
      'You are waiting for surgery. {Hopefully you can still get} the door.',
      'After the surgery we {expect you to be recovered by} Friday.',
      'She will be {right as rain}.',
      'You will be as {good as new}.',
      'You will be {better in no time}.',
      'You will {bounce back in no time}.',
      'Sorry about the death. {Wishing you a lovely weekend}.',
      'We know about the chemotherapy: {fingers crossed}.',
      'After the operation I hope that you are {back on your feet} for the visit.',
      'Sorry about the funeral. {Have a great weekend}.',
      'Sorry to read of your cancer. {Happy Friday}!',
      'Sorry about the death. {Enjoy the rest of your day}.',
      'Thank you for telling us of the assault. Please {rate our service}.',
      'Thank you for telling us of the assault. Please {take a short survey}.',
      'Thank you for telling us of the assault. {How did we do}?',
      'After the abuse, we are {delighted to tell} you of our fete.',
      'We {trust that you will feel well enough for} the visit.',
    ],
    allows: [
      'Luckily most people get better with treatment for depression.',
      'We hope that you and the baby are doing well.',
      'I hope that the new ramp will make life easier with your wheelchair.',
      'I was sorry to hear that you are in hospital.',
      'Hopefully we can agree a day that suits you.',
    ],
  },
})
