import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'defensive/stand-by',
  title: 'Say that you looked again, and what you found',
  why: '“We stand by it” tells the reader that nobody looked again.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: anyOf(
    construction(
      [
        '(we/i/have/has) (have) full/complete/every/total/absolute/utmost confidence/faith/trust in (our/the/my/him/her/them/his)',
        'we/i (will/must/have) {support, back, defend} our staff/officer/officers/team/colleagues/surveyor/contractor/employees/decision',
        '{stand} by our/my/the/this/that/its (*) (*) decision/view/findings/finding/response/letter',
        'we/i (fully/entirely/wholly) {support, back, endorse} the/his/her/their/this (*) (*) decision/view/findings/approach/actions',
        'was/were/is/are/be/feel/felt entirely/fully/wholly/perfectly/completely/quite justified',
        'nobody/noone is perfect',
        'compared with/to (the) other/most/many landlords/associations/councils/tenants/residents',
        'better/faster/quicker/more than most/many/other (other) landlords/associations/councils',
        'affecting/across/throughout/facing/in the (whole/entire) (of) (the) sector/industry',
        'we are not the only (landlord/ones)',
      ],
      {
        unless: {
          sentence: [
            'you {be} justified/right',
            'of you to',
            'for you to',
            'you were',
            'because',
            'for the reasons',
            'reasons',
            '{sorry}',
          ],
        },
      },
    ),
    construction(
      [
        'as soon as we were/became (made) aware/notified/told/informed',
        'of a good/high/reasonable/acceptable/satisfactory/excellent standard/quality',
        'records/record/logs/log/system/data/figures {show, indicate, confirm} (that) we/our (*) (did/responded/replied/attended/acted/met/came/called/rang/completed/followed/kept/contacted)',
      ],
      { unless: { sentence: ['sorry/apologise', 'not/never/late/missed/failed/wrong', 'should/must', 'be'] } },
    ),
  ),
  instead: 'I have looked at the decision again and I have not changed it, because [reason].',
  examples: {
    flags: [
      '{We have full confidence in our} crew.',
      '{We will always support our staff}.',
      'We {stand by our original decision}.',
      '{I fully support the decision}.',
      'It {was fully justified}.',
      'Well, {nobody is perfect}.',
      'We are {faster than most landlords}.',
      'It is so {across the whole sector}.',
      '{We are not the only landlord} with it.',
      'Our rents are low {compared with most landlords}.',
      'We came {as soon as we were made aware}.',
      'The service you had was {of a good standard}.',
      'Our {records show that we responded} in time.',
    ],
    allows: [
      'I have looked at the decision again and I have not changed it, because it followed the law.',
      'I stand beside you in this.',
      'It is entirely reasonable of you to ask.',
      'Our records show that we did not ring you back, and I am sorry.',
    ],
  },
})
