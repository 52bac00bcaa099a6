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
    construction(
      [
        '{do} not strike me/us as',
        'you/he/she/they/daughter/son {look, seem, appear, sound} (to) (be) (me/us) (in) (good) (perfectly) fine/well/ok/okay/alright/healthy/health/cheerful/normal/lucid/fit/mobile/spirits/yourself',
        'for someone/somebody who/with {say, claim, struggle, suffer} *',
        'hospital/doctor/doctors/gp/consultant/police/nurse/school would not/surely have {discharge, release, send, let, keep, arrest, admit, do, say}',
        'attack/attacks/seizures/asthma/pain/flashbacks/nightmares/illness/condition/disability/autism are/is not (a/an) (repair/housing) (medical) emergency/priority/excuse/reason',
        'must/does/do have its/their/some/the advantages/perks/compensations/upsides',
        'you/he/she/they (have) {manage, cope} without',
        '{make} (any/more/special/enough) (more) allowance/allowances for your',
        'bring/bringing your ... into',
        '{use} your ... as (an/a) excuse/reason/weapon/crutch',
        'all in your/the head',
        '(just/only/all) your/his/her imagination',
        '{play, use} the * card',
        '{hide} behind your/the ... illness/condition/disability/depression/autism/diagnosis/bereavement/grief',
        'too ill/sick/unwell/disabled/anxious/depressed/upset to ... but/yet',
        'not that/so ill/disabled/unwell/sick/frail',
      ],
      {
        unless: {
          before: ['if/when/whether/unless/though'],
          sentence: [
            'glad',
            'pleased',
            'told us/me',
            '{hope}',
            '{be} told',
            'may/might/will/often tell/say (you)',
            'is/was wrong',
            'still/may/might need',
          ],
        },
      },
    ),
    construction(
      [
        'you/he/she/they/your (have) always/previously {manage, cope}',
        'you/he/she/they managed/coped/manage/cope ... before/until/previously/then/perfectly/fine/alright/okay/ok/without',
        'you/he/she/they (have) managed to {get, come, go, climb, attend, walk, drive, post, write, email, answer, dance, shop}',
        'you/he/she/they/son/daughter {be, seem, look, appear} ... well/fit/able/mobile/strong enough to',
        'yet/but ... enough/able to {write, type, argue, email, complain, post, attend, go, dance, walk, drive}',
        '{see, saw, notice, spot} you (were) {dance, walk, laugh, smile, carry, drive, shop, run, garden, work, chat}',
      ],
      {
        when: { paragraph: harm },
        unless: {
          sentence: [
            'so that',
            'if/when/once/until/whether/not/hope/glad/sorry/thank',
            'as soon',
            'will/would/could/should/may be',
          ],
        },
      },
    ),
  ),
  instead: 'Thank you for telling me that you have been depressed. What would help you?',
  examples: {
    flags: [
      'You have arthritis, {yet you were able to dance}.',
      '{You managed without} a rail.',
      'We {made allowances for your} stroke.',
      'Please do not {bring your illness into} this.',
      'You {use your cancer as an excuse}.',
      'The {hospital would not have sent} you home.',
      'Panic {attacks are not an emergency}.',
      'Being deaf {must have its advantages}.',
      'You {do not strike me as} a man with a bad back.',
      '{You looked perfectly well} at the barbecue.',
      '{For someone who says that} stairs hurt, you are out a lot.',
      'The pain may be {all in your head}.',
      'Could the smell be {your imagination}?',
      'There is no need to {play the disability card}.',
      'Please do not {hide behind your illness}.',
      'You were {too ill to answer but} you went out.',
      'The nurse says that you are {not that ill}.',
      '{You have always managed} the stairs with your arthritis.',
      'With your blindness or deafness aside, {you coped perfectly} in the old flat with your wheelchair.',
      'You say that you have lupus and pain, yet {you managed to get} to the bank.',
      'Despite the arthritis your {son was strong enough to} carry shopping.',
      'You have ME, {but you are able to argue}.',
      'You have a bad heart, yet our warden {saw you dancing}.',
    ],
    allows: [
      'A person who does not look disabled may still need a seat.',
      'You may be told that it is all in your head. It is not.',
      'You may be well enough to go home the day after your heart operation.',
      'Please ring me when you feel well enough to talk about the stairs.',
      'Autism is not an illness.',
      'You told us that you do not look ill but are often in pain.',
      'You seem happy with the new ramp.',
      'You do not have to look disabled to have a blue badge.',
    ],
  },
})
