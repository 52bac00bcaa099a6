import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const bad =
  'unacceptable/aggressive/abusive/inappropriate/rude/hostile/confrontational/offensive/threatening/intimidating/disrespectful/discourteous/disgraceful/appalling/belligerent/argumentative/insulting/unpleasant/disruptive/childish/immature/impolite/shameful/outrageous/disgusting/antagonistic/combative/unhelpful/insolent/ungrateful/irrational/hysterical/petulant/volatile/erratic'
const hard =
  'unreasonable/difficult/demanding/awkward/obstructive/uncooperative/stubborn/picky/fussy/pedantic/unrealistic/selfish/inflexible/evasive/oversensitive/paranoid/ridiculous/unfair/impossible/negative/dramatic/unwilling'
const manner =
  'behaviour/attitude/tone/manner/conduct/language/demeanour/outburst/outbursts/approach/comments/remarks/email/emails/call/calls'

/** Where the letter takes it back, or says that it was not so. */
const cure = [
  'sorry/apologise',
  'not being',
  'not mean',
  'should not have',
  'wrong to',
  'nobody',
  'no evidence',
  'found for you',
  'not true',
  'felt that',
  'was not',
]

export default rule({
  id: 'accusatory/manner',
  title: 'Say what was said or done, and when',
  why: 'A label such as “aggressive” is a judgement. It gives the reader nothing to answer, and may miss their distress.',
  source: 'Housing Ombudsman, Managing unacceptable behaviour policy: guidance for landlords',
  find: anyOf(
    construction(
      [
        `your (own) (*) ${manner} ... ... is/was/were/has/have/had/are/became/can/bordered (been/be/become/on) (so/quite/totally/completely/utterly/wholly/simply) (both) ${bad}/${hard}`,
        `your (own) (*) ${bad} (and) (*) ${manner}/messages/letters/actions/voicemails/posts/message/letter`,
        `your ${hard} ${manner}/demands/expectations/requests/stance/position`,
        `your (*) (*) attitude/conduct/outburst/outbursts/antics/temper/rant/rants/hostility/rudeness/aggression/tantrum/tirade (towards/to/with/has/is/was/on/in/when/at/means/and)`,
        'your (own) (*) behaviour towards/toward/has/on/at/when/during',
      ],
      {
        unless: {
          before: ['if', 'not (be)', 'that', 'about', 'for'],
          sentence: [...cure, '{listen} to your', 'attitude survey'],
          after: ['not'],
        },
      },
    ),
    construction(
      [
        `you (have/had/has) ({be}) (again/being/been) (very/so/quite/rather/extremely/both) ${bad}`,
        `you (have/had) become/became/got/turned/grew (very/increasingly/so/quite) ${bad}/${hard}`,
        `you {be} (again) being/been/just (very/so/quite/rather/deliberately/a) (bit) ${hard}`,
        `you are/were (very/so/quite/rather/extremely/deliberately/a) (bit) unreasonable/awkward/demanding/obstructive/uncooperative/stubborn/picky/fussy`,
        'you (have/had) (been) swore/shouted/yelled/ranted/screamed/sworn/swearing/shouting/screaming/ranting at/abuse',
        'you (have/had) (been) (verbally) abused/harassed/harassing/abusing/threatened/threatening/intimidated/insulted/bullied/bullying/hounding/hounded our/us/my/the/staff/a/members',
        `your/the (*) (has/have/is/was) {be} (been) (being) obstructive/uncooperative/unreasonable/hostile/aggressive/abusive/${bad}`,
        'you were (in) a mood/state/temper/foul (from/when)',
        'you (have/had) {lose} your temper',
        'you need/needs to be (a) (bit/little) (more) patient/polite/reasonable/realistic/civil/respectful/calm/considerate/understanding',
        'be a (little) (bit) more patient/realistic/reasonable/understanding/discreet/considerate/tolerant/grateful',
      ],
      {
        unless: {
          before: ['if', 'when', 'why', 'whether', 'not', 'unless', 'felt/feel'],
          sentence: [
            ...cure,
            'if you',
            'our/we/us/the contractor/officer/engineer/surveyor/colleague/staff {be} (being)',
            'right to',
          ],
        },
      },
    ),
  ),
  instead: 'On [date] you said “[words]” to [name], who was upset. I would like to hear how you remember it.',
  examples: {
    flags: [
      '{Your tone was unacceptable}.',
      'We will not accept {your abusive language}.',
      'It is {your unreasonable demands} that slow this down.',
      '{Your attitude towards} the plumber has been noted.',
      '{Your behaviour on} Friday upset people.',
      'The notes say that {you were extremely rude}.',
      'When he arrived {you became aggressive}.',
      'I feel that {you are being difficult}.',
      '{You are very demanding} and it takes up our day.',
      '{You shouted at} the caretaker.',
      '{You have verbally abused our} team.',
      '{Your mother has been obstructive}.',
      'He says that {you were in a mood}.',
      '{You lost your temper}.',
      '{You need to be more realistic}.',
      'Could you {be a bit more patient} with us?',
    ],
    allows: [
      'I know that you were not being abusive when you raised your voice.',
      'You told us that the contractor was rude, and he was.',
      'On 3 May you said that you would come to the office.',
      'It was wrong to say that your manner was aggressive.',
      'If you are being abused, ring us.',
    ],
  },
})
