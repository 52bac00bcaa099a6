import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const told =
  '{damp, mould, leak, flood, noise, smell, damage, injury, fall, accident, assault, attack, abuse, harassment, discrimination, racism, incident, threat, behaviour, bullying, nuisance, problem, issue, fault, defect, disrepair, infestation, draught, repair, call, email, letter, report, conversation, comment, remark, promise, visit, disability, illness, condition, anxiety, depression, asthma, distress, stress, theft, loss, hazard, failure, delay, rudeness, vermin, pest, victim, cold, crack, health, pain, bite, dispute, appointment, violence, hate, crime, witness, events, mistake}'

// To a neighbour who has been accused, “alleged” is fair: it says that nobody has decided yet.
const accused = {
  sentence: ['my/our/it/we/colleague/letter (*) {write, call}', '{sorry, withdraw, withdrawn}', '{be} wrong'],
  paragraph: [
    'against you',
    'police',
    'you (have) (been) accused',
    'your side',
    'made up my/our mind',
    'reported to us that you',
    'not (yet) (been) decided',
    'crime/court/arrested/charged/suspect/offence/defendant/magistrates/tribunal/jury/trial/bullying/perpetrator/abuser/victim/misconduct/ombudsman/criminal',
  ],
}

export default rule({
  id: 'disbelieving/alleged',
  title: 'Name the problem without “alleged”',
  why: 'One doubting word makes a leak, an injury or an illness sound unreal.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: anyOf(
    phrases(
      {
        'your alleged/supposed/purported/claimed/ostensible': ['your'],
        'your so-called': ['your'],
      },
      {
        unless: {
          sentence: ['my/our/it/we/colleague/letter (*) {write, call}', '{sorry, withdraw, withdrawn}', '{be} wrong'],
        },
      },
    ),
    construction(`[alleged/supposed/purported] (*) ${told}`, { suggest: [''], unless: accused }),
    construction(`your/this/these/that [apparent/perceived/claimed/famous] (*) ${told}`, {
      suggest: [''],
      unless: { sentence: ['our/we', '{credit, record}', 'doctor/hospital/999/111'] },
    }),
    construction(
      'your/the/his/her/this [apparent] inability/failure/distress/illness/disability/condition/need/emergency/fear',
      {
        suggest: [''],
      },
    ),
    construction('the/this/that/your [supposed] (*) *', { suggest: [''], unless: { after: ['to'] } }),
    construction(
      'your/his/her/their/the/any/this [perceived] (*) {discrimination, rudeness, delay, risk, threat, slight, lack, failing, failure, bias, injustice, unfairness, harassment, hostility, racism, problem, damage, nuisance, noise}',
      { suggest: [''] },
    ),
    construction('your perception of/that/is', { suggest: ['your account of'] }),
    // The usual name of a crime keeps its “so-called”.
    construction(`so-called (*) ${told}`, { suggest: [''], unless: accused }),
    construction('so-called', {
      suggest: [''],
      when: { sentence: ['you/your'] },
      unless: {
        sentence: ['my/our/it/we/colleague/letter (*) {write, call}', '{sorry, withdraw, withdrawn}', '{be} wrong'],
        after: ['honour', 'because'],
      },
    }),
    construction('self diagnosed/professed/proclaimed/styled', { suggest: [''], unless: { before: ['or/and'] } }),
    construction('supposedly/purportedly/ostensibly', { suggest: [''] }),
    construction('supposedly/purportedly/ostensibly', { suggest: [''], when: { sentence: ['you/your'] } }),
    construction('allegedly', { suggest: [''], when: { sentence: ['you/your'] }, unless: accused }),
    construction(['apparently (,) you', 'you (have/had/did/were/are) apparently'], {
      unless: { sentence: ['{sorry}'] },
    }),
  ),
  examples: {
    flags: [
      'We looked into {your alleged} injury.',
      'Please list {your so-called} damage.',
      'We have a note of his {alleged} asthma.',
      'There is a {purported} water leak in the loft.',
      'Your {apparent} anxiety did not stop the visit.',
      'Your {apparent} inability to read is noted.',
      'We will measure the {supposed} gap.',
      'The {perceived} lack of care is set out below.',
      '{Your perception of} the delay is not ours.',
      'Your {self-diagnosed} condition was noted.',
      'The plumber {allegedly} swore at you.',
      '{You apparently} rang on Sunday.',
      '{Apparently, you} rang on Sunday.',
      '{Supposedly} you rang.',
      'The {so-called mould} was a stain.',
      'You rang about {so-called} rats.',
    ],
    allows: [
      'He is alleged to have hit a man, and the court will hear the case in May.',
      'Your disability is on our record.',
      'It is alleged that you play loud music. Nobody has made up their mind, and we want to hear your side.',
      'We help people who face so-called honour-based abuse.',
      'We have had a report about alleged noise, and I have not made up my mind about it.',
      'The cause is not yet apparent.',
      'The roof was supposed to last for years.',
    ],
  },
})
