import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const cure = ['because', 'sorry/apologise', '{thank}', 'in case', 'want/wanted you to', 'made us aware']

export default rule({
  id: 'accusatory/knew',
  title: 'Say it again, plainly',
  why: '“You knew” suggests that the reader is hiding something or pretending not to know.',
  source: 'Our own reading of letters',
  find: anyOf(
    construction(
      [
        'as you are/will/should/must (be) (well/fully/already/perfectly/no) (doubt) aware/know/appreciate/recall/understand',
        'as you well/full know (well)',
        'as I/we am/are sure you are/know',
      ],
      { suggest: [''], unless: { sentence: ['{thank}'] } },
    ),
    construction(
      [
        'you must/should/would/will (surely/also) have (been) known/realised/aware/noticed/seen/heard/understood',
        'you (have/had) knew/known (full) (well/perfectly/that/about/when/what/how/it/the/all/exactly)',
        'you are/were/have/had (been) (fully/well/perfectly/quite/only) (too) aware (of/that/when)',
        'you know (full/perfectly/very) well',
        'you can not (now) claim/say/pretend/plead/argue (not) to/that/you/ignorance',
        'you can not (now/seriously/reasonably/really/possibly) expect',
        'you can hardly be/say/claim/expect/complain/blame',
        'it can not have come/escaped as/your a/notice',
        'you {choose, pretend} not to (have) {know, notice, read, see, hear, understand, remember, notice}',
        'you (have) (conveniently/chosen) forgotten/forgot (to) (that/about/mention)',
        'ignorance of/is the/no law/rules/excuse/tenancy',
        'there/that is no excuse (for)',
        'you (have) no excuse (for)',
        'you signed the/your/up/for/a (tenancy/agreement/lease)',
        'you agreed to this/these/it when',
        'when you {sign, accept, move, take} ... you {agree, know, accept, undertake}',
        'you have (already/repeatedly) been told/warned/advised/reminded (about/on/of/before/many/several/not/to/countless/repeatedly)',
      ],
      {
        unless: {
          before: ['if', 'when', 'unless', 'that', 'whether', 'so', 'make sure', 'like', 'because', 'help', 'not', 'let'],
          sentence: [...cure, 'sorry', 'may already', 'not mean', 'if you', 'rights', 'nobody', 'should not', 'we were wrong'],
          paragraph: ['that was wrong', 'not true'],
        },
      },
    ),
  ),
  instead: 'We wrote to you about this on [date]. Did the letter reach you?',
  examples: {
    flags: [
      '{As you are well aware}, rent is due on Monday.',
      '{As you well know}, bikes go in the shed.',
      '{As I am sure you know}, the bins go out on Friday.',
      '{You must have known} that it was leaking.',
      '{You knew full well} that dogs are not allowed.',
      '{You were fully aware of} the rule.',
      '{You know perfectly well} what the form is for.',
      '{You cannot now claim to} be in the dark.',
      '{You cannot seriously expect} a bigger flat.',
      '{You can hardly complain} about it.',
      '{It cannot have escaped your notice} that the lift is old.',
      '{You chose not to notice} the sign.',
      '{You have conveniently forgotten} the letter.',
      '{Ignorance of the rules} will not help.',
      '{There is no excuse for} it.',
      '{You have no excuse for} it.',
      '{You signed the tenancy} in May.',
      '{You agreed to this when} you moved in.',
      '{When you signed the form you agreed} to pay.',
      '{You have been told many} times.',
    ],
    allows: [
      'You may already know about our fund.',
      'I want to make sure that you know about the fund.',
      'We knew about the leak in May.',
      'Thank you for letting us know.',
    ],
  },
})
