import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'coercive/expects',
  title: 'Ask, and say why it matters',
  why: '“We expect you to” is a command. It leaves the reader no room to say what is hard.',
  source: 'Our own reading of letters',
  severity: 'advisory',
  find: anyOf(
    construction('we/i (fully/also) {expect} you/tenants/residents to', {
      suggest: ['we would like you to'],
      unless: {
        sentence: ['do/did/would not', 'may/might/could/usually/normally/generally', 'have a/your/the', 'if you'],
        before: ['than', 'as', 'what', 'when/if'],
      },
    }),
    construction('we/i (must) (hereby) {insist, demand, require} (that) you', {
      suggest: ['we ask that you'],
      unless: { sentence: ['not'] },
    }),
    construction(
      [
        'we/i/officer/manager/landlord (must/hereby) {insist, demand} (on/that) (sight/proof/payment/access/the/a/an/your/this/immediate/full)',
        'i/we trust (that) you will (now)',
        'see to it that',
        'i/we will not ask again',
        'i/we want/expect (this/it/them/the) (to) (be) (done/gone/cleared/removed/sorted/moved/paid/stopped) by/immediately/now/today',
        'you will (now/immediately) {apologise, stop, refrain, cease, ensure, remove, clear, comply, surrender, sign, do, behave}',
        'kindly ensure/desist/remove/stop/arrange/note/refrain/provide/return/confirm/pay',
        'your (immediate/urgent/full/prompt) (immediate/urgent) compliance/cooperation {be} (required/expected/demanded/mandatory/essential)',
      ],
      {
        unless: {
          before: ['if', 'that', 'we/contractor/they'],
          sentence: ['sorry/apologise', 'because', 'so that', 'if you', 'will you', 'not have to', 'when you'],
        },
      },
    ),
    construction(['you are expected to', '{charge} to the subscriber/customer/tenant/leaseholder/lessee/resident'], {
      unless: { sentence: ['baby/due/recover/hospital', 'sorry', 'not', 'what'] },
    }),
  ),
  instead: 'I would be grateful if you could [action] by [date], because [reason]. If that is hard, ring me.',
  examples: {
    flags: [
      '{We expect you to} be in.',
      '{We require that you} sign it.',
      'The {officer demands sight} of it.',
      '{I trust that you will now} stop.',
      'Please {see to it that} it is shut.',
      '{We will not ask again}.',
      '{I want it gone by} noon.',
      '{You will stop} this.',
      '{Kindly remove} the bike.',
      '{Your immediate cooperation is required}.',
      '{You are expected to} attend.',
      'It will be {charged to the tenant}.',
    ],
    allows: ['We do not expect you to be in all day.', 'You can expect us by noon.', 'I hope that you will tell us.'],
  },
})
