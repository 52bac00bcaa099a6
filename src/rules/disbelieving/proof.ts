import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const proof =
  '{proof, evidence, corroboration, documentation, paperwork, photograph, photo, picture, receipt, recording, witness, video, diagnosis, verification, certificate, substantiation, confirmation}'
const needed = {
  before: ['not (...)', 'no', 'never', 'or'],
  sentence: [
    '{court, tribunal, identity, address, income, rent, insurance, ombudsman, licence, claim, savings}',
    'driving',
    'not need',
    'so that',
    'if you',
  ],
}

const aux = 'is/are/was/were/am/be/do/does/did/will/would/can/could/has/have/had/shall/should'

export default rule({
  id: 'disbelieving/proof',
  title: 'Help first, and ask gently for what would help you look',
  why: 'Being told to prove what you live with makes help feel out of reach.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024); Shelter, Writing about domestic abuse',
  find: anyOf(
    construction(
      [
        `you/he/she/they (have/has) {provide, supply, submit, send, give, produce, show, offer, present, share} (us) (with) no/little/insufficient/zero (...) ${proof}`,
        `you/he/she/they (have/has/did/could) not {provide, supply, submit, send, give, produce, show, offer, present, share} (us) (with) any/a/sufficient/enough/the (...) ${proof}`,
        `you/he/she/they (have/has) {fail, neglect} to {provide, supply, submit, send, give, produce, show, present} (us) (with) any/a/sufficient/enough/the/convincing (...) ${proof}`,
        `no (...) {proof, evidence, corroboration, documentation, paperwork} (has/was/were) been {see, receive, provide, give, show, supply, produce, submit}`,
        `we/I (have) (not) (yet) (to) {see, receive} no/any (...) {proof, evidence, corroboration, documentation, paperwork} (of/that/from/for) you/your/this/it`,
      ],
      { suggest: ['it would help us to see'], unless: needed },
    ),
    construction(
      [
        `without (any/some/further/more/hard/clear/your/the) (...) ${proof}`,
        'without a (*) crime/incident/police/reference number/report (we/there/i)',
        `with no/little (...) ${proof}`,
        'unless/until/without (you) (can) {provide, supply, give, send} (us) (with) a (*) (*) number/reference/letter/report/statement',
        `in the absence of (any/some/such/further/clear) (...) ${proof}`,
      ],
      {
        when: {
          sentence: [
            'we/I/there/it/our can/could/will/are/am/do/is not',
            '{unable, nothing, impossible, difficult, refuse}',
            'we/I have no',
            'no (further) action',
            `(${aux}) not be able/possible/progressed/pursued/investigated/considered`,
            'at face value',
          ],
        },
        unless: { sentence: ['even without', 'can {help, start, begin}', 'so we/I have/will/shall', '{sorry}'] },
      },
    ),
    construction(
      [
        '{proof, evidence} that you/your/he/she really/actually/genuinely',
        'you/we have yet to {provide, supply, see, receive, send, produce} (us) (with) any/a/the',
        'your ... not {prove, establish, demonstrate} (that)',
        'up/down to you to {prove, substantiate, demonstrate, evidence}',
        '{require, need, demand} you to {prove, substantiate, evidence, corroborate, demonstrate}',
        '^ can/could you prove (it/that/this)',
        'you/to (can) prove otherwise',
        'there is/was/were no (independent) witness/witnesses',

        '(any/no/some/of/without/is/need/want/see) hard/concrete/conclusive/actual/definitive/irrefutable/solid {proof, evidence}',
        'only (have/got) your word',
        '{treat, view, regard, take} ... with caution/scepticism/suspicion',
        'we/I can/could/do/will/would not (*) take your word',
        'can/could/do/will/would not (*) {take, accept} ... at face value',
        'is/are/your/was/be/as/only/merely (*) hearsay/uncorroborated/anecdotal',
        'is/are/your/remain/remains/was unverified/unproven/unevidenced',
        'can/could not (be) (*) {corroborate, verify, substantiate} (this/that/your/by)',
        `${aux} not (*) backed/supported (up) by (*) (*) (evidence/photos/photographs/proof/records/log/receipts/diary)`,
        'unsupported by (*) (evidence/proof/records/facts/photos)',
        '(so) it/which/that/they could/might/may (have) be/been/come (taken) from/by anyone/anybody/anywhere',
      ],
      {
        unless: {
          before: ['not (...)', 'never', 'you do not'],
          sentence: [
            'do/did/does not have to',
            'do/did/does not need',
            '{sorry, wrong}',
            '{court, tribunal, identity, income, address, jury, prosecution, defence, benefit, licence}',
            'who you are',
          ],
        },
      },
    ),
    construction(
      [
        '^ (please) evidence your *',
        '^ where/what is your/the {proof, evidence}',
        '^ have you (got) any {proof, evidence}',
        'we/I {require, need, want} (to) (see) {proof, evidence} that you (are/were/have) (really/actually) (ill/unwell/disabled/rang/called/home/in/frightened)',
      ],
      { unless: { sentence: ['income', 'not need', 'so that'], before: ['not', 'not (*)'] } },
    ),
    construction(
      [
        '{want, need, require, expect} to see (*) (*) proof/evidence of your disability/illness/condition/pregnancy/need/needs/loss/injury',
      ],
      { unless: { sentence: ['not', 'court/judge/tribunal/bank'] } },
    ),
  ),
  instead:
    'You do not need proof for us to help. A photo would help us, if you have one. We will come and look on [date].',
  examples: {
    flags: [
      '{Please evidence your illness}. {Where is your proof}? {Have you any proof} of it?',
      '{We need evidence that you are ill}.',
      'This {remains unproven}.',
      '{You have provided no medical evidence} for the move.',
      '{You did not send us any photographs} of the wall.',
      '{You have failed to supply any proof} of the cost.',
      'So far {no paperwork has been provided}.',
      '{We have seen no proof of your} illness.',
      '{Without evidence}, we cannot act.',
      'We are unable to help {without a crime number}.',
      '{With no photographs}, we cannot act.',
      '{Unless you supply a crime number}, we cannot act.',
      '{In the absence of any proof}, we cannot act.',
      'It is {up to you to prove} it, with {evidence that you really} care.',
      '{You have yet to provide any} photographs.',
      '{Your letter does not prove that} it is damp.',
      'We {require you to substantiate} the loss.',
      '{Can you prove it}?',
      'Nobody was able {to prove otherwise}.',
      'There is {no hard evidence}.',
      'There is {only your word} on this, and we read it with caution.',
      '{There were no witnesses}.',
      '{We cannot take your word} on this.',
      'We {cannot take what you say at face value}.',
      'We {do not take a diary at face value}.',
      'The diary {is hearsay}.',
      'The diary {is unproven}.',
      'The dates {could not be verified}.',
      'The form {was not backed up by a letter}.',
      'The dates are {unsupported by the} log.',
      'The note has no name, {so it could be from anyone}.',
      'We {treat it with caution}.',
      'We would {need to see proof of your disability}.',
    ],
    allows: [
      'You do not need to prove that you are ill.',
      'You do not need any proof for us to help you.',
      'A photo would help, but we will come without one.',
      'You did not have to prove that the step was loose.',
      'Please bring proof of your address.',
      'You do not have to prove anything to us.',
    ],
  },
})
