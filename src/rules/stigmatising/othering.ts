import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const people =
  'people/person/someone/somebody/anyone/tenant/tenants/resident/residents/family/families/household/households/woman/women/man/men/those/customers/pensioners/girl/lad/lady/boy/mother/mothers/parents/couple/couples/claimants/kids/folk/ladies'
const types = 'sort/sorts/kind/kinds/type/types'

export default rule({
  id: 'stigmatising/othering',
  title: 'Write to one person, not to a kind of people',
  why: '“You people” and “your culture” tell the reader that they are seen as a stranger, not as a neighbour.',
  source: 'Housing Ombudsman, special report on Rochdale Boroughwide Housing (2023)',
  find: anyOf(
    construction('you people/lot', { suggest: ['you'], unless: { after: ['who'], before: ['give', 'show', 'tell'] } }),
    construction(`${people} like you`, { suggest: ['you'], unless: { after: ['who'] } }),
    construction(
      `(a) ${people} with/of/from/in your ${types} (of) (person/people/record/background/history/family/lifestyle)`,
    ),
    construction(`(of) your ${types} of person/people/background/family/lifestyle/household/record/history`),
    construction(`[your/his/her/their lot/sort/kind] $`),
    construction(`[your/their lot/sort/kind] do/are/always/never/tend/have/think/want/come/get/like`),
    construction(`these/those/that/such ${types} of people/tenant/tenants/person/family/families`),
    construction('[these/those types] do/have/are/always/never/will/want/expect'),
    construction('[these/those people] always/never/do/think/want/expect/come/just/tend/breed/like/prefer'),
    construction(`(${people}) in/from/of/with your culture`),
    construction(
      `people/tenants/families/residents/those/women/men/households from/of your country/community/background/faith/religion/race/nationality/ethnicity`,
      {
        unless: { sentence: ['{worker, speak, interpreter, hate, officer}'] },
      },
    ),
    construction('due/owing/down to your culture/traditions/customs/ethnicity/nationality/religion', {
      unless: { sentence: ['{treat, discriminate, hate, attack, abuse, harass, unfair}'] },
    }),
    construction(
      'your/their/his/her/certain/some cultural/religious/ethnic/traditional practices/habits/customs/ways/bathing/washing/cooking/lifestyle/norms',
      { unless: { before: ['respect', 'support', '{fit, suit} round'], sentence: ['{respect, need, prefer}'] } },
    ),
    construction('where you came/come from', {
      unless: { sentence: ['{matter, everyone, everybody, equal, fair, welcome}'] },
    }),
    construction('in your (own) country', { unless: { sentence: ['{fear, unsafe, war, safe, persecute}'] } }),
    construction('in this country we/you/people'),
    construction('your strange/odd/peculiar/funny customs/ways/habits/traditions/rituals'),

    construction('(is/are/was/be/do/does/can/could/should/would/were) not one of us'),
    construction('{cook} with a lot of steam/spices/spice/oil/water/garlic'),
    construction('bucket/ritual bathing/washing/baths/bath'),

    construction('{smell} of (your/their) curry/spices/garlic/fish'),
    construction('your/their style/way/type/kind of cooking/food'),
    construction([
      'your/their (*) curry/spicy food/foods/cooking/smells/cuisine',
      'curry/spicy cooking/smells',
      'smelly/pungent/exotic/foreign/ethnic food/foods/cooking/smells/cuisine',
    ]),
    construction('your part of the world'),
    construction('british/english/western way/ways (of) (life/living)'),
    construction('[british/english] tenants/families/neighbours', { suggest: ['other'] }),
    construction('[your people] do/cook/are/tend/always/live/like/all/have/never'),
    construction('people/someone/tenants/families like that/them/him/her'),
    construction(
      'as a/an muslim/christian/jewish/african/asian/black/indian/gay/disabled/foreign (woman/man/person/lady/tenant) you',
      {
        unless: { after: ['can/may/might/could/have/are/should (be) protected/entitled'] },
      },
    ),
    construction(
      'religion/faith/beliefs/culture/disability/illness/condition/autism/depression/anxiety/health/diagnosis/background [is/are (not) (no/an) excuse/excuses]',
    ),
    construction(
      'people/someone/somebody/families/dealers/tenants like your son/daughter/family/mother/father/brother/sister/neighbour',
    ),
    construction(
      'you girls/boys/ladies/women/refugees/immigrants/foreigners/pensioners/students/muslims/mothers/mums',
      {
        suggest: ['you'],
      },
    ),
    construction('a certain type/kind/sort/class of person/people/tenant/tenants/family'),
    construction('over here we'),
    construction('this is not bangladesh/africa/india/pakistan/nigeria/somalia/poland/jamaica/romania'),
    construction(
      'he/she/they/you is/are [gay/black/foreign/muslim/jewish/polish/irish/romanian/african/asian/trans but]',
    ),
  ),
  instead: 'You told us that the fan in your kitchen does not work.',
  examples: {
    flags: [
      'We have had reports of {your spicy food}.',
      'We have had reports of {spicy cooking}.',
      'We let {English} tenants go first.',
      '{As a Muslim woman you} should bring your husband.',
      'The damp is from {your cultural practices}.',
      '{You people} have had a lot of help.',
      'We get this from {people like you}.',
      'The flat is not for {a person with your sort of record}.',
      'We know {your type of person}.',
      'I have met {your sort}.',
      '{Your lot} always leave the gate open.',
      '{Those types} have had every chance.',
      'We do not let to {that sort of person}.',
      '{These people} never open a window.',
      '{People in your culture} use more water.',
      'I know that {residents from your background} find this odd.',
      'The damp is {down to your culture}.',
      'It comes from {ethnic cooking} and nothing else.',
      'It may be normal {where you come from}.',
      'That may be fine {in your country}.',
      '{In this country we} open windows.',
      'We allow for {your strange customs}.',
      'You {are not one of us}.',
      'You {cook with a lot of steam}.',
      'The water comes from {bucket bathing}.',
      'Your hall {smells of curry}.',
      'It is {your style of cooking} that does it.',
      'Homes are different in {your part of the world}.',
      'You need to learn the {British way of life}.',
      '{Your people} cook at all hours.',
      'There are flats for {people like that}.',
      'Your depression {is no excuse}.',
      'Our staff do not deal with {people like your son}.',
      '{You girls} should stick together.',
      'The block draws {a certain type of person}.',
      '{Over here we} queue.',
      '{This is not Africa}.',
      'He is {gay but} tidy.',
    ],
    allows: [
      'Talk to someone from your faith.',
      'Avoid spicy food for a day before the test.',
      'He called you names because of your headscarf.',
      'Some people would like you to know that they are glad.',
      'You were shouted at because of your accent, and I am sorry.',
      'Nobody should be treated worse for their faith.',
      'Tell us where you would like to live.',
      'These people can help you: Shelter and Citizens Advice.',
    ],
  },
})
