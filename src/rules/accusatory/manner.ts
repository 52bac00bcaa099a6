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
        `your (own) (*) ${bad} (and) (*) ${manner}/messages/letters/actions/voicemails/posts/message/letter`,
        `your ${hard} ${manner}/demands/expectations/requests/stance/position`,
        `your (*) (*) attitude/conduct/outburst/outbursts/antics/temper/rant/rants/hostility/rudeness/aggression/tantrum/tirade (towards/to/with/has/is/was/on/in/when/at/means/and)`,
        'your (own) (*) behaviour towards/toward/has/on/at/when/during',
      ],
      {
        unless: {
          before: ['{think} (that)', 'if', 'not (be)', 'that', 'about', 'for'],
          sentence: [...cure, '{listen} to your', 'attitude survey'],
          after: ['not'],
        },
      },
    ),
    construction(
      [
        `you (have/had) become/became/got/turned/grew (very/increasingly/so/quite) ${bad}/${hard}`,
        `you {be} (again) being/been/just (very/so/quite/rather/deliberately/a) (bit) ${hard}`,
        `you are/were (very/so/quite/rather/extremely/deliberately/a) (bit) unreasonable/awkward/demanding/obstructive/uncooperative/stubborn/picky/fussy`,
        'you (have/had) (been) (verbally) abused/harassed/harassing/abusing/threatened/threatening/intimidated/insulted/bullied/bullying/hounding/hounded our/us/my/the/staff/a/members',
        `your/the (*) (has/have/is/was) {be} (been) (being) obstructive/uncooperative/unreasonable/hostile/aggressive/abusive/${bad}`,

        'you (have/had) {lose} your temper',
        'you need/needs to be (a) (bit/little) (more) patient/polite/reasonable/realistic/civil/respectful/calm/considerate/understanding',
      ],
      {
        unless: {
          before: ['{think} (that)', 'if', 'when', 'why', 'whether', 'not', 'unless', 'felt/feel'],
          sentence: [
            ...cure,
            'if you',
            'our/we/us/the contractor/officer/engineer/surveyor/colleague/staff {be} (being)',
            'right to',
          ],
        },
      },
    ),
    construction(
      [
        'you (have/had) (then/just) {storm, overreact, bully, threaten, intimidate, bark, snap, slam, rant, lash, yell, scream} (out/off/at/our/your/the/my/a)',
        'you (then/just) hung up',
        'you put the phone down',
        'you {make} (a) (*) threat/threats/scene/fuss (to/in/against)',
        'your neighbours/neighbour {be} (sick/fed/tired) of/up (with) (the/your)',
        'your (own) (*) demands/demand {be} (quite/simply) excessive/unreasonable/unrealistic/endless/constant/outrageous',
        'leaves/left a lot/much to be desired',
        'you would/could rather {complain, argue, fight, moan, blame, shout, sit}',
        'you (should) (be) ashamed (of)',
        'your (*) garden/home/flat/house/kitchen/balcony {be} a/an (absolute/complete) disgrace/eyesore/tip/mess/pigsty/dump',
        'you {expect, want, demand} (special/preferential) treatment',
        'you are always/forever/constantly/never #ing',
        'in/back (back) (in) our/my faces/face',
        'you can/could (always) afford a/to ... you/but',
        'your (own) poor/bad (*) timekeeping/planning/organisation/communication/choices/decisions/parenting/budgeting',
      ],
      {
        unless: {
          before: ['{think} (that)', 'if', 'when', 'not', 'felt', 'that', 'help', 'what', 'hope'],
          sentence: [
            'sorry/apologise',
            '{be} wrong',
            'not your fault',
            'right to',
            'understand',
            'have/had/is/was a good reason',
            'because we/our/nobody/he/she/they/it',
            '{help}',
            'welcome',
            'our/we/contractor/engineer/staff were',
          ],
        },
      },
    ),
  ),
  instead: 'On [date] you said “[words]” to [name], who was upset. I would like to hear how you remember it.',
  examples: {
    flags: [
      '{You stormed out} of the room.',
      '{You hung up} on us.',
      '{You put the phone down} on me.',
      '{You made threats against} the man.',
      '{Your neighbours are sick of the} noise.',
      '{Your demands are endless}.',
      'It {leaves a lot to be desired}.',
      '{You would rather argue} than talk.',
      '{You should be ashamed of} it.',
      '{Your garden is a disgrace}.',
      '{You expect special treatment}.',
      '{You are always moaning}.',
      'It was thrown {back in our faces}.',
      '{You can afford a phone but} not the rent.',
      'It was {your poor planning}.',
      '{Your tone was unacceptable}.',
      'We will not accept {your abusive language}.',
      'It is {your unreasonable demands} that slow this down.',
      '{Your attitude towards} the plumber has been noted.',
      '{Your behaviour on} Friday upset people.',
      'When he arrived {you became aggressive}.',
      'I feel that {you are being difficult}.',
      '{You are very demanding} and it takes up our day.',
      '{You have verbally abused our} team.',
      '{Your mother has been obstructive}.',
      '{You lost your temper}.',
      '{You need to be more realistic}.',
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
