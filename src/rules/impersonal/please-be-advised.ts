import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

const told = 'advised/informed/notified/aware/reminded/assured/mindful/apprised/cognisant'

export default rule({
  id: 'impersonal/please-be-advised',
  title: 'Say it straight, with no announcement first',
  why: '“Please be advised” sounds like a loudspeaker. People do not talk like that to someone they care about.',
  source: 'Plain English Campaign, alternative words; our own reading of letters',
  find: anyOf(
    construction(
      [
        `please/kindly be ${told} that`,
        'please/kindly note that',
        '^ be advised/informed/notified/reminded/assured that',
        'for the avoidance of (any) doubt',
        'it should/must be noted that',
        'take notice that',
      ],
      { suggest: [''] },
    ),
    construction(
      [
        `please/kindly be ${told}`,
        'please/kindly note',
        'take note (of/that)',
        'it is to be noted (that)',
        'it must/should be stressed/emphasised/remembered/pointed (out)',
        'your attention is drawn to',
        'draw your attention to',
        'for your information/perusal/attention/consideration/reference',
      ],
      { unless: { after: ['down', 'pack/sheet/leaflet'] } },
    ),
    construction(
      [
        'are/is hereby notified/advised/informed/reminded/given/required/requested (that/of/to/notice)',
        'hereby {give, confirm, notify, advise, inform, write, serve, acknowledge, request} (you) (that/of/notice)',
        'wish/like to advise/inform/notify you (that/of)',
        'this is/letter/email/serves (is) to advise/inform/notify/acknowledge (you) (that/of)',
        'writing/write to advise/inform/notify (you) (that/of)',
        'please accept this (letter/email) as',
        'this letter/email/serves (serves) as',
        'you are advised that',
        'we/i would/must/should/can advise (you) that',
        'take this opportunity to',
      ],
      { unless: { before: ['you/you to'] } },
    ),
  ),
  instead: 'The pump room is locked, because the floor is not safe.',
  examples: {
    flags: [
      '{Please accept this letter as} our answer.',
      '{This letter serves as} notice.',
      '{You are advised that} the door is new.',
      '{It must be stressed} that the roof is new.',
      '{Please be advised that} the lift is off.',
      '{Please note that} the office is shut, and {kindly note} the new hours.',
      '{Be advised that} the gate is locked.',
      '{For the avoidance of doubt}, the shed is yours.',
      '{It should be noted that} the rent is due.',
      '{Take notice that} the gate is shut.',
      'As to your rent, {please be aware} of the new rate.',
      'You should {take note of} the dates.',
      '{It is to be noted that} the roof is new.',
      '{Your attention is drawn to} page 2.',
      'We would {draw your attention to} page 2.',
      'The leaflet is {for your information}.',
      'You {are hereby notified that} rents will rise.',
      'We {hereby give notice} that rents will rise.',
      'I {wish to advise you that} the date has changed.',
      '{This is to inform you that} the date has changed.',
      'I {write to inform you that} the date has changed.',
      '{We would advise you that} the date has changed.',
      'We would like to {take this opportunity to} thank you.',
    ],
    allows: [
      'Be aware that your award could also go down.',
      'You are advised to wear gloves.',
      'I am writing to tell you that the date has changed.',
      'Would you like to inform your son yourself?',
      'I have put a note on your record.',
      'Citizens Advice has advised you that the notice was wrong.',
    ],
  },
})
