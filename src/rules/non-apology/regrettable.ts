import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'non-apology/regrettable',
  title: 'Say that we are sorry for what we did',
  why: 'It makes what happened sound like bad weather. Nobody has owned it.',
  source: 'Housing Ombudsman, Apologies guidance',
  find: anyOf(
    construction(
      [
        '(it/this/that is/was) (most) regrettable (that)',
        '(it/this/that/which) is/was (a) (matter/source/cause) of regret (that) (this/these/the) (events/event) (took/happened) (place)',
        'it is/was (a/most) (great) unfortunate/shame/pity that (this/these/the/you/it/our/your/things/such/events/an)',
        'a (real/great/such) pity/shame that you/it/we/things/this/your',
        'what/how a/very/sorry (great) pity/shame/unfortunate/sorry',
        '{sorry, apologise, apologies, regret} ... {weather, traffic, luck, circumstances, rules, budget, market}',
        'this/that/which/what is/was (most) unfortunate',
        'an/this/that/these/the/such (most) unfortunate incident/event/events/incidents/situation/circumstances/experience/episode/occurrence/matter/misunderstanding/oversight/error/delay',
        'that/this/which is/was (to) (be) regretted',
        '(this/that) (is/was) to be regretted',
        'much/greatly to our regret',
        'with/our (great/sincere/deep) regret (that) we/i {learn, hear, note, read, see}',
        'we/i/association/trust/council/landlord/company {regret} that (this/these/it/such/events/things/matters/the)',
        'express our/my (sincere/deep) regret',
        'is/was/are/were (both) unfortunate , and/but',
      ],
      { unless: { sentence: ['landlord/council/trust did/failed/could/should', 'we/i {regret} that i/we'] } },
    ),
    phrases({
      regrettably: ['I am sorry to say that', ''],
      'that is a pity': ['I am sorry'],
    }),
  ),
  instead: 'We let the heating fail, and I am sorry.',
  examples: {
    flags: [
      'We {apologise for the weather}.',
      '{What a pity}.',
      'It is such {a pity that you} left.',
      'The flood is a {regrettable} one, and we have moved on.',
      '{It is a matter of regret that this} was left.',
      '{It is unfortunate that the} van was full.',
      'The call was cut off, {which was unfortunate}.',
      'We want to put {this unfortunate incident} to bed.',
      'The note was lost and {that is to be regretted}.',
      'A lapse {to be regretted} by all.',
      '{Much to our regret} the part was lost.',
      'It is {with regret that we note} the leak is back.',
      '{We regret that this} took a year.',
      'I want to {express my regret}.',
      'The timing {was unfortunate, and} the rest is history.',
      '{Regrettably}, the part was lost.',
      'You missed out and {that is a pity}.',
      "You missed out and {that's a pity}.",
    ],
    allows: [
      'I regret not ringing you myself.',
      'We regret that we lost your letter.',
      'Unfortunately the part has not come, so Tom will be with you on 3 May.',
    ],
  },
})
