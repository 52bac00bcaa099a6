import { aFirmDate } from '../cues.ts'
import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

/** What is decided about others, or by others, is no promise either. */
const dated = {
  ...aFirmDate,
  sentence: [
    ...aFirmDate.sentence,
    'before we/you/they',
    'if they/it/the',
    '^ if/when/after/once/where',
    'performance/and decide/documents/information you',
    '{court, judge, officer, assessor, adjudicator}',
    'to decide/see if/whether',
    'you/they/who/council/court/ombudsman/judge/panel/tribunal can/must/should',
  ],
}

const us = 'we/i/they/team/department/management'
const it =
  'this/it/that/these/those/the/your/what/how/why/whether/all/any/our/every/matters/things/options/ways/everything/each/both/alternatives/compensation/further/a/an/other/possible/potential/alternative/new'
const study = 'consider/investigate/review/explore/examine/assess/evaluate/reconsider/revisit/discuss'
const studying = 'considering/investigating/reviewing/exploring/examining/assessing/evaluating/reconsidering/revisiting'

export default rule({
  id: 'vague-promise/look-into-it',
  title: 'Say when there will be an answer',
  why: '“We will look into it” has no end, so the reader cannot know when to expect an answer.',
  source: 'Housing Ombudsman, Complaint Handling Code (April 2024)',
  find: anyOf(
    construction(
      [
        `${us} will/shall/may/might/could look into`,
        `${us} will/shall/may/might/could look at it/this/that/these/things/what/how/options/ways/matters/your/everything`,
        `${us} may/might/could look at #ing`,
        `${us} will/shall/may/might/could be looking into/at`,
        `${us} are/am/is/be/been looking into/at (it/this/that/these/things/what/how/options/ways/matters/your/everything/the)`,
        `${us} will/shall/may/might ${study} ${it}`,
        `${us} are/am/is/be ${studying} ${it}`,
        `${us} will be ${studying} ${it}`,
        '{give} (this/it/that/them) (some/further/careful/due/serious/more) thought/consideration to',
        'we/i will give this/it/that/them (some/further/careful/due/serious/more) thought/consideration',
        'we/i will/shall/can see what/if/whether/how we/i can (do)',
        'see what i/we can do',
        '(we/i/will/to) see what can be done',
        'we/i will have/take a look/think',
        'we/i will make (further/some) enquiries/inquiries',
        'we/i (will/can/shall) take/taking this/it/that/these into account/consideration',
        '{be} [under (active/constant) review]',
        'we/i/they are/am going to look into/at',
        'we/i/will see about *',
        'we/i will [investigate and/further]',
      ],
      { unless: dated },
    ),
    construction(['will be looked into/at'], { unless: { ...dated, after: [...dated.after, 'by', 'again on', 'if'] } }),
  ),
  instead: 'I will read the lift log and ring you by Friday 6 June to tell you what I found.',
  examples: {
    flags: [
      'It {will be looked into}.',
      '{We will look at what} went wrong.',
      '{We may look at moving} it.',
      '{I am going to look into} it.',
      'We {will see about getting} one.',
      'I will {investigate and} tell you.',
      'Your case is {under review}.',
      '{We will look into} the smell.',
      '{We will be looking at} the way that we book visits.',
      '{I am looking into that}.',
      '{We will investigate the} noise.',
      '{We are reviewing how} we answer the phone.',
      'Next, {we will be exploring all} of the choices.',
      'We will {give further thought to} the ramp.',
      '{We will give it some thought}.',
      'Leave it with me, and {I will see what I can do} for you.',
      'The office {will see what can be done}.',
      '{I will take a look} when I am back.',
      'They will {see what we can do} about the bins.',
      '{We will make some enquiries} about the door.',
      '{We will take this into account}.',
    ],
    allows: [
      'We will consider your comments before we make a decision.',
      'We will look at any convictions for fraud.',
      'I will look into the lost call and tell you what I find by noon on Thursday 15 May.',
      'We looked at moving you, and the reason that we have not is the stairs.',
      'If you send the form we will consider it.',
      'I have looked into what happened.',
    ],
  },
})
