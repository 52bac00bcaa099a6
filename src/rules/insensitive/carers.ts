import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const caring =
  'carer/carers/caring/daughter/daughters/son/sons/mother/mothers/mum/mums/wife/wives/husband/partner/parent/parents/family/families/grandmother/grandparent'

export default rule({
  id: 'insensitive/carers',
  title: 'Thank carers, and ask what would help',
  why: 'Carers are often worn out. Being told that it is their choice or their duty makes them feel alone.',
  source: 'Our own reading of letters',
  find: anyOf(
    construction([
      '{be} your (own) choice/decision to {care, foster, adopt}',
      '{be} your (own) choice/decision to look after',
      'you (have) chose/chosen/decided/agreed/opted/elected/volunteered to {care, foster, adopt}',
      'you (have) chose/chosen/decided/agreed/opted/elected/volunteered to look after',
      'what you signed up for',
      'you signed up for this/it',
      `{care, look} (for/after) (your/her/him/him/them/a) (own) ${caring} {be} your (own) choice/decision`,
      `what ${caring} {be} for`,
      `that/it/this is what ${caring} do`,
      `part (and) (parcel) of being (a/an) ${caring}`,
      `your duty/job as (a/an/the/her/his) (good) ${caring}`,
      'nobody (is) forcing/forced/making/made you (to)',
      `other ${caring} (do/all/seem/can) (to) {manage, cope}`,
      'used to it/this/that/them by now',
    ]),
    phrases({
      'labour of love': [],
      'the price of love': [],
      'cross to bear': [],
      'in sickness and in health': [],
    }),
  ),
  instead: 'You are caring for your mother day and night. Can I ask the council to offer you a carer’s assessment?',
  examples: {
    flags: [
      'It {was your choice to look after} him.',
      '{You agreed to foster} them.',
      '{You signed up for this}.',
      '{Caring for your mother was your choice}.',
      'It {was your decision to care} for her.',
      '{You chose to look after} her.',
      'This is {what you signed up for}.',
      'That is {what daughters are for}.',
      '{That is what families do}.',
      'Broken sleep is {part and parcel of being a carer}.',
      'It is {your duty as a daughter}.',
      '{Nobody is forcing you to} stay up.',
      '{Other carers manage}.',
      'You should be {used to it by now}.',
      'Caring is a {labour of love}.',
      'Grief is {the price of love}.',
      'We all have a {cross to bear}.',
      'You did vow, {in sickness and in health}.',
    ],
    allows: [
      'If you signed up to our newsletter, you can leave it at any time.',
      'We will ask about your role as a carer and how other carers have helped you to cope.',
      'Carers UK has a helpline, and other carers can tell you what helped them.',
      'It is your choice to make, and we will do as you ask.',
      'You signed the form on 2 May.',
    ],
  },
})
