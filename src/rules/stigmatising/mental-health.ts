import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const person =
  '{person, man, woman, lady, tenant, resident, neighbour, individual, patient, bloke, chap, girl, boy, lad, fellow, mother, father, daughter, son, customer, applicant, caller}'
const somebody =
  'you/he/she/they/tenant/resident/neighbour/mother/father/son/daughter/brother/sister/husband/wife/man/woman/complainant'
const beings = '{be, become, seem, sound, appear, go, get, look}'
const degree = '(a) (bit/little/completely/clearly/quite/totally/rather/obviously)'

export default rule({
  id: 'stigmatising/mental-health',
  title: 'Say what happened, not what you think of their mind',
  why: 'Words such as “crazy” and “unstable” shame people, and stop them from asking for help.',
  source: 'Time to Change, Mind your language',
  find: anyOf(
    construction(
      '{nutter, nutcase, lunatic, psycho, schizo, psychopath, sociopath, loony, headcase, fruitcake, weirdo, maniac, madman, madwoman, oddball}',
    ),
    construction(['insane/deranged/unhinged/bonkers/barmy', `${somebody} ${beings} [${degree} delusional/neurotic]`]),
    construction(`${somebody} ${beings} [${degree} crazy/mad/mental/nuts]`, {
      unless: { after: ['health', 'that', 'about', 'at', 'with', 'on'] },
    }),
    construction(`${somebody} ${beings} [${degree} unstable/paranoid/unbalanced/psychotic/irrational/manic]`, {
      unless: { after: ['on'] },
    }),
    construction('nervous/mental breakdown', { suggest: ['mental health crisis'] }),
    construction('your/his/her (long) history of mental illness/problems/issues', {
      suggest: ['your mental health condition'],
    }),
    construction('mental hospital/institution/home/asylum/ward', { suggest: ['hospital'] }),
    construction(
      'your/his/her ocd/autism/adhd/asperger/aspergers/bipolar/paranoia/schizophrenia/autistic (is) making/makes/make/made you/him/her',
      {
        unless: { after: ['feel', 'need', 'tired', 'ill', 'anxious'] },
      },
    ),
    construction('loopy/demented'),
    construction(`[crazy/mad/mental/unstable/paranoid/disturbed/unbalanced] ${person}`),
    construction('a bit/little mental/crazy/mad/paranoid/unstable/nuts/ocd/bipolar/psycho'),
    construction('mental {case, patient}'),
    construction('mental problems/issues', { suggest: ['a mental health condition'] }),
    construction('mentally ill', { suggest: ['living with a mental health condition'] }),
    construction(
      '(is/are/was/be/do/does/can/could/should/would/were) not (quite) right/well/sound in/of the/your/his/her/their/head/mind (head/mind)',
    ),
    construction('(is/are/was/be/do/does/can/could/should/would/were) not (quite) all there'),
    construction('of unsound mind'),
    construction('your/his/her/their [mental state]', { suggest: ['mental health'] }),
    construction('{lose} your/his/her/the mind/marbles/plot'),
    construction('one of your/her/his episodes/turns/moments/moods'),
    construction('off your/his/her meds/medication/head/rocker'),
    construction('your/his/her bipolar/ocd/depression/anxiety/nerves/paranoia is playing/acting up'),
    construction('anger/attachment/daddy issues'),
    construction('clearly/obviously/evidently have/has (mental) (health) issues/problems'),
    construction(
      [
        'you/she/he (have/has/may/might) (have) (not) (been) forgot/forgotten/stopped/taken/taking/missed (to) (take/taking) your/her/his tablets/medication/meds/pills',
        '{be} you (not) taking your tablets/medication/meds/pills',
      ],
      {
        unless: {
          sentence: [
            'lift/pharmacy/water/food/fridge/because',
            'if/when/until/before',
            'told us/me',
            'doctor/nurse/gp/pharmacist/thank',
          ],
        },
      },
    ),
    construction('imagining/imagined things'),
    construction(
      'someone/somebody/person/people with your (mental/psychiatric/medical) (health) history/problems/issues/condition',
      {
        suggest: ['you'],
      },
    ),
    construction('typical of someone/somebody/people with'),
  ),
  instead: 'You told us that you live with anxiety.',
  examples: {
    flags: [
      '{You may have forgotten to take your tablets}.',
      'You are {delusional}.',
      'Why {are you not taking your medication}?',
      'The man upstairs is a {nutter}.',
      'Your letter reads as {deranged}.',
      'I think that she is {completely mad}.',
      'You sound {paranoid} about your neighbour.',
      'You had a {nervous breakdown} in May.',
      'Given {your history of mental illness}, I have doubts.',
      'He has been in a {mental hospital}.',
      '{Your OCD makes you} notice dust.',
      'Your aunt is {demented}.',
      'The noise comes from the {crazy} woman at 12.',
      'You were being {a bit mental} that week.',
      'We do not take {mental cases} in this block.',
      'We know of your {mental problems}.',
      'He is {mentally ill} and shouts at night.',
      'He {isn’t right in the head}, so ignore him.',
      'She {is not all there}.',
      'Your aunt is {of unsound mind}.',
      'We have concerns about your {mental state}.',
      'Have you {lost your mind}?',
      'You were having {one of your episodes}.',
      'He must be {off his meds}.',
      '{Your bipolar is playing up} again.',
      'You have {anger issues}.',
      'You {clearly have issues}.',
      'I think that you are {imagining things}.',
      'I know that {someone with your mental health history} may see it so.',
      'It is {typical of someone with} your illness.',
    ],
    allows: [
      'Do not take your tablets on the morning of the operation.',
      'If you have forgotten to take your medication, take it as soon as you remember.',
      'The mental health team will ring you on Monday.',
      'There is crazy paving by the back step.',
      'The fence is unstable and we will fix it on 3 May.',
      'You were mad at us for missing the visit.',
      'Your mental health matters to us.',
      'The shelf is unstable.',
    ],
  },
})
