import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

// An account of the search, or a next step, is what the reader needs.
const searched = {
  sentence: [
    'risk/risks',
    'that the council',
    'ombudsman/tribunal/court/landlord/jury/police/defendant/prosecution/suspect',
    '{vaccine, treatment, medicine, diet, study, trial, cure, research}',
    'enough/sufficient evidence to {charge, prosecute}',
    'below #number',
    'your fault',
    'you did',
    'you (have/had) (done) anything',
    'not mean',
    'you caused',
    'but that/this/it/I/you',
    'identity/address/income/apply/application/surgery/barrier/panel',
    'so we/I will/have/shall/would',
    'our/the own fault/mistake/error/failing',
    'wrong/mistake/sorry',
  ],
  paragraph: [
    'not mean',
    'I/we (have) (also) {look, check, listen, read} (at/through/to)',
    '{sorry}',
    'if you have/can/do',
    'would help',
  ],
}

export default rule({
  id: 'disbelieving/no-evidence',
  title: 'Say what you looked at and what would help',
  why: '“There is no evidence” sounds like “we do not believe you”, above all when no one says who looked, or where.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024) and Spotlight on knowledge (2023)',
  find: anyOf(
    construction(
      [
        '(there/that) (is/was/are/being/has/appears) (been/to) (be) (simply/absolutely) no/little/insufficient (...) evidence/proof (whatsoever/available) (to) support/suggest/substantiate/show/prove/indicate/back/corroborate/confirm/that/of/for',
      ],
      {
        suggest: ['I have not yet found a record that shows'],
        when: {
          sentence: [
            'you/your',
            'he/she/they/staff/officer/operative/contractor/contractors/engineer/neighbour/neighbours/team',
            '{support, substantiate, corroborate, discrimination, harassment, bullying, rudeness, claim, allegation, negligence}',
          ],
        },
        unless: searched,
      },
    ),
    construction(
      [
        'we/I (have) (could/can/see/were) (not/unable) (to) {see, find, identify, have, discover, uncover} no/any/little/insufficient (...) evidence/proof (whatsoever/available) (to) support/suggest/substantiate/show/prove/indicate/back/corroborate/confirm/that/of/for',
        'no (...) evidence/proof (whatsoever) (has/was/is/can/could) (been/be) {find, provide, see, present, identify, submit, produce, give, supply}',
        'nothing (...) to {substantiate, corroborate} (your/that/this/what/the/you)',
        'nothing (...) to {support, suggest, confirm, show, indicate, prove} (that) your/you/this/what',
        `(is/are/was/were/been) not (been) supported/borne/backed/substantiated/corroborated/evidenced (out/up) by (*) (evidence/facts/records/file)`,
        '{bear, bears} no relation to',
        'the evidence/facts (we) (have) does/do/did not {support, suggest, show, bear, match, fit, back} (out) (your/you/what/this/that)',
      ],
      { unless: searched },
    ),
    construction(['not (*) (been) (able) (to) substantiate/corroborate/authenticate (your/the/this/that/any/these)'], {
      unless: { sentence: ['but we accept', 'believe you'] },
    }),
    construction(
      [
        'no leak/damp/fault/faults/mould/noise/damage/problem/problems/infestation/draught/smell/issues was/were/is (*) evident/apparent/visible/detected/observed/witnessed/noted/identified',
      ],
      { unless: { sentence: ['but we', 'sorry', 'so we/i', 'return/another'] } },
    ),
  ),
  instead:
    'I looked at [what I checked] and did not find a note of it. That does not mean that it did not happen. If you have a date, I will look again by [date].',
  examples: {
    flags: [
      '{There is no evidence that} you rang.',
      '{We found no evidence of} a leak.',
      '{No evidence has been provided} for this.',
      'We found {nothing to support your} report.',
      'Your report {is not borne out by the facts}.',
      'What you told us {bears no relation to} the file.',
      '{The evidence does not support this}.',
      'There is {nothing to substantiate} it.',
      'We could {not substantiate your} report.',
      '{No leak was evident}.',
    ],
    allows: [
      'You were not able to send proof of income.',
      'The police did not have enough evidence to charge anyone.',
      'There is no evidence that low buildings carry these risks.',
      'There is no evidence that you caused the mould.',
      'We found no evidence of a leak. That does not mean that there is none, so we will leave a meter in the wall.',
      'Your evidence and the log agree.',
    ],
  },
})
