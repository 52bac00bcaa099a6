import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

const short = '{fall, be} (far/well/so/somewhat) below/beneath/short (of)'
const standard = 'standard/standards/expectation/expectations/level/levels/quality/service/best'

export default rule({
  id: 'non-apology/expectations',
  title: 'Say what we should have done and what we did',
  why: '“Your expectations” hints that the reader hoped for too much. They hoped for what we owe everyone.',
  source: 'Housing Ombudsman, Apologies guidance',
  find: construction(
    [
      'did/does/has/have/had/was/were/is not ... {meet, match, reach, satisfy, fulfil} ... expectations',
      `did/does/has/have/had/was/were/is not ... {meet, match, reach, achieve, live} (up) (to) (the/our) (usual/high/normal/very) (high/quality/service) ${standard} (that/which) (you/we/i/our) (would/have/might/residents/tenants/customers) (normally) (hope/aim/set/strive/pride/want/wish/like/expect/expected/hoped/hold/deserve)`,
      '{fail, unable} to meet your (*) expectations',
      'not {receive, get, have, experience} the (level/standard/quality/kind) (of) service (that/which) you (would/have/had/might) (have) expect/expected/hoped/deserve/wanted',
      'not good enough for you',
      `${short} your (high/own/reasonable) expectations`,
      `${short} (the/our) (usual/high/normal/very) (high) ${standard} (that/which) (you/we/i) (have/would/might) expect/expected/aim/strive/set/pride/hope/want/deserve/hold`,
      `${short} our (usual/normal/high/own) (high) ${standard}`,
      'less than you (may/might/would/had) (have) expect/expected/hoped',
      'not (up) to (the) (usual/high) standard/standards (that) you/we (have/would) (normally) expect/expected/hoped/aim/set/strive/pride',
    ],
    { unless: { sentence: ['our policy/law/lease/guide says', 'we should have'] } },
  ),
  instead: 'We should have come within 24 hours. We took six days, and I am sorry.',
  examples: {
    flags: [
      'You did {not get the service you expected}.',
      'Our best was {not good enough for you}.',
      'Our visit {did not meet your expectations}.',
      'This reply {does not reach our usual high standards}.',
      'We {failed to meet your expectations}.',
      'Our work {fell short of your expectations}.',
      'Our work {fell well below the standard we aim} for.',
      'Our work {fell below our usual standard}.',
      'It was {less than you might have expected}.',
      'The work was {not up to the standard you would expect}.',
    ],
    allows: [
      'We should have come within 24 hours. We took six days.',
      'The wall does not meet the fire standard, so we will replace it by 3 May.',
      'We fell short of our policy: it says 10 days, and we took 23.',
    ],
  },
})
