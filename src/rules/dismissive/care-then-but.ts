import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const fair = {
  sentence: [
    'sorry',
    '{be} (*) wrong',
    'wrong to/of',
    'and (that) we/I',
    'our (fault/delay/mistake)',
    'we/I should',
    'how/why you',
  ],
  before: ['if', 'not'],
}

export default rule({
  id: 'dismissive/care-then-but',
  title: 'End the kind sentence before the other side begins',
  why: 'A “but” after kind words takes them back. “I appreciate this is frustrating” leaves the harm unsaid.',
  source: 'Housing Ombudsman, Apologies guidance; our own reading of letters',
  severity: 'advisory',
  find: anyOf(
    construction(
      'while/whilst/although/though we/I (can/do/fully) {understand, appreciate, sympathise, recognise, acknowledge, accept, realise, empathise} (that/with/how) you/your/this/it',
      { suggest: ['I can see that'], unless: { sentence: ['{sorry}', 'we/I should'] } },
    ),
    construction(
      'we/I (can/do/fully/quite) {understand, appreciate, sympathise, acknowledge, empathise} (that/with/how) you/your/this/it',
      {
        when: { sentence: [', but', ', however', 'but/however we/I/this/it/there/the/our/you/nobody/that'] },
        unless: {
          sentence: [
            '{sorry}',
            'we/I should',
            'you (*) (not) want',
            'but that is/was',
            'but I/we {understand}',
            'but we/I (*) should',
            'but we/I (can/will) {help}',
            'but we/I can/want',
            '{help, support}',
          ],
        },
      },
    ),
    construction(
      'we/I (can/do/fully) {appreciate, understand} (that) this/it/these/the/you/waiting/things (*) (may/might/must/can/could/will/is/are/was/has/have) (be/been) (not) (far/less) (from/than) (a/very/keen/so) frustrating/ideal/inconvenient/disappointing/frustration/annoying/disappointed/frustrated/keen/anxious/unwelcome/inconvenience/news/eager/irritating (to)',
      { unless: fair },
    ),
    construction(['is/are/was/were not/hardly ideal', 'less than ideal', 'far from ideal'], {
      unless: { sentence: ['{sorry}', 'we/I should'] },
    }),
  ),
  instead: 'I know that you have waited for [number] weeks. We will [action] by [date].',
  examples: {
    flags: [
      '{While I understand that it} is cold, we have rules.',
      '{I sympathise with you}, but we have rules.',
      '{We appreciate that this may be frustrating}.',
      'It is {less than ideal} to have no door.',
      'It is {far from ideal} to have no door.',
      'That {is not ideal}.',
    ],
    allows: [
      'We understand that this is a hard time for you.',
      'While we accept that the bus was late, he was on the train.',
      'We understand that you may be worried, but we are here to help.',
      'I understand why a broken gate matters to you.',
      'I appreciate your help with the photographs.',
      'I am sorry. I know that it was far from ideal and that we should have told you.',
    ],
  },
})
