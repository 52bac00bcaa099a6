import { anyOf, construction, phrases } from '../finder.ts'
import { rule } from '../rule.ts'

const person =
  '{tenant, resident, person, customer, neighbour, individual, complainant, caller, applicant, client, leaseholder, character, couple}'

export default rule({
  id: 'stigmatising/labels',
  title: 'Say what happened, not what kind of person it is',
  why: 'A label goes into the room before the person does. It stops staff from hearing what is wrong.',
  source: 'TACT, Language that cares, and Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  find: anyOf(
    construction('hard to reach/engage/help/house', {
      suggest: ['not yet in touch with us'],
      unless: {
        after: ['{place, area, corner, spot, part, bit, switch}'],
        before: [
          'us',
          'we are',
          'we were',
          'we have been',
          'I am',
          '{make} (us) (ourselves)',
          'valve/pipe/tank/switch/shelf/tap/button is',
        ],
        sentence: ['{phone, shelf, valve, pipe, tap, meter, socket, stopcock}'],
      },
    }),
    phrases({
      'difficult to engage': ['not yet in touch with us'],
      'troublemaker/troublemakers/ringleader/ringleaders/agitator/agitators/rabble/busybody/busybodies/moaner/moaners/whinger/whingers':
        [],
      'trouble maker/makers': [],
      'time waster/wasters': [],
      'drama queen/queens': [],
      'frequent flyer/flyers': [],
      'attention seeker/seekers/seeking': [],
      'professional/serial/habitual complainer/complainers/complainant/complainants/victim/victims/moaner': [],
      'compensation culture': [],
      'victim mentality/card': [],
      'revolving door case/cases/family/families/tenant/client': [],
      'service resistant': ['not using our help'],
      'usual suspects': [],
      'one of our regulars': [],
    }),
    construction(
      'complex/difficult/manipulative/troubled/damaged/disruptive/antisocial individual/individuals/character/characters',
    ),
    construction('you/he/she/they/tenant/family/resident [{be} (very) manipulative/disruptive/devious/sly/lazy/needy]'),
    construction(
      '{play, use} the race/disability/disabled/mental/health/victim/religion/autism/gender/gay/vulnerability (health) card',
    ),
    construction('{play} the system/victim', {}),
    construction(['{game} the system', 'working the system'], {}),
    construction('well known to us/staff/this/the/our/police (office/police/team/staff)', {
      unless: { after: ['site', 'that'] },
    }),
    construction('(do/does/did/will/would) not engage with services/support/us/professionals', {}),
    construction(
      `problem/nightmare/troublesome/awkward/bad/difficult/undesirable/demanding/unsuitable/needy ${person}`,
      { unless: { sentence: ['not {make, mean}', 'not (be) (a) bad'] } },
    ),
    construction('vexatious {tenant, complainant, complainer, resident, person, customer}'),
  ),
  instead: 'You have rung 12 times about the leak, because we left it.',
  examples: {
    flags: [
      'You are good at {working the system}.',
      'Families on that estate are {hard to reach}.',
      'He is {difficult to engage}.',
      'The meeting was run by {troublemakers}.',
      'You are seen as a {trouble-maker}.',
      'We know a {time-waster} when we see one.',
      'Please do not be a {drama queen}.',
      'You are one of our {frequent flyers}.',
      'She is an {attention seeker}.',
      'You are a {serial complainer}.',
      'We live in a {compensation culture}.',
      'You have a {victim mentality}.',
      'The family is a {revolving-door case}.',
      'She is {service-resistant}.',
      'It was the {usual suspects}.',
      'You are {one of our regulars}.',
      'You are a {complex individual}.',
      'I find that you {are manipulative}.',
      'You {played the race card}.',
      'You know how to {play the system}.',
      'Your son {games the system}.',
      'You are {well known to us}.',
      'She {does not engage with services}.',
      'He is a {problem tenant}.',
      'You are a {vexatious tenant}.',
    ],
    allows: [
      'Mixed feelings do not make you a bad person.',
      'The stopcock is hard to reach, so we will move it.',
      'We have been hard to reach, and I am sorry.',
      'It has been a difficult time for your family.',
      'The lobby has a revolving door.',
      'We did not engage with you as we should have done.',
    ],
  },
})
