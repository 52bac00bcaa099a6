import { anyOf, construction, phrases } from '../rules/finder.ts'
import { disclosure } from './disclosure.ts'
import { whose } from './people.ts'

const him = 'he/she/ex/husband/wife/partner/boyfriend/girlfriend/dad/father/son'

export default disclosure({
  id: 'domestic-abuse',
  title: 'They may be living with, or running from, abuse',
  source: 'Our domain notes on disclosures, 6; Refuge; Women’s Aid',
  find: anyOf(
    phrases({
      'domestic abuse/violence': [],
      'coercive control': [],
      'domestic/honour based abuse/violence': [],
      'non molestation (order)': [],
      'a/the (women) refuge': [],
      'forced marriage': [],
      'idva/marac': [],
    }),
    construction(
      [
        `${him} (*) (has/have/had/used/keeps/is) (to/been) (*) hit/hits/hitting/beat/beats/beating/strangled/choked/raped/punched/kicked/stalking/stalks/stalked me/us/you/her/him`,
        `(my/your) ${him} (has/have/had) {threaten, attack, hurt, abuse, assault} (to) (kill) me/us/you`,
        `${him} (*) {control, check, read, open, take, hide} my/your/her (*) money/phone/post/letters/emails/keys/bank/bag`,
        'not (to) know/find where/out (where) we/i/you live/are/am',
        `(${whose}) (violent/abusive) ex (*) {find, come, know, follow, watch, have}`,
        `violent/abusive ex/husband/wife/partner/boyfriend/girlfriend/relationship/man/marriage/father`,
        'afraid/scared/frightened/terrified of him/her/my/your (*) (ex/husband/wife/partner/boyfriend/girlfriend/son)',
        'he/she will find out',
        'he/she came back last night',
        'i/you/we/she (had) {leave, flee, escape, run} (from) him',
        'not write/ring/call/phone to the house/home/address',
      ],
      {
        unless: {
          before: ['if ...'],
          sentence: ['if you'],
          after: ['a/the/my/your message/note/voicemail/letter/key'],
        },
      },
    ),
  ),
  examples: {
    shows: [
      'It was {domestic abuse}.',
      'He did {coercive control}.',
      'It is {honour-based violence}.',
      'There is a {non-molestation order}.',
      'I am in {a refuge}.',
      'I ran from a {forced marriage}.',
      'The {MARAC} met on Monday.',
      '{He has been hitting me}.',
      '{My husband threatened to kill me}.',
      '{He reads my post}.',
      'He is {not to know where we live}.',
      '{My ex found} us.',
      'I left a {violent partner}.',
      'I am {scared of him}.',
      'Do not ring, or {he will find out}.',
      '{He came back last night}.',
      '{I left him} in May.',
      'Please do {not write to the house}.',
    ],
    allows: [
      'The car park is open to abuse.',
      'He hit the wall with the van.',
      'If you are living with a violent partner, ring us.',
      'I left him a message.',
    ],
  },
})
