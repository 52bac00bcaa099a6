import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'coercive/cut-contact',
  title: 'Give the reason, the length and the way back',
  why: 'It shuts the door on the reader and does not say why, for how long, or how to ask again.',
  source: 'Housing Ombudsman, Managing unacceptable behaviour policy: guidance for landlords',
  find: anyOf(
    construction(
      [
        'we/i/staff/they will/shall/may/would (simply/then/also) {end, terminate, disconnect, block, delete, ignore, discontinue} (the/your/any/all) (call/calls/emails/number/email/conversation/visit/tenancy/messages/letters/contact)',
        'we/i/staff will/shall (now/also) (be) (have) {hang, put, stop} (up) (the) (phone) (on/down/dealing/replying/responding/answering/talking/speaking/engaging/communicating/taking/helping) (to) (with) (you)',
        'call/calls/number/email/emails/correspondence/phone/address/access/account will/may/shall (now/then/also) be (simply) terminated/ended/blocked/disconnected/cut/barred/ignored/deleted/restricted/monitored/suspended',
        'we/i will/shall no longer/not (be) (now) {reply, respond, enter, engage, deal, speak, correspond, communicate, discuss, answer, take, acknowledge, read, accept} (to/into/with/on) (any) (you/your/this/further/calls/any/it/correspondence)',
        'will/shall no longer {reply, respond, answer, deal, engage, accept, speak}',
        'any further/more/other/future/repeat/repetition (*) (*) (*) will/may/shall/could',
        'any/all (further/future/more) contact/correspondence/calls/emails/complaints/complaint/email/letters (*) (*) (*) (*) will (not) be',
        'no further/more correspondence/replies/reply/response/contact/calls/complaints/emails/letters will/can/shall',
        'you are/have (been) (now/hereby) banned/barred/blocked/restricted/blacklisted (from)',
        'lifting/lift the ban/restriction/restrictions',
        'we/i/trust/association will/shall/may (then) {wash, stop, cease} (our/my) (hands/dealing/all/work/works/helping/doing) (of/with/on/to) (you/contact/dealings)',
      ],
      {
        unless: {
          sentence: ['sorry/apologise', 'at the end of', 'we/i will reply', 'by hand', 'if you want', 'letters by post', 'unless you', 'other than', '{need}', 'you asked'],
          paragraph: ['review', 'appeal'],
          before: ['not'],
        },
      },
    ),
    construction('^ {ring, call, email, contact, write, do, try, speak, shout, swear} ... ... and', { when: { sentence: ['and ... will be/end/hang'] }, unless: { sentence: ['help', 'we will be glad/happy', 'i will'] } }),
    construction('next time (it/we/you/this/there) (i) (will)', { unless: { sentence: ['we/i (will) {ring, do, better, write, ask, check}', 'better', 'suits', 'sorry', 'you ring/come/are'] } }),
  ),
  instead: 'From [date] to [date], please contact only me, because [reason]. I will look at this again on [date].',
  examples: {
    flags: ['{We will end the call} then.'],
    allows: ['Next time, ring me.'],
  },
})
