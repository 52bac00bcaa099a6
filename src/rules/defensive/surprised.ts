import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const shaken =
  'surprised/disappointed/saddened/dismayed/shocked/hurt/puzzled/perplexed/astonished/bemused/disheartened/upset/sad/frustrated/baffled/amazed/appalled/offended/stunned/staggered/aback/surprising/disappointing/disheartening/saddening/upsetting/hurtful/galling/frustrating/shame/pity/regrettable/unfortunate'
const complain =
  '{complain, complaint, escalate, ombudsman, councillor, mp, solicitor, facebook, twitter, press, media, review, criticism, criticise, dissatisfaction, dissatisfied, unhappy, online, accuse, accusation, allegation, legal, formal, formally}'
const words =
  'letter/letters/email/emails/complaint/complaints/comment/comments/message/messages/tone/allegation/allegations/accusation/accusations/criticism/remarks/review/post/response/reaction/feedback/attitude/decision'

export default rule({
  id: 'defensive/surprised',
  title: 'Thank them for telling us',
  why: 'It makes the reader feel that they did wrong to complain. They have every right to.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: anyOf(
    construction(
      [
        `(am/was/are/were) ${shaken} (and ${shaken}) (that) you ... ${complain}`,
        `(am/was/are/were) ${shaken} (and ${shaken}) to (hear/learn/see/note/read/find/discover/understand) (that) you ... ${complain}`,
        `${shaken} (that) you (have/had) (felt/feel/found/saw) ... need/necessary/fit/appropriate`,
        `${shaken} (that) you (have/had) (felt) {choose, chose, chosen, decide, resort, go, involve, take, turn}`,
      ],
      { unless: { sentence: ['because we', 'had to complain', '#number times', 'twice', 'so/very sorry'] } },
    ),
    construction(
      [
        `(am/was/are/were) ${shaken} (and ${shaken}) to {receive, get, read, see, have, hear, open} (of/about) (your/this/such/a) (*) ${words}`,
        `(am/was/are/were) ${shaken} (and ${shaken}) by/at/with/about (the) (*) (of) your (*) ${words}`,
        `(am/was/are/were) ${shaken} by (what/how) you`,
        `${words} {come, came} as (a/an/something) (of/bit) (a) (*) surprise/shock/disappointment`,
        '{come, came} as (a/an/something) (of/bit) (a) (*) surprise/shock/disappointment to me/us/him/her/them/our/the',
      ],
      {
        unless: {
          sentence: [
            '{sorry, apologise}',
            'what happened',
            'been/went/gone through',
            'so i/we will',
            '{be} wrong',
            'i/we agree',
            'how we/long',
          ],
        },
      },
    ),
    construction('ungrateful', { unless: { sentence: ['nothing in', 'meant to', 'not'] } }),
    construction([
      'after everything/all (that) we/i/has/have/was/the (have/has/been) (been) {do}',
      '(a) little/some/more gratitude/appreciation (for/would/from)',
      'would have (hoped/expected/preferred/liked/appreciated/thought) (that/for/it) (if) you (to/would/could/had) (have) (come/spoken/come/raised/thanked/spoke/speak/contacted/contact/told)',
      'we/i had hoped (that) you would/might/could',
      'instead/rather than/of {complain, escalate}',
      'thank us/him/her/them rather/instead',
      'wish (that) you had (come/spoken/raised/told/contacted) ... before/first',
    ]),
  ),
  instead: 'Thank you for complaining. It has shown us that [what we learned].',
  examples: {
    flags: [
      'We {were surprised that you complained} about him.',
      'I {was sad to hear that you escalated} this.',
      'I am told it is {unfortunate that you felt the need} for this.',
      'It is {disappointing that you chose} this path.',
      'I {was shocked to receive your angry email}.',
      'We were taken {aback by your letter}.',
      'We {were hurt by what you} wrote.',
      'Your {letter came as a surprise}.',
      'It {came as a shock to us}.',
      '{After all we have done}, this is hard to read.',
      'We would welcome {some gratitude}.',
      'It seems {ungrateful} to us.',
      'We {would have hoped that you would have spoken} to us.',
      '{We had hoped you would} come to us.',
      'Talk to us {rather than complaining}.',
      'You might {thank him instead}.',
      'I {wish you had come to us first}.',
    ],
    allows: [
      'I was surprised to find no record of your letters, and I am sorry.',
      'I was saddened to hear of your loss.',
      'Thank you for complaining.',
    ],
  },
})
