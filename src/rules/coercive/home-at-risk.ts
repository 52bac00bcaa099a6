import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'coercive/home-at-risk',
  title: 'Say how they can keep their home, and then the risk',
  why: 'Few lines in a letter frighten more. What they can do about it must come first.',
  source: 'Money and Mental Health Policy Institute, Where the heart is (2018)',
  find: construction(
    [
      'your home/tenancy is/are (now/also) at risk',
      '^ you may/could/might/will (now) lose your home/tenancy',
      'you may/could/might/will lose your home/tenancy/flat if you do not/fail',
      '{contact, write, notify} (to) your mortgage lender/company/provider',
      'find somewhere else/new/alternative to live',
      'look for alternative/other accommodation',
    ],
    {
      unless: {
        sentence: ['help/support/homeless/options/apply'],
        paragraph: ['citizens advice', '{help} you', 'shelter/stepchange'],
      },
    },
  ),
  instead: 'We want you to keep your home. If you ring me by [date] we can agree what you can afford.',
  examples: {
    flags: [
      '{Your home is at risk}.',
      '{You may lose your home}.',
      'We think {you could lose your home if you do not} pay.',
      'We may {contact your mortgage lender}.',
      'You need to {find somewhere else to live}.',
      'You should {look for alternative accommodation}.',
    ],
    allows: [
      'If you could lose your home, the council can help you.',
      'Your home is yours for as long as you want it.',
    ],
  },
})
