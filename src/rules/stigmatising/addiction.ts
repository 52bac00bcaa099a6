import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const drug = 'drug/drugs/heroin/crack/cocaine/cannabis/alcohol/substance/solvent/opiate/ketamine/spice/methadone'
const one = '{you, he, she, they, son, daughter, brother, tenant, partner, mother, father, man, woman}'

export default rule({
  id: 'stigmatising/addiction',
  title: 'Say “a person with an addiction”',
  why: 'Words such as “addict” and “clean” carry shame, and shame keeps people from asking for help.',
  source: 'Scottish Drugs Forum, Moving beyond people-first language (2020)',
  find: anyOf(
    construction(`a/an (recovering/former/ex/known/registered) (${drug}) addict`, { suggest: ['a person with an addiction'] }),
    construction(`(${drug}/gambling) addicts`, { suggest: ['people with an addiction'] }),
    construction(`(${drug}/gambling/the/that/this/your/recovering/known) addict`, {
      suggest: [],
    }),
    construction('a/an (recovering/known/old/hopeless/functioning) alcoholic', {
      suggest: ['a person with an alcohol problem'],
      unless: { after: ['drink/drinks/liver/beverage/beverages/gel'] },
    }),
    construction('alcoholics', { suggest: ['people with an alcohol problem'], unless: { after: ['anonymous'] } }),
    construction(
      '[alcoholic] father/mother/husband/wife/son/daughter/brother/sister/tenant/neighbour/man/woman/parent/partner/parents',
      { suggest: [''] },
    ),
    construction(`${drug} abuser/misuser/user`, { suggest: ['person who uses drugs'] }),
    construction(`${drug} abusers/misusers/users`, { suggest: ['people who use drugs'] }),
    // On its own it is the name of a service, or of what the law is about.
    construction('your/his/her/their [drug/substance abuse]', { suggest: ['drug use'] }),
    construction('your/his/her/their [alcohol abuse]', { suggest: ['drinking'] }),
    construction(
      '{junkie, junky, druggie, smackhead, crackhead, pothead, stoner, wino, alky, drunkard, boozer, pisshead, dopehead, cokehead}',
    ),
    phrases({
      'a/the/that/local drunk': [],
      'drunks/druggies': [],
      'drug fuelled/crazed/addled/riddled/ridden': [],
      'drink/alcohol/booze fuelled': [],
      'crack/drug/drugs den/dens': [],
      'fell/fallen off the wagon': ['started drinking again'],
      'clean and sober': ['in recovery'],
      'party lifestyle': [],
      'drug/heroin/crack/cocaine/cannabis/drinking/gambling habit': ['addiction'],
    }),
    construction(`${one} {be, stay, keep} (been) [clean] for/since`, { suggest: ['in recovery'] }),
    construction(`${one} {get, come} [clean] $`, { suggest: ['into recovery'] }),
    construction('back on the smack/gear/drugs/drink/booze/bottle/heroin/crack/brown/weed', {
      suggest: ['using again'],
    }),
    construction('dirty urine/sample/samples/test/tests', { suggest: ['positive test'] }),
    construction('[the alcoholic] $', { suggest: ['the person'] }),
    construction('[the alcoholic] in/at/who/and', { suggest: ['the person'] }),
    construction('you/he/she/son/daughter/tenant {abuse} drugs/alcohol/substances'),
    phrases({ 'drink/drug problem': ['addiction'] }),
  ),
  instead: 'You told us that you are in recovery.',
  examples: {
    flags: [
      'The man in flat 2 is {a drug addict}.',
      'We do not house {addicts} here.',
      'Ask {the addict} to leave.',
      'Your father is {an alcoholic}.',
      'The hostel is for {alcoholics}.',
      'You live with your {alcoholic} father.',
      'He is a known {drug user}.',
      'The stairs are used by {drug users}.',
      'Your {drug abuse} is known to us.',
      'Your {alcohol abuse} is the cause.',
      'He is a {junkie}.',
      'It was {a drunk} on the stairs.',
      'We get {drunks} in the lobby.',
      'The flat has a {drug-fuelled} feel.',
      'It was a {drink-fuelled} night.',
      'Your home is a {drug den}.',
      'I hear that you have {fallen off the wagon}.',
      'Once he is {clean and sober} we can talk.',
      'Your {party lifestyle} is the cause.',
      'We know of her {heroin habit}.',
      'She was {clean} for six months.',
      'He told us that he got {clean}.',
      'Now she is {back on the drink}.',
      'He gave a {dirty sample}.',
      'We have moved {the alcoholic}.',
      'We have moved {the alcoholic} in flat 9.',
      'We know that {you abuse drugs}.',
      'You have a {drink problem}.',
    ],
    allows: [
      'The bin store has been clean for two weeks.',
      'You have been in recovery for two years.',
      'The group is run by Alcoholics Anonymous.',
      'Drug paraphernalia was found in the bin store.',
      'You kept the flat clean for us.',
      'You can get clean water at the standpipe.',
    ],
  },
})
