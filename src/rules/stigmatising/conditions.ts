import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

/** After these words the condition is a label for the whole person; before a noun ("a diabetic nurse") it is not. */
const next =
  'is/was/are/who/that/and/or/but/in/on/at/with/so/as/to/for/like/from/you/he/she/they/we/because/when/has/have/had/can/could/will/would/may/might/must/should/living/himself/herself/since/by/if/lives/needs/of'
const one =
  'epileptic/diabetic/schizophrenic/asthmatic/arthritic/anorexic/bulimic/autistic/dyslexic/paraplegic/quadriplegic/tetraplegic/amputee/depressive/psychotic/hypochondriac/insomniac/agoraphobic/haemophiliac/stutterer/stammerer/leper'
const many =
  'epileptics/diabetics/schizophrenics/asthmatics/arthritics/anorexics/bulimics/autistics/dyslexics/paraplegics/quadriplegics/amputees/depressives/psychotics/hypochondriacs/insomniacs/agoraphobics'

export default rule({
  id: 'stigmatising/conditions',
  title: 'Say what a person has, not that they are it',
  why: '“An epileptic” makes a person into their illness. They are a person first.',
  source: 'NHS digital service manual: inclusive content',
  find: anyOf(
    construction([`[a/an/the/this/another (*) ${one}] ${next}`, `[a/an/the/this/another (*) ${one}] $`], {
      suggest: ['a person with [condition]'],
    }),
    construction(`[a/an/the/this/another (*) ${one}] , *`, { suggest: ['a person with [condition]'] }),
    construction(many, { suggest: ['people with [condition]'] }),
    construction('{autist, aspie, dwarf, midget}'),
    construction('[dementia/alzheimer/psychiatric/bipolar/autism/adhd {case, patient}]'),
  ),
  instead: 'You told us that you have epilepsy.',
  examples: {
    flags: [
      'Your tenant is {an epileptic} and needs a steady light.',
      'Your brother is {a diabetic}.',
      'Your aunt is {an severe diabetic}.',
      'As {a schizophrenic}, you may find it hard.',
      'We have housed several {schizophrenics} here.',
      'She is {a manic depressive}.',
      'He is an {aspie} so he will not mind.',
      'The {psychiatric patient} at 4 has moved.',
    ],
    allows: [
      'The diabetic nurse will call on Monday.',
      'Your son is autistic and needs a quiet room.',
      'She has epilepsy.',
      'A dyslexic resident asked for yellow paper.',
    ],
  },
})
