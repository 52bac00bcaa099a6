import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const groups =
  'people/families/tenants/residents/women/men/mothers/mums/fathers/parents/couples/widows/widowers/carers/pensioners/households/neighbours/adults/folk/others/patients/survivors'
const young = 'babies/children/kids/toddlers/infants/youngsters/teenagers/boys/girls'

export default rule({
  id: 'insensitive/everyone-else',
  title: 'Speak of this resident, not of other people',
  why: 'Being told that everyone has troubles makes a serious one sound small. People may stop telling you things.',
  source: 'Mind, how to talk about mental health; Government guidance on damp and mould and children’s health',
  find: anyOf(
    construction([
      'we (do) all {get, feel, forget, lose, struggle, talk, worry, grieve, suffer, cry, age, ache}',
      'we (do) all go/went/going through',
      'we (do) all have (our/a/some/good/the) (odd/own/little) problems/troubles/worries/issues/bad/days/ups/off/stress/stresses/bills/moments/crosses/families/things',
      'everyone/everybody (has/gets/feels/goes/finds/struggles/loses/have/get) (through) (a/their/some/the) (bit/little) (of) (own) problems/troubles/worries/bad/stressed/stress/anxious/depressed/down/low/tired/lonely/nervous/forgetful/ups/difficult/sad/moments',
      `plenty/lots/loads/millions/thousands of (other) ${groups}`,
      `most/many/other/some (other) ${groups} ... {manage, cope, survive, muddle, raise, tolerate}`,
      `most/many/other/some (other) ${groups} ... get/gets/getting by/on/through/used`,
      'most/many people (of/in/at) (your/his/her/their) (age/eighties/seventies/nineties/eighty/ninety/seventy) (would) have/would/are/expect (given/slowed/stopped/glad) *',
      'others in your/the/a/this/that (same/similar/exact) position/situation/circumstances/boat ... {manage, cope, pay, be, have, get}',
      'you are not the only/first person/one/tenant/family/resident/mother/carer/parent/household/widow/widower',
      'wait/waiting/queue/pay like everyone/everybody/anyone (else)',
      'like the rest of us',
      'we are all in the same boat',
      `${young} (do/will/can/always) get/getting/catch/catching/pick/have/bring ... cough/coughs/cold/colds/bug/bugs/chest/chests/chesty/ill/poorly/sick/sniffles/germs/rash/rashes/illnesses/everything/wheezy/asthma/infections`,
      `${young} (are/can) (be) (very/so/remarkably) resilient/tough/adaptable/hardy/robust`,
      `${young} (do/will/can/always/soon) bounce/adapt/forget/cope`,
      `${young} ... get/gets/getting used to`,
      'grow/grows/growing out of it/this/that/asthma/them',
      'just/only a (little/bit/nasty/passing) (of) (a) cough/cold/sniffle/bug/rash/phase/chill',
    ], {
      // Advice to parents in public writing is about them, and about what to do.
      unless: { sentence: ['more likely', 'at risk', 'help/support/advice', '{vaccinate, doctor, gp, nhs}'] },
    }),
    phrases({
      'join the club': [],
      'part of growing up': [],
      '{come} with the territory': [],
      'part of getting old/older': [],
      '{come} with age/old': [],
      'part of being a/pregnant': [],
      'good days and bad days': [],
      'ups and downs': [],
    }),
  ),
  instead: 'You are worried about her chest. We treat this as a risk to her health.',
  examples: {
    flags: [
      '{We all feel} low in winter.',
      '{We all go through} hard times.',
      '{We all have our problems}.',
      '{Everyone gets a bit anxious}.',
      '{Plenty of people} raise twins in a flat.',
      '{Most families manage} with one bathroom.',
      '{Other tenants get by} without a lift.',
      '{Most people of eighty have slowed down}.',
      '{Others in the same position cope} perfectly well.',
      '{You are not the only person} to lose a job.',
      'You must {wait like everyone else}.',
      'You have to queue {like the rest of us}.',
      '{We are all in the same boat}.',
      '{Babies get coughs}.',
      '{Children are very resilient}.',
      '{Kids bounce} back.',
      '{Children soon get used to} a new room.',
      'He will {grow out of it}.',
      'It is {just a bit of a cough}.',
      'Stressed? {Join the club}.',
      'Broken nights are {part of growing up}.',
      'Pain {comes with the territory}.',
      'Falls are {part of getting older}.',
      'Deafness {comes with age}.',
      'Swollen ankles are {part of being pregnant}.',
      'With lupus you have {good days and bad days}.',
      'Marriage has its {ups and downs}.',
    ],
    allows: [
      'Children are more likely to get ill where there is mould.',
      'You are not to blame for the mould.',
      'We have all the papers that you sent.',
      'Many people find it helps to talk.',
      'Most people with a blue badge can park for free.',
    ],
  },
})
