import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

/** Once it is said who decided, nothing is hidden. An "if" makes it a thing that may come, not one that was done. */
const owned = {
  after: ['by', '... by #name', '... by our/my/the/a/an/your', '... by , #blank', 'with you', 'between you/us'],
  before: ['if/when/whether/once/until/where/unless/how/why', 'if/when/once/until/unless/how/why ...', 'before/after'],
}

export default rule({
  id: 'impersonal/it-was-decided',
  title: 'Say who decided',
  why: 'When nobody owns a decision, the reader has nobody to ask about it.',
  source: 'Housing Ombudsman, guidance on apologies; Plain English Campaign',
  find: anyOf(
    construction(
      [
        'it has/had been decided/agreed/determined/concluded/resolved that',
        'it was/is decided/agreed/determined/concluded/resolved that',
      ],
      { suggest: ['we decided that', 'I decided that'], unless: owned },
    ),
    construction(
      [
        'it has/had been felt/considered/deemed/thought/believed/judged that',
        'it was/is felt/considered/deemed/thought/believed/judged that',
      ],
      { suggest: ['we think that', 'I think that'], unless: owned },
    ),
    construction(
      [
        'it has/had been noted/observed/found/established/identified/ascertained/noticed/confirmed/discovered/recorded that',
        'it was/is noted/observed/found/established/identified/ascertained/noticed/discovered/recorded that',
      ],
      { suggest: ['I found that', 'I saw that'], unless: owned },
    ),
    construction(
      [
        'it has/had been accepted/recognised/acknowledged/appreciated/understood/recommended/suggested/assessed/regretted that',
        'it is/was accepted/recognised/acknowledged/appreciated/understood/recommended/suggested/regretted that',
        'it has/had been decided/agreed/determined/resolved (not) to',
        'it was decided/agreed/determined/resolved (not) to',
        'it has since/now/subsequently been decided/agreed/determined/established/found/concluded/confirmed that',
        'it was noted/observed/found/established/identified/recorded at/in/on/during/from',
        'it is/was apparent/evident/confirmed that',
'it was agreed/decided/resolved at/in/on/during',
'the decision (not) to ... ... was/has (been) made/taken',
'one would/might/should expect/hope/think/assume/imagine',
        'it has/had been deemed/considered/judged/thought/determined/assessed/decided',
        'it was/is deemed/considered/judged',
        'a/the (*) decision/conclusion/determination/view/judgement/judgment/assessment/agreement was/has/had (been) made/taken/reached/arrived/formed (that/to/not)',
        'the finding/findings/determination/conclusion/view/position is/was that',
        '(careful/due/full/further) consideration has/was (been) given to',
        'it has/had been brought/drawn to (*) (*) attention/notice (that)',
        'it has come to (*) (*) attention/notice/light (that)',
        'it is/was our/my/the (*) position/view/contention/understanding/opinion/stance/intention that',
        'it transpires/appears/transpired (from) (our/the) (records) that',
        'it would appear/seem that',
      ],
      { unless: owned },
    ),
  ),
  instead: 'I decided not to replace the kitchen this year, because it was fitted in 2016 and is sound.',
  examples: {
    flags: [
      '{It has since been found that} the wall is wet.',
      '{It was noted during} the visit that the wall is wet.',
      '{It is evident that} the wall is wet.',
'{It was agreed at} panel that you can wait.',
'{The decision not to mend it was made} in June.',
'{One would expect} more care.',
      '{It has been decided that} the gate will stay.',
      '{It was agreed that} the gate will stay.',
      '{It has been felt that} you could wait.',
      '{It is considered that} you could wait.',
      '{It has been noted that} the flat is damp.',
      '{It was observed that} the flat is damp.',
      '{It has been accepted that} the lift is old.',
      '{It is understood that} you fell.',
      '{It has been decided not to} go on.',
      '{It was decided to} move you.',
      '{It has been deemed} safe.',
      '{It was considered} safe.',
      '{A decision has been made to} close the laundry.',
      '{The conclusion is that} the bill is right.',
      '{Due consideration has been given to} your points.',
      '{It has been brought to our attention that} a dog barks.',
      '{It has come to our notice that} a dog barks.',
      '{It is our position that} the bill is right.',
      '{It transpires that} the key was lost.',
      '{It would appear that} the key was lost.',
    ],
    allows: [
      'We decided not to extend the scheme.',
      'It was agreed with you that we would come on Monday.',
      'A decision was made by our lettings manager, Kim Rowe.',
      'Ring us if it is decided that you will move.',
      'It is understood by everyone that fire spreads fast.',
    ],
  },
})
