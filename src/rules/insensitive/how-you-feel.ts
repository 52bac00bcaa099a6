import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'insensitive/how-you-feel',
  title: 'Show that you have listened',
  why: 'Nobody knows just how another person feels. It can sound as if their story has become yours.',
  source: 'Survivors’ feedback to Safe Spots, and counsellors’ advice on words of condolence',
  severity: 'advisory',
  find: construction(
    [
      'I/we (do/can/all/fully) know/understand/appreciate/realise how you (must) feel/are (feeling)',
      'I/we (do/can/all) know (exactly) what it is/feels/was/must like/be',
      'I/we (do/can) know (only) (too) well how/what',
      'I/we (have) (all) been there (myself/ourselves/too)',
      'been in your shoes/position',
      'I/we (have) (all) been/went through (exactly) the same/it/something',
      'I/we can (totally/completely) relate',
      '(when/after) I lost my (own) *',
      'when my own * {die, have, be, pass, lose}',
    ],
    { suggest: [], unless: { before: ['not/never/nor'] } },
  ),
  instead: 'I am sorry that you have been through so much.',
  examples: {
    flags: [
      '{I know exactly how you feel}.',
      '{I do know what it is like} to lose a father.',
      '{I know only too well how} chemotherapy drags.',
      '{We have all been there}.',
      'I have {been in your shoes}.',
      '{I went through the same} with my knee.',
      '{I can totally relate}.',
      '{When I lost my mother} I was back at work on the Monday.',
      '{When my own son had} asthma we opened the windows.',
    ],
    allows: [
      'I cannot know how you feel.',
      'I can only imagine what you are going through.',
      'I know how long you have waited.',
      'We understand that you are worried about the roof.',
    ],
  },
})
