import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const harm = [
  '{disability, disable, illness, ill, unwell, cancer, pain, ptsd, autism, autistic, anxiety, anxious, depression, depressed, arthritis, fibromyalgia, me, ms, epilepsy, asthma, stroke, dementia, injury, condition, diagnosis, abuse, trauma, bereave, grief, widow, walk, wheelchair, stairs, breath, crutch, blind, deaf, mobility, adaptation, heart, lung, panic, phobia, agoraphobia, letter, medical, bay, pregnant}',
  'mental health',
  'blue badge',
]

export default rule({
  id: 'insensitive/looks-well',
  title: 'Go by what the resident told you, not how they look',
  why: 'Many illnesses and griefs do not show. People feel that they must prove them to you.',
  source: 'Cabinet Office Disability Unit, Inclusive language: words to use and avoid when writing about disability',
  find: anyOf(
    construction([
      'you/he/she/they/who {do} not (even) (really) (exactly) look/seem/sound/appear/act (to) (be) disabled/ill/sick/unwell/depressed/anxious/autistic/bereaved/traumatised/vulnerable/blind/deaf/distressed/upset/suicidal/poorly/confused/frail/unstable/scared/frightened',
      '{do} not strike me/us as',
      'you/he/she/they/daughter/son {look, seem, appear, sound} (to) (be/me/us) (in) (good) fine/well/ok/okay/alright/healthy/health/cheerful/normal/lucid/fit/mobile/spirits/yourself/able',
      'for someone/somebody who/with {say, be, can, have, claim, struggle, suffer} *',
      'pregnancy/pregnant/depression/anxiety/grief/bereavement/stress/dyslexia/menopause/adhd {be} not (really) (a/an) (real/proper/actual/medical) illness/disability/emergency/priority/excuse/disease/reason/condition',
      'hospital/doctor/doctors/gp/consultant/police/nurse/school would/will not/surely have {discharge, release, send, let, keep, arrest, admit, do, say}',
      'grief/bereavement/illness/disability/pregnancy/depression/anxiety/condition/cancer/diagnosis/autism {do, will, can} not {excuse, exempt, pause, entitle, suspend, absolve, justify, give, put}',
      'attack/attacks/seizures/asthma/pain/flashbacks/nightmares/illness/condition/disability/autism are/is not (a/an) (repair/housing) (medical) emergency/priority/excuse/reason',
      'must/does/do have its/their/some/the advantages/perks/compensations/upsides',
      'all in your/the head/mind',
      'your/the/his/her imagination',
      '{play, use} the * card',
      '{use, hide} (behind) your/the ... illness/condition/disability/depression/autism/diagnosis/bereavement/grief as',
      'too ill/sick/unwell/disabled/anxious/depressed/upset to ... but/yet',
      'not that/so ill/bad/disabled/unwell/sick/frail',
    ], { unless: { before: ['if/when/whether/unless/though'], sentence: ['glad', 'pleased', 'told us/me', '{hope}'] } }),
    construction(
      [
        'you/he/she/they/your (have) always/previously {manage, cope}',
        'you/he/she/they {manage, cope} ... before/until/previously/then/perfectly/fine/well/alright/okay/ok/without',
        'you/he/she/they (have) managed/able/enough to {get, come, go, climb, attend, walk, drive, post, write, email, answer, dance, shop}',
        '{be, seem, look, appear} ... well/fit/able/mobile/strong enough to',
        'enough/able to {write, type, argue, email, complain, post, attend, go, dance, walk, drive}',
        '{see, saw, notice, spot} you (were) {dance, walk, laugh, smile, carry, drive, shop, run, garden, work, chat}',
      ],
      {
        when: { paragraph: harm },
        unless: {
          sentence: ['if/when/once/until/whether/not/hope/glad/sorry/thank', 'as soon', 'will/would/could/should/may be'],
        },
      },
    ),
  ),
  instead: 'Thank you for telling me that you have been depressed. What would help you?',
  examples: {
    flags: [
      'The {hospital would not have sent} you home.',
      '{Grief does not pause} the rent.',
      'Panic {attacks are not an emergency}.',
      'Being deaf {must have its advantages}.',
      '{You do not really seem ill}.',
      'You {do not strike me as} a man with a bad back.',
      '{You looked perfectly well} at the barbecue.',
      '{For someone who says that} stairs hurt, you are out a lot.',
      '{Depression is not a disability}.',
      'The pain may be {all in your head}.',
      'Could the smell be {your imagination}?',
      'There is no need to {play the disability card}.',
      'Please do not {use your illness as} a reason.',
      'You were {too ill to answer but} you went out.',
      'The nurse says that you are {not that ill}.',
      '{You have always managed} the stairs with your arthritis.',
      'With your blindness or deafness aside, {you coped perfectly} in the old flat with your wheelchair.',
      'You say that you have lupus and pain, yet {you managed to get} to the bank.',
      'Despite the arthritis your son {was strong enough to} carry shopping.',
      'You have ME, but you are {able to argue}.',
      'You have a bad heart, yet our warden {saw you dancing}.',
    ],
    allows: [
      'Please ring me when you feel well enough to talk about the stairs.',
      'Autism is not an illness.',
      'You told us that you do not look ill but are often in pain.',
      'You seem happy with the new ramp.',
      'You do not have to look disabled to have a blue badge.',
    ],
  },
})
