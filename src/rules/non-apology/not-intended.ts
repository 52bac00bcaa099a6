import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

const hurt =
  '{cause, offend, upset, hurt, insult, distress, harm, alarm, disrespect, frighten, scare, belittle, embarrass, humiliate, patronise, discriminate, dismiss, imply, suggest, mislead, confuse, inconvenience}'

export default rule({
  id: 'non-apology/not-intended',
  title: 'Talk about what it did, not what was meant',
  why: 'What we meant does not change what happened to the reader. It can sound as if they got it wrong.',
  source: 'Housing Ombudsman, Apologies guidance',
  find: construction(
    [
      `(is/was/has/had) never/not/hardly (been) (my/our/his/her/their/anyone/anybody/the) (officer/team/surveyor/staff/contractor/engineer) (intention/intent/aim/wish) to ${hurt}`,
      'never (been) my/our/his/her/their/the (officer/team) (own) intention/intent/aim/wish',
      'no (such) offence/harm/disrespect/malice/slight/insult/upset was/is (meant/intended)',
      'not/never mean/meant/intend/intended/intention/wish to (be/come/sound/seem/appear) (across/as/be) rude/unkind/abrupt/short/blunt/harsh/dismissive/insensitive/disrespectful/critical/personal/cold/offensive',
      'meant/intended no (such) offence/harm/disrespect/malice/slight/insult/upset',
      `do/did/does/would not/never (for) (a) (moment) (mean/intend/set) (out) to ${hurt}`,
      `(was/were/is) not/never meant/intended to ${hurt}`,
      '(was/were) not/never meant/intended as a/an/any/criticism',
      '(was/were) not/never meant/intended (that) (like/in) (that) way',
      'without any malice/intent/ill',
      'best of intentions',
      'best intentions',
      'meant in/with good/jest/kindness',
    ],
    { unless: { sentence: ['{mean} well ... but', 'alarm/door/panel/roof/wall/drain/pipe was', '#number'] } },
  ),
  instead: 'What I said was unkind, and I am sorry.',
  examples: {
    flags: [
      'I did {not mean to sound rude}.',

      'It {was not my intention to upset} you.',
      'That was {never our intention}.',
      '{No offence was meant} by the note.',
      'He {meant no disrespect}.',
      'She {did not mean to hurt} anyone.',
      'The note {was not meant to offend}.',
      'It {was never intended as a} slight.',
      'It {was not meant that way}.',
      'It was said {without any malice}.',
      'He acted with the {best of intentions}.',
      'It was said with the {best intentions}.',
      'The remark was {meant in jest}.',
    ],
    allows: [
      'Friends may say things that hurt, though they often mean well.',
      'We do not intend to charge you.',
      'It is not our intention to end your tenancy.',
      'The flue was not meant to be there.',
    ],
  },
})
