import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const home = 'home/flat/house/property/room/kitchen/bathroom/bedroom/living/place/accommodation/garden'
const who =
  'person/people/tenant/tenants/resident/woman/man/family/neighbour/individual/child/children/habits/lady/lifestyle/appearance'

export default rule({
  id: 'stigmatising/home-and-body',
  title: 'Say what needs doing, not how someone looks or lives',
  why: 'Words about dirt, size or wits shame the reader. Shame makes it harder to let us in.',
  source: 'Our own reading of letters',
  find: anyOf(
    phrases({
      hoarder: ['person with a lot of belongings'],
      hoarders: ['people with a lot of belongings'],
      'hoarding tendencies/problem/issue/habit/behaviour': ['belongings'],
      'squalid/squalor/pigsty/pigstye/slovenly/unkempt/unwashed/slob': [],
      'obese/morbidly/fatties': [],
      'low iq': [],
      'illiterate/illiteracy': ['who find reading hard'],
      'uneducated/simpleton/simpletons/dimwit/dimwits/halfwit/thicko/moron/morons/imbecile/imbeciles/numpty': [],
      'poor/bad/personal hygiene': [],
      'body odour': [],
      'computer/tech/technology/digitally/internet illiterate': ['not online'],
      'digitally excluded': ['not online'],
      'technophobe/technophobes/luddite/dinosaur/dinosaurs': [],
    }),
    construction('(is/are/was/were/do/be) not (very/too) bright/clever/intelligent', { unless: { sentence: ['{light, lamp, bulb, colour, room, hall, idea}'] } }),
    construction(`[filthy/smelly/dirty/disgusting/scruffy/unclean/unhygienic/stinking/fat/overweight/ugly/thick/stupid/dim/lazy] ${who}`),
    construction(`your/his/her/their (own) [filthy/disgusting/squalid/unhygienic/stinking/revolting/dirty] ${home}`),
    construction(`your/his/her/their (own) ${home} (room) is/was/being/were (so/in) (a) [filthy/disgusting/unhygienic/revolting/tip/smelly]`, {
      unless: { sentence: ['our/contractor/plumber/plasterer/we/sewage/leak'] },
    }),
    construction('{live} in (such) (your/his/her/their) (own) filth/squalor/mess/dirt'),
    construction('you/he/she is/are too/so/very/rather fat/overweight/heavy/large/big to/for', { suggest: [] }),
    construction('because/due/given (of/to) your weight/size/bulk', { suggest: [] }),
    construction('you/he/she/tenant is/are (a) (bit) [thick/stupid/dim]', { unless: { after: ['for', 'to'] } }),
    construction('(a) people/person/woman/man/lady/someone of your size/weight/build'),
    construction('{refuse} to go online', { suggest: ['would rather not go online'] }),
  ),
  instead: 'There are a lot of boxes in your hall, and I can help you to move them.',
  examples: {
    flags: [
      'You are a {hoarder}.',
      'We deal with {hoarders} in this way.',
      'You have {hoarding tendencies}.',
      'The flat is in a {squalid} state.',
      'A bath lift is no good if you are {obese}.',
      'He has a {low IQ}.',
      'Some tenants are {illiterate}.',
      'Most tenants are {uneducated}.',
      'The smell is down to {poor hygiene}.',
      'The driver noticed your {body odour}.',
      'You are {computer illiterate}.',
      'We have a leaflet for {digitally excluded} tenants.',
      'You are a {technophobe}.',
      'He {is not very bright}.',
      'You are a {dirty} family.',
      'Nobody would go into your {filthy} kitchen.',
      'Your kitchen was {disgusting}.',
      'You {live in filth}.',
      '{You are too fat for} this bath.',
      'The seat broke {because of your weight}.',
      'She is {stupid} and cannot be told.',
      'The bath is not safe for {a woman of your size}.',
      'You {refuse to go online}.',
    ],
    allows: [
      'Our contractor left the stairs filthy, and I am sorry.',
      'The light in the hall is not very bright.',
      'You told us that reading is hard for you.',
      'The bath is too big for the room.',
      'Your kitchen was left dirty by our plasterer.',
    ],
  },
})
