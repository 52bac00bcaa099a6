import { anyOf, construction, phrases } from '../rules/finder.ts'
import { disclosure } from './disclosure.ts'
import { relative, someone, whose } from './people.ts'

export default disclosure({
  id: 'terminal-illness',
  title: 'They, or someone close, are dying',
  source: 'Our domain notes on disclosures, 2; Marie Curie',
  find: anyOf(
    phrases({
      'terminal/incurable (*) illness/cancer/diagnosis/condition/disease': [],
      'terminally ill': [],
      'palliative (care/nurse/team/treatment)': [],
      hospice: [],
      'end of life care': [],
      'end of life': [],
      'syringe driver': [],
      'marie curie': [],
      'secondary/metastatic (*) cancer': [],
      'stage four/4 (*) cancer': [],
    }),
    construction([
      `{have, give, leave} (only) (a few/about/weeks/months) weeks/months (left) (to live)`,
      '{be} (only) given weeks/months/days',
      `(${someone}) {have, be} (been) (told/given/only) (${someone}) (has/have) until (about/around) * $`,
      'nothing more (that) they/doctors/hospital can do',
      `(${whose}) ${relative} is dying`,
      `${whose} last christmas/birthday/summer`,
    ]),
  ),
  examples: {
    shows: [
      'She has {terminal cancer}.',
      'I am {terminally ill}.',
      'The {palliative nurse} comes on Fridays.',
      'He is in a {hospice}.',
      'I am on {end-of-life care}.',
      'It is near the {end of life}.',
      'There is a {syringe driver} by the bed.',
      'The {Marie Curie} van could not park.',
      'It is {secondary breast cancer}.',
      'It is {stage 4 lung cancer}.',
      'He {has months to live}.',
      'She has {been given weeks}.',
      '{He has been told he has until about Christmas}.',
      'There is {nothing more they can do} for him.',
      '{My wife is dying}.',
      'It will be {her last Christmas}.',
    ],
    allows: ['I am dying to see the new kitchen.', 'The bus terminal is cold.', 'I have been given a week to reply.'],
  },
})
