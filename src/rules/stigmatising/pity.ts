import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const need = 'disability/disabilities/condition/illness/age/autism/diagnosis/limitations'

export default rule({
  id: 'stigmatising/pity',
  title: 'Say what help is needed, and leave out the pity',
  why: '“Vulnerable”, “brave” and “poor thing” look down on the reader, however kindly they are meant.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  severity: 'advisory',
  find: anyOf(
    construction('as (a) vulnerable {person, tenant, resident, adult, customer, individual, woman, man, household}', {
      unless: { after: ['under', 'in law'] },
    }),
    construction(
      'you/he/she is/are (considered/deemed/classed/a) (as) vulnerable (tenant/person/adult/resident/customer/individual/lady)',
      { unless: { before: ['if', 'whether', 'when', 'because', 'think', 'feel'], after: ['to', 'if'] } },
    ),
    construction('{class, flag, mark, label, code} (you/him/her) as (a) vulnerable'),
    construction('vulnerables'),
    construction('our/my vulnerable {one, tenant, resident, customer}', { suggest: ['residents who need extra help'] }),
    construction('your vulnerability/vulnerabilities', { suggest: ['your needs'] }),
    construction(`despite/notwithstanding (all) your/his/her/their ${need}`),
    construction(`in spite of your/his/her/their ${need}`),
    construction('so/very/how brave/inspirational/inspiring', { unless: { after: ['to'] } }),
    construction('poor (old) thing/soul/dear/lamb/love/girl/chap'),
    construction('* , [bless her/him/them] $'),
    construction('bless her/his/their heart/soul/cotton (socks)', { suggest: [''] }),
    construction('you/he/she/they/mother/father/son/daughter (must) {be} [a (real/huge) burden]', {
      unless: { sentence: ['{feel, worry, think, believe}', 'not'] },
    }),
    construction('unfortunate/tragic condition/disability/illness/existence/creature/creatures/individual/individuals'),

    construction('disability/condition/illness is [a burden]'),
    construction('a drain on our/the/us resources/budget/time/staff/service/services'),
    construction('{pander} to'),
  ),
  instead: 'You told us that you have asthma and a new baby, so we will come first thing on [date].',
  examples: {
    flags: [
      '{As a vulnerable tenant} you have priority.',
      'Our notes say that {you are vulnerable}.',
      'You have been {flagged as vulnerable}.',
      'We visit the {vulnerables} first.',
      '{Our vulnerable residents} get a card.',
      'We noted {your vulnerability}.',
      'You manage well {despite your disability}.',
      'You keep a tidy home {in spite of your condition}.',
      'I think that you are {so brave}.',
      'The {poor thing} cannot get out.',
      'Your mother rang again, {bless her}.',
      'She did her best, {bless her heart}.',
      'Your son must be {a burden} to you.',
      'I know of your {unfortunate condition}.',
      'Your son’s disability is {a burden}.',
      'Your needs are {a drain on our budget}.',
      'We do not {pander to} every need.',
    ],
    allows: [
      'You may feel that you are a burden. You are not.',
      'The old pipe joints are vulnerable to frost.',
      'It took courage to tell us what he did.',
      'If you are vulnerable in a power cut, tell your supplier.',
      'You live with multiple sclerosis and tire easily.',
    ],
  },
})
