import { weHoldBack } from '../cues.ts'
import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'coercive/last-word',
  title: 'Leave room for an answer',
  why: 'A letter that allows no reply tells people that their reasons do not count.',
  source: 'Our own reading of letters',
  find: anyOf(
    construction(
      [
        'no further/more/other/second/additional (*) reminders/reminder/letters/extension/extensions/appointments/warnings/correspondence/opportunity/opportunities/chances/repairs/visits will/shall/can be',
        'no extension/excuse/excuses/exceptions/discussion/negotiation will/shall (be)',
        'there will not/never be another',
        'will not be renegotiated/negotiated/repeated/tolerated/reconsidered/entertained (again)',
        '(and/with) no exceptions',
        'like it or not',
        'whether or not you agree/like/attend/reply/accept',
        '{be} no/not (an) excuse/excuses $',
        'under any/no circumstances',
        'not a negotiation/discussion',
        'regardless of (any/your/the) (*) claim/wishes/circumstances/reasons/views/appeal/application',
        'proceed/pursue/continue regardless',
        'must/should not expect',
        'consider your position',
        'without (any) (further/prior) (notice/warning/reference) to you',
        '{have} lost the/your right/chance/opportunity to',
      ],
      {
        unless: {
          sentence: [
            'sorry/apologise',
            'we/i {have, be} no excuse',
            'staff/he/she/officer must',
            'our own',
            'share/open/use',
          ],
        },
      },
    ),
    construction(
      [
        'will be/is treated/taken/regarded/deemed/seen as (your/an) agreement/acceptance/consent/admission/refusal/abandonment/accepted/abandoned/withdrawn',
        'shall/will deem (the/your/this/it)',
        'deemed to have accepted/agreed/abandoned/refused/surrendered/withdrawn',
        'on the/that/this assumption that (the/you/your) (*) (*) {have, be} (been) abandoned/agree/accept/left/agreed/accepted',
      ],
      { unless: { sentence: ['sorry/apologise', ...weHoldBack, '{tell, let, ring} (us/me)'] } },
    ),
    construction(
      [
        'will not return/empty/collect for/your/any/side/missed (waste/bins/bin)',
        'no refund/refunds will/can be',
        '{withdraw, cancel, end} (the/this/your) (*) (service/scheme/offer/agreement/subscription) at any time',
        'shall/will not be (held) liable/responsible',
      ],
      {
        unless: { sentence: ['sorry', 'you can/may/will/want', 'you {withdraw, cancel, end}', 'until #date', 'help'] },
      },
    ),
  ),
  instead: 'If we have not heard from you by [date], I will ring to ask how we can sort this out together.',
  examples: {
    flags: [
      '{No further reminders will be} sent.',
      '{No extension will be} given.',
      '{There will not be another}.',
      'This {will not be tolerated}.',
      'No bins on the path, {no exceptions}.',
      'We will take the cost, {like it or not}.',
      'We will ask for the flat {whether or not you attend}.',
      'Late post {is no excuse}.',
      'The plan will not change {under any circumstances}.',
      'This is {not a negotiation}.',
      'You must pay {regardless of any claim} for benefit.',
      'We will {proceed regardless}.',
      'You {must not expect} any works.',
      'I would {consider your position}.',
      'We may apply {without further notice to you}.',
      'You {have lost the right to} pay by the month.',
      'Silence {will be treated as agreement}.',
      'We {shall deem the} offer accepted.',
      'You will be {deemed to have agreed}.',
      'We will act {on the assumption that the flat has been abandoned}.',
      'We {will not return for} missed bins.',
      '{No refunds will be} given.',
      'We may {withdraw the service at any time}.',
      'The Council {shall not be liable}.',
    ],
    allows: [
      'We have no excuse, and I am sorry.',
      'Staff must not share your number under any circumstances.',
      'You can cancel your bid at any time.',
    ],
  },
})
