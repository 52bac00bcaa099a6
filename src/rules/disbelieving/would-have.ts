import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const real = 'really/truly/genuinely/honestly'
const person =
  'person/people/man/woman/tenant/applicant/someone/somebody/anyone/anybody/family/household/mother/resident/victim/leak/flood'
const fair = {
  sentence: [
    '{sorry, apologise}',
    '{be} wrong',
    'you {be} right',
    'you can/may',
    'we/I should',
    'our fault/mistake',
    'otherwise',
    'had/if we',
    'where/how you',
  ],
  before: ['no', 'where you', 'how you', 'what you'],
}

export default rule({
  id: 'disbelieving/would-have',
  title: 'Do not measure people against what “anyone” would do',
  why: 'Fear, illness and worry make people act in ways that others do not expect. This says that they cannot be telling the truth.',
  source: 'Safe Spots: feedback from survivors of domestic abuse; our own reading of letters',
  find: anyOf(
    construction(
      [
        'one would/might/could/may (*) (have) {expect, think, imagine, suppose, wonder, say, ask, hope}',
        `who (*) had/was/were/did (been) (*) ${real}`,
        `who ${real} had/was/were/did/felt/fear/feared`,
        `if/had ... ${real} been/had/was/were/happened/did/sworn/is/are`,
        `^ were/had ... ${real}`,
        `whether you/he/she/it/there (ever) {be} ${real}`,
        `${real} {was, were, had, did} (so/as/that/there/a/been/not/no/in/at/left/without)`,
        `genuine ${person} would (not) (*) (have)`,
        'is it (really/at) (all) likely/credible/plausible/conceivable',
        'are/were we (really/seriously/honestly) (being) (to/expected/supposed/asked/meant) (to) {believe, understand, suppose, accept, think}',
        'we/I would (surely) have heard (about/of/it/from)',
        'we/I would have {expect, hope} you to',
        'you would surely/presumably/no (doubt) have {ring, report, notice, call, mention, tell, seek, keep, raise, say, see, hear}',
        'had it/this/that/there (really) (*) (happened/occurred/been) (...) (,) you/we/one/someone/others would',
      ],
      { unless: fair },
    ),
  ),
  instead:
    'Our engineer found [what was found]. You told me [what they said]. I would like to know more about [what you need].',
  examples: {
    flags: [
      '{One would expect} a stain.',
      'A man {who was really} ill would ring.',
      'People {who truly fear} it move out.',
      '{If the roof really had} leaked, there would be a stain.',
      '{Were it truly} cold, others would ring.',
      'We asked {whether you were really} there.',
      'It {really was as} warm as that.',
      'A {genuine applicant would have} rung.',
      '{Is it really likely} that three of them lost it?',
      '{Are we seriously expected to believe} that?',
      '{We would have heard from} others.',
      '{You would surely have rung} us.',
      '{We would have expected you to} ring.',
      '{Had it happened, someone would} know.',
    ],
    allows: [
      'If you really need it today, ring me.',
      'I am sorry that we asked where you were really from.',
      'People who are frightened often act in ways that others do not expect.',
    ],
  },
})
