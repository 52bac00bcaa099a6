import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const sorry = 'sorry/apologise/apologies/regret/regrettable/unfortunate/shame/pity/sad'

export default rule({
  id: 'non-apology/how-you-feel',
  title: 'Say sorry for what we did, not for what they felt or thought',
  why: '“Sorry you feel that way” tells the reader that the trouble is in their head. Nobody has taken it on.',
  source: 'Housing Ombudsman, Apologies guidance; Parliamentary and Health Service Ombudsman, Listening and Learning',
  find: anyOf(
    phrases({
      'sorry that you feel this/that way': ['sorry that we [what we did]'],
      'sorry you feel let down': ['sorry that we let you down by [what we did]'],
      'sorry that you feel let down': ['sorry that we let you down by [what we did]'],
    }),
    construction(
      [
        '{sorry, apologise, apology, regret, sadness} ... (that) you/your (*) {feel, find, believe, think, see, consider, perceive, regard, take, overhear, misread, misunderstand, decide, choose, expect, displease, suppose, imagine}',
        '{sorry, apologise, apology, regret} ... (that) it/this/things/matters (*) (*) {come, seem, feel, look, appear, strike, disagree, disappoint}',
        '{sorry, apologise, apology, regret} ... what you {describe, report, believe, call, see, say, tell, feel, claim, allege, experience}',
        `${sorry} (that) you (have/had/were) (been) made to feel`,
        `${sorry} (that) you (have/had) found (it/this/that/us/our/the/my/his/her/their/him/them/#name)`,
        `${sorry} (that) you (have/had) (choose/chose/chosen) to see/view/take/read/treat/interpret`,
        `${sorry} (that) you see/saw it/this/things/matters`,
        `${sorry} (that) you (were/are/got) (left) under/with the impression`,
        `${sorry} (that) you got the impression`,
        `${sorry} (that) your impression/perception/view/feeling`,
        `${sorry} for/about/that how/the (way) (this/that/it/things/events) (may/might/has/have/had) (have) (made/left) you feel`,
        `for/about that/this/your/any/the (*) perception/impression`,
      ],
      {
        unless: {
          sentence: [
            'because we/i/our/of',
            'that we {leave, make, let}',
            'how we',
            'and/as you were right',
            'you were right to',
            'i/we agree',
          ],
          after: ['out'],
        },
        when: { sentence: ['sorry/apologise/apologies/regret/regrettable/unfortunate/shame/pity/sad'] },
      },
    ),
  ),
  instead: 'I am sorry that we missed three appointments.',
  examples: {
    flags: [
      'I {apologise for what you describe} as a mess.',
      'I am {sorry that things came} to this.',
      'I am {sorry if it came} across as cold and that it seemed rude.',
      'I {regret that you have decided} to leave.',
      'I am {sorry for the fact that you feel} ignored.',
      'I am {sorry that you feel that way}.',
      'We are {sorry you feel let down}.',
      'We are {sorry that you feel let down}.',
      'We are {sorry that you felt} ignored.',
      'I am {sorry that you were made to feel} small.',
      'We are {sorry you found the} joiner blunt.',
      'It is {unfortunate that you have chosen to view} our visit as spying.',
      'I am {sorry you see this} as a brush-off.',
      'I am {sorry that you were under the impression} that a lift was coming.',
      'I am {sorry you got the impression} of being rushed.',
      'I am {sorry that your impression} of us is poor.',
      'I am {sorry for how this has made you feel}.',
      'You may think us slow, and we are sorry {for that perception}.',
    ],
    allows: [
      'You felt that we had forgotten you, and I can see why. I am sorry.',
      'I am sorry that you felt ignored because we did not write back.',
      'I am sorry that you found out from a neighbour.',
      'I am sorry for how we made you feel.',
    ],
  },
})
