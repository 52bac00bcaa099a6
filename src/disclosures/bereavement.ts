import { anyOf, construction } from '../rules/finder.ts'
import { disclosure } from './disclosure.ts'
import { relative, someone, whose } from './people.ts'

export default disclosure({
  id: 'bereavement',
  title: 'Someone close to them has died',
  source: 'Our domain notes on disclosures, 1; Cruse Bereavement Support',
  find: anyOf(
    construction(
      [
        `${whose} (*) (*) ${relative} (*) (has/have/had) (sadly/just/recently/suddenly) died/passed (away/on)`,
        'he/she/they died',
        'he/she/they (has/have/had) (sadly/just/recently/suddenly) passed away',
        `{lose} ${whose} (*) (*) ${relative}`,
        `${whose} late ${relative}`,
        `the/${whose} (*) (${relative}) (*) funeral/bereavement/cremation`,
        `death of ${whose} (*) ${relative}`,
        `${whose} (*) (*) (${relative}) 's/his/her/their/sudden/recent death`,
        'cot death',
        '{miscarry}',
        '(a/the/your/my) miscarriage/stillbirth',
        'stillborn',
        `since (he/she/${relative}) (died/went/passed)`,
        'i/you am/are/was/were (now/recently/just) (a) widowed/widow/widower/bereaved',
        `(${whose}) ${relative} was/were killed/murdered/buried/cremated`,
      ],
      {
        unless: {
          before: ['if/when/where/should ...', 'almost/nearly'],
          after: [
            'to/my/our/the (note/letter/message/card)',
            'on/along/to my/the/your/it/this/them note/letter/message/details',
          ],
          sentence: ['if you or', 'when someone', 'if someone'],
        },
      },
    ),
    construction(`${someone} {be, have} (been/still) grieving`),
  ),
  examples: {
    shows: [
      '{My mum died} in March.',
      'My letter said that {my husband Desmond passed} on the 11th.',
      '{She died} on the 30th.',
      'Nobody rang after {he passed away}.',
      'I {lost my dad} at Easter.',
      'The letter came in {your late husband}’s name.',
      '{Your mother’s funeral} is on Friday.',
      'We heard of the {death of your son}.',
      'It was after {my sudden bereavement}.',
      'It was {cot death}.',
      'I {miscarried} in May.',
      'You told us of {your miscarriage}.',
      'She was {stillborn}.',
      'It has been hard {since she went}.',
      '{I am now a widower}.',
      '{My brother was killed} in May.',
      '{We are grieving}.',
      'I cannot talk about {my son’s death}.',
    ],
    allows: [
      'The boiler died on Monday.',
      'He passed on the message.',
      'If your partner has died, ring us.',
      'I lost my keys.',
      'I nearly died laughing.',
    ],
  },
})
