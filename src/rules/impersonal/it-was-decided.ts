import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

/** Once it is said who decided, nothing is hidden. An "if" makes it a thing that may come, not one that was done. */
const owned = {
  after: ['by', '... by #name', '... by our/my/the/a/an/your', '... by , #blank', 'with you', 'between you/us'],
  sentence: [
    '{judge, tribunal, appellant, respondent, claimant, defendant, ombudsman, research, researcher, study, scientist, doctor, judgment}',
    'in court',
    'both parents/parties/sides',
    'with you',
    'the court',
  ],
  before: ['if/when/whether/once/until/where/unless/how/why', 'if/when/once/until/unless/how/why ...', 'before/after'],
}

export default rule({
  id: 'impersonal/it-was-decided',
  title: 'Say who decided',
  why: 'When nobody owns a decision, the reader has nobody to ask about it.',
  source: 'Housing Ombudsman, guidance on apologies; Plain English Campaign',
  find: anyOf(
    construction(['it has/had been decided/agreed/determined/concluded/resolved that'], {
      suggest: ['we decided that', 'I decided that'],
      unless: owned,
    }),
    construction(
      [
        'it has/had been felt/considered/deemed/thought/believed/judged that',
        'it was felt/considered/deemed/thought/believed/judged that',
        'it is felt/considered/deemed/judged that',
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
        'it was accepted/recognised/acknowledged/appreciated/understood/recommended/suggested/regretted that',
        'it is appreciated/acknowledged/regretted/understood/accepted that',
        'it has/had been decided/agreed/determined/resolved (not) to',
        'it is/was (not) felt/thought best/appropriate/necessary/suitable/reasonable/fair/right/likely',
        'it can not be agreed/accepted/established/confirmed/said/determined/concluded that',
        'it has since/now/subsequently been decided/agreed/determined/established/found/concluded/confirmed that',
        'it was noted/observed/found/established/identified/recorded at/in/on/during/from',
        'it is/was apparent/evident/confirmed that',
        'it was agreed/decided/resolved at/in/on/during',
        'the decision (not) to ... ... was/has (been) made/taken',
        'one would/might/should expect/hope/think/assume/imagine',
        'it has/had been deemed/considered/judged/thought/determined/assessed/decided',
        'it was/is deemed/considered/judged (not) (to) (be) appropriate/inappropriate/necessary/unnecessary/suitable/unsuitable/reasonable/unreasonable',
        'a/the (*) decision/conclusion/determination/view/judgement/judgment/assessment/agreement was/has/had (been) made/taken/reached/arrived/formed that/to/not/regarding/concerning/about',

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
      '{It was considered that} the wall is safe.',
      '{It was accepted that} you fell.',
      '{It is understood that} you fell.',
      '{It was considered necessary} to wait.',
      '{It was thought best} to leave it.',
      '{It cannot be accepted that} we were late.',
      '{It has since been found that} the wall is wet.',
      '{It was noted during} the visit that the wall is wet.',
      '{It is evident that} the wall is wet.',
      '{It was agreed at} panel that you can wait.',
      '{The decision not to mend it was made} in June.',
      '{One would expect} more care.',
      '{It has been decided that} the gate will stay.',
      '{It has been felt that} you could wait.',
      '{It is considered that} you could wait.',
      '{It has been noted that} the flat is damp.',
      '{It was observed that} the flat is damp.',
      '{It has been accepted that} the lift is old.',
      '{It has been decided not to} go on.',
      '{It has been deemed} safe.',
      '{A decision has been made to} close the laundry.',
      '{Due consideration has been given to} your points.',
      '{It has been brought to our attention that} a dog barks.',
      '{It has come to our notice that} a dog barks.',
      '{It is our position that} the bill is right.',
      '{It transpires that} the key was lost.',
      '{It would appear that} the key was lost.',
    ],
    allows: [
      'It was agreed that both parents would see the child each week.',
      'It is recommended that you rest for a week.',
      'It is thought that genes play a part.',
      'We decided not to extend the scheme.',
      'It was agreed with you that we would come on Monday.',
      'A decision was made by our lettings manager, Kim Rowe.',
      'Ring us if it is decided that you will move.',
      'It is understood by everyone that fire spreads fast.',
    ],
  },
})
