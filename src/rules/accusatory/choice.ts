import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const cure = ['because', 'sorry/apologise', 'right to', 'free to', 'you can choose', 'good reason', 'which/that you chose', 'understand']

export default rule({
  id: 'accusatory/choice',
  title: 'Describe the need and leave “choice” out',
  why: 'It treats hardship, debt or a visitor at the door as something that the reader wanted.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  find: anyOf(
    construction(
      [
        'you (have/had) (simply) chose/chosen/opted/elected (not) to',
        'you (have/had) decided (not) to {have, live, stay, leave, move, keep, return, take, go, ignore, spend, buy, get, accept, stop, withhold, bring, let, flee, start, install, remove, do, paint, lay, put, park}',
        'your (own) (*) decision/choice/choices to/was/not/of/meant/has/and',
        'it/that/this is/was (entirely/purely) your (own) (*) choice/decision',
        'a/your lifestyle/personal choice',
        'you made (the/a/your/that) (*) (own) choice/bed/decision',
        'nobody/nothing/one forced/made/asked/told you to',
      ],
      {
        unless: {
          before: ['if', 'whatever', 'whichever', 'when', 'whether', 'that', 'until', 'unless', 'where', 'once', 'respect', 'support', 'understand'],
          sentence: [...cure, 'if you', 'entirely yours', 'we will/can help', 'we {respect, support}'],
        },
      },
    ),
    construction(
      [
        'you (have/had/are/were) (been) (simply) allowed/allowing/permitted/permitting/letting the/your/him/her/them/it/damp/mould/visitors/things/arrears/people/a/this/rubbish/others/an',
        'you (have/had) let the/your (*) (rent) account/arrears/debt/garden/home/flat/property/balance/dog/dogs/children/son/kids/rubbish/damp/mould/visitors/situation/matters/him/things',
        'you let him/them/her/things/it (back) in/stay/back/get/go/build/slip/slide/run',
        'you (have/had/are/were) (been) (deliberately) {withhold} (the/your) (*) rent/payment/payments/information',
        'you (have) (been) run/ran/running/built/build/racked/got (up) (yourself) (into) (*) (*) arrears/debt/arrears',
        'your (own) (*) (continued) refusal/failure/nonpayment to/of pay/payment/rent',
        'your (own) (*) non payment',
        'your (own) (*) (poor) budgeting/spending/mismanagement/overspending/priorities',
        '(you) (should) prioritise (your) rent over/above/before',
        'rent is/comes/should not/first/be/before optional/everything/priority/all',
        'persistent/consistent/habitual/serial/repeat/wilful/bad late/non payer/payers/payment/nonpayment/debtor/defaulter/defaulters',
        'live/living/lived beyond your means',
        'mismanaged/mismanaging/mismanagement of your',
        'you (have/had) (been) {miss, spend, waste, squander, fritter} your (*) money/payments/income/rent/benefit/wages',
      ],
      {
        unless: {
          before: ['if', 'when', 'have', 'had', 'whether', 'right that', 'should'],
          sentence: [...cure, 'your hours', 'lost your', 'we/us {let, allow}', 'thank', 'kind of you', 'if you'],
        },
      },
    ),
  ),
  instead: 'Your rent account is £[amount] behind. Is something making it hard to pay?',
  examples: {
    flags: [
      '{You chose to} have a dog.',
      '{You decided to have} a third child.',
      '{Your decision to} leave him put you at the back of the queue.',
      '{It was entirely your choice}.',
      'Having pets is {a personal choice}.',
      '{You made your own choice}.',
      '{Nobody asked you to} move here.',
      '{You have allowed the} arrears to grow.',
      '{You have let your rent account} slip.',
      '{You let him back in} after that.',
      '{You are withholding rent}.',
      '{You have run up large arrears}.',
      '{Your refusal to pay} is on file.',
      '{Your non-payment} is on file.',
      '{Your own budgeting} is the cause.',
      'People need to {prioritise rent over} phones.',
      '{Rent comes before everything}.',
      'You are a {persistent late payer}.',
      'You are {living beyond your means}.',
      'It comes from {mismanagement of your} money.',
      '{You spent your rent} on a car.',
    ],
    allows: [
      'You can choose to stay.',
      'You chose to turn it down because it was on the tenth floor.',
      'Your rent account is £240 behind.',
      'If you decided to move, we would help.',
      'We let the damp spread.',
    ],
  },
})
