import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const say = '{say, claim, suggest, describe, state, allege, report, indicate, imply, maintain, assert, contend, insist}'

export default rule({
  id: 'disbelieving/if-true',
  title: 'Start from what the resident told you',
  why: '“If what you say is true” tells the reader that you think it may not be.',
  source: 'Our own reading of letters',
  find: anyOf(
    construction(
      [
        `if what you (have/are) (now) ${say} (...) is/was/were/be/proves/had`,
        'if what you (have) {tell} (us/me) (...) is/was/were/be',
        'if your/the account/version/story/report/recollection/description/statement (...) is/was/were/be/proves/can true/right/correct/accurate/reliable/believed',
      ],
      { suggest: ['you told us that'] },
    ),
    construction(
      `as bad/serious/severe/loud/cold/wet/damp/frequent/urgent/unwell/ill/dangerous/disruptive/dirty/distressing/frightened/upset/extensive/many/much/frequently as you (have) (would/are) (...) {say, claim, suggest, describe, allege, make, paint, think, believe, portray, imply, fear}`,
      {
        unless: { before: ['was/were/is/are/just/every', 'was/were/is/are just'] },
      },
    ),
    construction(
      `if (the/it/this/that/things/they/there) (*) (really) was/were/is/are (really/truly/indeed) (so/that/this) bad/serious/severe/urgent/dangerous/unbearable/intolerable/cold/loud/wet/damp/upset/ill/worried/frightened/important`,
      {
        when: {
          sentence: ['we/I/you would/could/should/might have', 'you would', 'why did/do/was/were/has/have', 'surely'],
        },
      },
    ),
    construction(
      [
        'even if we/I (were/was) (to) {accept, believe, take, assume}',
        'let us/me suppose/assume/imagine',
        '(for) (the) sake of argument',
        'if there/it/they/he/you ever was/were/did/one',
        'if that/this/it (really/indeed) is/was in/really/indeed/actually (fact) (the) case/true/correct/right/so',
        'if one/we can call it',
        'should it turn out',
        'even if this/that/it/what (you) (*) (*) is/was/were true/correct/accurate/right',
        'even if this/that/it did {happen, occur}',
        'even if what you',
        'assuming (that) this/that/what/it (you) (*) (is/was/did) {say, happen, occur, true, correct, describe, right, accurate}',
        'supposing (that) this/that/it/you',
        'if indeed (it/you/this/that/there/he/she)',
        'if it/this/that really/actually/ever/indeed {happen, occur} (at) (all)',
        'if there really/actually/ever is/was/were',
        'if you/he/she/they really/truly/genuinely is/was/were/are/had/did/felt/suffer/suffered/feel',
      ],
      { unless: { before: ['as', 'ask/tell'] } },
    ),
    construction(
      [
        'whether or not (any) (of) this/that/it/he/she/they/these/anything (did/was/were/had) (in/ever) (fact) {happen, occur, say, take, swear, shout, true}',
        'may or may not have (been) {happen, occur, say, swear, shout, promise, tell, send, ring, call}',
        'if (he/she/they) did (in) (fact) say/do/shout/swear/use',
      ],
      {
        unless: { sentence: ['{decide, tell, help, choose, safe}', 'will', 'if/when you'] },
      },
    ),
    construction(['surely (,) you/someone/anyone', 'you would surely have'], {
      unless: { sentence: ['{sorry}'] },
    }),
    phrases({
      'be that as it may': [''],
      'whatever may/might (or) (may/might) (not) (have) happened': [],
      'the truth of the matter': [],
      'the truth (probably/usually) lies (somewhere)': [],
    }),
    construction(
      [
        'if you did indeed {ring, call, report, send, post, write, email, tell, make, pay}',
        'assuming (that) you (*) did',
      ],
      { unless: { sentence: ['{sorry}', 'thank you', 'ignore', 'already'] } },
    ),
  ),
  instead: 'I have taken what you told me as my starting point. [What we found out.]',
  examples: {
    flags: [
      '{Surely you} heard the bell.',
      '{Assuming you did} post it, it is lost.',
      '{If what you say is} true, we would expect a wet floor.',
      '{If what you have told us is} right, he was rude.',
      '{If your account is accurate}, the van was ours.',
      'The flat cannot be {as cold as you make} out.',
      '{If it was that bad}, you would have rung us.',
      '{Surely you} rang the bell, or {you would surely have} knocked.',
      '{Even if we were to accept} this, the rule is the same.',
      '{Even if this is true}, the rule is the same.',
      '{Assuming that this happened}, it was a slip.',
      '{Supposing that it} did leak, the floor is dry.',
      '{If indeed there} was a leak, it has stopped.',
      '{If this actually happened}, he was wrong.',
      '{If there really was} a smell, it has gone.',
      '{If you really are} ill, see a doctor.',
      '{Whether or not this happened}, the file is shut.',
      'He {may or may not have said} it.',
      '{Let us suppose} that it did leak.',
      'Say, {for the sake of argument}, that it did leak.',
      'The dog, {if it ever was} here, has gone.',
      '{If that is in fact the case}, it was a slip.',
      'The flood, {if one can call it} that, is dry.',
      '{Should it turn out} that it leaks, ring us.',
      '{If he did say} that, it was in jest.',
      '{Be that as it may}, the rule stands.',
      '{Whatever may have happened}, he is sorry.',
      '{The truth of the matter} is that nobody heard it.',
      '{The truth probably lies somewhere} in the middle.',
      '{Even if this did happen}, it was late.',
      '{Even if what you} say is so, it was late.',
      '{If you did indeed call}, it would be there.',
    ],
    allows: [
      'If it is urgent, you should ring 999.',
      'We are open every day, even if it is wet.',
      'If you say yes, we will book it for Monday.',
      'If you are ill on the day, tell us.',
      'The wall was as wet as you said.',
      'Even if you owe rent, we will mend the boiler.',
      'I will tell you by Friday whether or not the move can go ahead.',
    ],
  },
})
