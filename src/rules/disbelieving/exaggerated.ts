import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

// We may say so of ourselves, or take it back.
const withdrawn = {
  before: ['we/I (have/had) (been)', 'not (...)', 'no', 'never', 'without', 'our (*)', 'rather than'],
  sentence: [
    '{sorry, apologise}',
    'should not have',
    'nobody (*) {think, believe, say}',
    'our (*) {letter, reply, email, officer} {say, call}',
    'wrong',
    '{withdraw}',
  ],
}

const aux = 'is/are/was/were/am/be/do/does/did/will/would/can/could/has/have/had/shall/should'

export default rule({
  id: 'disbelieving/exaggerated',
  title: 'Give what was measured or seen, and leave the rest out',
  why: 'To be called dramatic is an insult on top of the harm.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: anyOf(
    construction(
      [
        'an/of/some/slight/gross/your (*) exaggeration/embellishment/hyperbole/histrionics/melodrama/theatrics/overstatement/exaggerations/embellishments',
        'melodramatic/alarmist/overdramatic/sensationalist',
        'your (*) (rather/somewhat) dramatic/lurid/colourful/emotive/sensational/florid/overblown/fanciful/emotional (*) {description, account, language, letter, email, version, message, report, complaint, picture}',
        'out of all proportion',
        '{blow, blown} ... out of proportion',
        '{make} (it/this/things/matters) (out/sound/seem) (to) (be) (much/far) worse than',
        'you/he/she (have/has/had/are/were/is/was) (*) {invent, fabricate, concoct} (this/it/that/the/these/your/a)',
        'a/complete/pure/total/your {fabrication}',
        'you/your (*) (*) putting it on $',
        '{lay} it on thick',
        '{cry, cried} wolf',
        'your (*) vivid/lively/overactive/active imagination',
        `(${aux}) not (quite/nearly/anywhere) (near) as/so bad/serious/severe/loud/extensive/cold/wet/frequent as you {make, suggest, say, claim, describe, paint, imply, portray, report, allege, think}`,
        'not/never (*) as/so bad/serious/severe/bleak/grim/dire/loud as (all) that/you',
        'drama queen',
        'you (*) (*) {tell} (us/me) (a/the/your) lies/untruths/fibs/lie',
        `you ${aux} not (been) (*) honest/truthful/frank/candid/straight with us/me`,
        'economical with the truth',
        'less than honest/truthful/frank/candid',
        'how bad it/this/things really/actually is/are/was/were',
      ],
      { unless: withdrawn },
    ),
    phrases({ 'of your own making/imagining/invention': [], 'over the top': [] }),
  ),
  instead:
    'The meter showed [reading] on [date]. You told me that it is often worse, so [name] will come to check on [date].',
  examples: {
    flags: [
      'The leak is {of your own imagining}.',
      'You have {cried wolf}.',
      'There is {some exaggeration} in the diary.',
      'The email was {melodramatic}.',
      'We have read {your rather dramatic account}.',
      'This has got {out of all proportion}.',
      'You {made it sound much worse than} it was.',
      '{You have invented this} story.',
      'The diary is {a fabrication}.',
      'He said {you were putting it on}.',
      'You do {lay it on thick} and {cry wolf}.',
      'The crack {is not as bad as you make} out.',
      'Surely it is {not so bad as that}.',
      'The caretaker called you a {drama queen}.',
      'He said that {you told lies}.',
      '{You have not been honest with us}.',
      'You have been {economical with the truth}.',
      'You were {less than truthful} with Anna.',
      'We wonder {how bad it really is}.',
      'The fear is {of your own making}, and the email was {over the top}.',
      'It was {blown out of proportion}.',
      'You have a vivid imagination, and {your vivid imagination} ran on.',
    ],
    allows: [
      'Nobody will think that the children made up the game.',
      'I do not think that you exaggerated anything.',
      'Our letter said that you had exaggerated. I am sorry.',
      'We have been less than helpful.',
      'We will make it up to you.',
    ],
  },
})
