import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const channel = 'call/calls/number/email/emails/correspondence/account/conversation/visit/messages/letters/line'

export default rule({
  id: 'coercive/cut-contact',
  title: 'Give the reason, the length and the way back',
  why: 'It shuts the door on the reader and does not say why, for how long, or how to ask again.',
  source: 'Housing Ombudsman, Managing unacceptable behaviour policy: guidance for landlords',
  find: anyOf(
    construction(
      [
        `we/i/staff/they will/shall/may/would (simply/then/also) {end, terminate, disconnect, block, delete, ignore, discontinue} the/your/any/all (*) ${channel}`,
        'we/i/staff will/shall (simply/then) {stop, cease} dealing/replying/responding/answering/talking/speaking/engaging/communicating/taking/helping',
        `your/any/all/such/this (*) (*) ${channel} (from/about) (you/this) will/may/shall be (simply) terminated/ended/blocked/disconnected/barred/ignored/deleted/restricted/filed`,
        'we/i will/shall no longer {reply, respond, enter, engage, deal, speak, correspond, communicate, discuss, answer, take, acknowledge, read, accept}',
        'we/i will/shall not (be) {reply, respond, enter, engage, deal, correspond, answer, acknowledge, read, accept} (to/into/with) any/further/your/you/correspondence',
        'any further/more/repeat/repetition (*) (of) (*) calls/contact/emails/letters/complaints/correspondence/messages/behaviour/abuse/incident/incidents/breach ... will/may/shall',
        'no further/more correspondence/replies/reply/response/calls/complaints/emails will/can/shall be',
        'you are/were (hereby/now) banned/barred/blocked/blacklisted',

        '{wash} our hands of',
        '{withdraw} (all) (our) contact/help/support/services/service (with/from) you',
      ],
      {
        unless: {
          before: ['not'],
          sentence: [
            'sorry/apologise',
            'unless you',
            'other than',
            'you asked',
            'was wrong',
            '{help}',
            'costs',
            'news',
            'delay',
            'repairs/changes/update/updates',
            'if you want',
          ],
          paragraph: ['review this/it/the', 'appeal'],
        },
      },
    ),
  ),
  instead: 'From [date] to [date], please contact only me, because [reason]. I will look at this again on [date].',
  examples: {
    flags: [
      '{We will end the call} then.',
      '{We will stop replying}.',
      '{Your calls will be blocked}.',
      '{We will no longer reply} to you.',
      '{We will not enter into any} more talk.',
      '{Any further breach of the rule may} cost you.',
      '{No further correspondence will be} read.',
      '{You are hereby barred} from the office.',
      'We {wash our hands of} it.',
      'We will {withdraw our support from you}.',
    ],
    allows: [
      'Next time, ring me.',
      'I will put the cheque in the post.',
      'Any further costs are ours to pay.',
      'Ring me and I will change it.',
    ],
  },
})
