import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const helper =
  'doctor/doctors/gp/gps/surgery/nurse/charities/charity/adviser/advisers/worker/school/hospital/letter/note/letters/notes/report/reports/certificate'
const fair = {
  sentence: [
    '{sorry, apologise}',
    '{be} wrong',
    'unjust/unfair',
    'my/our/we (*) {call, write}',
    'you {be} right',
    'believe you',
    'identity/address/income/bank/application/caller',
    'at any time',
    'no reason to doubt',
    'so we/I will',
  ],
  before: ['no', 'not (...)'],
}

export default rule({
  id: 'disbelieving/waved-off',
  title: 'Say what the photo or the letter shows, and what else would help',
  why: 'It took the reader trouble to get. If it “could be anything”, nothing that they send will ever be enough.',
  source: 'Housing Ombudsman, Spotlight on damp and mould (2021); our own reading of letters',
  find: anyOf(
    construction(
      [
        'could/may/might (just/as/equally/easily) (well) (have) (be/been/come) (got/taken/made/caused) (of/from/in/by) any/anywhere/anything',
        'could/might/may (just) as/equally well/easily (have) (be)',
        '{prove, show} only that',
        `${helper} (will) (only/merely/generally) (*) {write, put, repeat, sign, record, reflect} (down) what`,
        '(is/are) (only/merely) {repeat, reflect, rest, rely, base} (only/solely/on/upon) (on/upon) what you/he/she',
        'would say that',
        'as one would/might expect (of/from)',
        'then/but he/she/they would (,) $',
        '(but) mothers/friends/sisters/families/neighbours/relatives/doctors (often/always/generally) do/would/tend $',
        'hardly/scarcely (an/a) (*) independent/impartial/disinterested/neutral/objective/reliable/surprising',
        'is/are/was/were not (an) independent/impartial/disinterested/neutral (witness/witnesses/evidence)',
        'uncorroborated/unsubstantiated/unverified/unproven/unfounded/unevidenced',
        'if (it/they/this/that/these) is/are (really/indeed) genuine/real/authentic',
        '{be} not able to {substantiate, corroborate, verify, authenticate, validate}',
        'unable to {substantiate, corroborate, verify, authenticate, validate}',
        'could/can/not (not) be substantiated/corroborated/verified/authenticated/validated',
      ],
      { unless: fair },
    ),
  ),
  instead:
    'The photo shows water on the floor. It does not show me where it came from, so [name] will come to look on [date].',
  examples: {
    flags: [
      'The photo {could be of any} ceiling.',
      'It {could just as easily be} ours.',
      'It {proves only that} you rang.',
      'A {doctor will write down what} he hears.',
      'It {is based on what you} told him.',
      'She {would say that}.',
      'He backs you up, {as one would expect}.',
      'She says it is true, {but she would}.',
      'She says so, {but mothers often do}.',
      'She is {hardly independent}.',
      'They {are not independent witnesses}.',
      'Your report is {unsubstantiated}.',
      'The letter, {if it is genuine}, is late.',
      'We {were not able to verify} this.',
      'We are {unable to corroborate} this.',
      'Your report {could not be verified}.',
    ],
    allows: [
      'You sent three photos, and they show the mould clearly.',
      'My note called your report “unproven”, and I am sorry.',
      'It may have come through the roof.',
    ],
  },
})
