import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'defensive/other-complaints',
  title: 'Deal with this complaint, and only this one',
  why: 'Keeping count of complaints tells the reader that they are the trouble.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024): a relationship of equals',
  find: construction(
    [
      'never (before) (had/received) (a/any/such) (other/previous/similar/single) complaint/complaints (about/like/from/of)',
      'not (had/received) (had/received) any (other/previous/similar) complaint/complaints (about/from/of)',
      '(had/received/have/with) no other/previous/similar complaints (about/from/of/have/were/had)',
      'only complaint/person/resident/tenant/household (who/to/that/of) (has/have/had) complain/complained',
      'first complaint/person/resident/tenant/one/household (who/to/that/we/of) (has/have/had) complain/complained',
      'your third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/latest/umpteenth/many/numerous/frequent/repeated/constant/endless/continual/previous complaint/complaints',
      'you (have/had) (already) complained (to/about) (us) (about) (this) (on) (many/several/numerous/three/four/five/multiple/countless) times/occasions/before/previously',
      'no differently (from/to/than) (anyone/any/other/the)',
      '(your/a) (long) history/pattern/catalogue/string of (making) complaints/complaining',
      '(the) number/volume/amount of complaints (that) you',
      'serial/habitual/persistent/vexatious/frequent complainer/complainant/complaints',
      'disproportionate/considerable/significant/inordinate/excessive/great/huge amount/deal of (our/staff/officer/officers/management/my/the) time/resources',
      'we own/manage/handle/receive/get/house/maintain/process (over/around/nearly/almost/more) (than) #number (*) homes/properties/calls/emails/cases/tenants/residents/complaints/repairs/households',
      'thousands/hundreds of other residents/tenants/customers/repairs/homes/properties/calls/households/emails',
    ],
    { unless: { sentence: ['same (thing) as you', 'and (it/that) was wrong', 'glad', 'right to', 'sorry'] } },
  ),
  instead: 'You told us about the lift on 3 May. I will answer that here.',
  examples: {
    flags: [
      'We have {never had any complaints about} him.',
      'We have {not had any other complaints about} him.',
      'We {had no other complaints about} him.',
      'You are the {only resident to complain}.',
      'This is {your fifth complaint} this year.',
      '{You have complained many times}.',
      'You were treated {no differently from anyone} else.',
      'You have {a history of making complaints}.',
      'We note {the number of complaints you} sent.',
      'You are a {persistent complainer}.',
      'It took a {considerable amount of our time}.',
      '{We manage over 900 homes}.',
      'We have {thousands of other tenants}.',
      'You are the {first tenant to complain}.',
    ],
    allows: [
      'Other residents have told us the same thing as you.',
      'Others in the block have told us the same thing as you.',
      'I am glad that you complained.',
    ],
  },
})
