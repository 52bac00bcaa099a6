import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'defensive/no-obligation',
  title: 'Give the reason in plain words',
  why: 'Legal shields make the reader feel like an opponent.',
  source: 'Housing Ombudsman, Apologies guidance',
  find: anyOf(
    construction(
      [
        'we/landlord/council/association/trust {be} not (legally/strictly/contractually) (actually) obliged/required/bound/liable/obligated (to/by/for)',
        'we/landlord {have} no (legal/contractual/statutory) obligation/duty/liability/requirement (to/for)',
        'no (legal) obligation/duty/liability on us/our (part/to)',
        'without prejudice',
        'without (any) (admission/admitting/accepting) (of) (any) liability/fault/responsibility/wrongdoing',
        '(an/any) admission of (any) liability/fault/wrongdoing/failure',
        'no admission/liability (of) (liability) is/was/will (be) accepted/admitted',
        'no liability accepted/admitted',
        'we/i/trust/association/council (do/does/can/will/did) not accept/admit (any) (legal) liability/fault/culpability',
        '(offer/payment/letter/apology) should/must/may not (to) (be) seen/taken/construed/treated/regarded/interpreted/read as (an/any/accepting) (admission/acceptance/liability/fault/precedent/agreement)',
        'we/i/and reserve/reserves the/our/its/all (legal) right/rights/position',
        'we/i (have/has) taken/sought/received legal advice',
        '(we/i/association) make/makes/made/making/offer/offers no apology/apologies (whatsoever) (for)',
        'no apology is/was/will (be) due/needed/required/necessary/warranted/given/owed/forthcoming',
        '(we/i/have/see/is) nothing to apologise for',
        'we/i can/will/shall/do not (feel/think/believe/intend) (that/to) (we/i) (need/should) (to) apologise (for)',
      ],
      {
        unless: {
          sentence: [
            'you are not',
            'do apologise/apologize',
            'i am sorry',
            'looked at whether',
            'even so',
            'but i want',
            'anyway',
            'can/could help',
            'instead/asylum/homeless',
          ],
        },
      },
    ),
  ),
  instead:
    'The law does not make us replace the fence. I looked at whether we should anyway, and this is what I found.',
  examples: {
    flags: [
      '{We are not legally required to} paint.',
      '{We have no legal duty to} do it.',
      'There is {no obligation on us to} do it.',
      'This letter is {without prejudice}.',
      'We pay {without any admission of liability}.',
      'It is not {an admission of fault}.',
      '{No liability is accepted} here.',
      '{We do not accept any liability}.',
      'It {should not be seen as an} opening.',
      '{We reserve the right} to bill you.',
      '{We have taken legal advice}.',
      '{We make no apology for} it.',
      'We find that {no apology is due}.',
      'We {have nothing to apologise for}.',
      '{We will not apologise for} it.',
      'There is {no liability admitted}.',
    ],
    allows: [
      'You are not required to let us in without notice.',
      'Our insurer has accepted that we were at fault.',
      'You must not feel obliged to reply.',
      'You are under no obligation to tell us why.',
    ],
  },
})
