import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

/** Those for whom the reader is made to answer. */
const yours =
  'household/family/children/child/kids/son/sons/daughter/boys/visitors/visitor/guests/guest/partner/friends/pets/dog/cat/actions/behaviour/conduct/neglect/carelessness/negligence/misuse/activities/belongings/possessions/clutter/washing/cooking/lack/habits/own/inaction/choices/antics'
const harm =
  '{cause, damage, break, block, vandalise, tamper, misuse, abuse, neglect, overload, mistreat, ruin, wreck, trash, smash, destroy}'

export default rule({
  id: 'accusatory/misuse',
  title: 'Say what was found and let the reader answer',
  why: 'Stating as fact that the reader or their family caused it shuts the door on their side.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  find: anyOf(
    construction(
      [
        `caused/created/done/made by you/yourself/yourselves`,
        `caused/created/explained by your (own) (*) ${yours}`,
        `{result} of/from your (own) (*) ${yours}`,
        `due/owing/down/attributable/thanks to/because (of) your (own) (*) ${yours}/unrealistic/unreasonable`,
        'because/on (account) of your (own) (*) unrealistic/unreasonable/actions/behaviour/attitude/conduct/children/lack/neglect/carelessness/expectations',
        'tenant/resident/customer/occupant/user/tenants (*) damage/misuse/abuse/neglect/caused/negligence/inflicted',
        'misuse/abuse/neglect by you/your/the (tenant/resident/household/occupier/occupiers/tenants/residents)',
        'wilful/willful/deliberate/malicious/reckless damage/neglect/misuse/act/acts/negligence',
        'your (own) (*) misuse/neglect/negligence/carelessness/vandalism/recklessness/mistreatment/thoughtlessness/abuse of/has/is/was/in',
      ],
      {
        unless: {
          before: ['not', 'not (be)', 'never', 'if', 'not (been)', 'whether (it) (was)'],
          sentence: [
            'sorry/apologise',
            'not {cause, be} (caused/because/due/down)',
            'nothing',
            '{be} wrong to',
            'not your',
            'not you',
          ],
          paragraph: ['that was wrong', 'not your fault'],
        },
      },
    ),
    construction(
      [
        `you (or) (your) (*) (have/had/are) (been) (and/or/has) (clearly/obviously) ${harm} (it/the/this/our/your/a/by/up/with/to)`,
        `tenants/residents/some/people {be, have, continue, keep} (to) (be) ${harm} the/our/communal/this/with`,
        'you (have/had) (been) {overload, flush, pour, tip, kick, dump, fly, smash, slam} (wipes/fat/oil/rubbish/things/the/it/down)',
        'you are/were (solely) the (only/main/root/real/likely) cause/reason/source',
        'your (own) (*) actions/behaviour/conduct/inaction/carelessness/neglect/negligence/choices/attitude (has/have/had) (directly/only) {cause, lead, result, create, make, mean, put, delay, bring}',
        'your children/child/kids/son/sons/boys/daughter/visitors/guests/dog/partner/family (has/have/had/are/were/is/was) (been) {damage, break, cause, smash, kick, vandalise, run, terrorise, block, disturb, annoy, upset, misbehave, destroy, wreck}',
        'the way/ways (that/in) (which) you {treat, use, keep, leave, maintain, neglect} it/the/your/this/our',
      ],
      {
        unless: {
          before: ['if', 'when', 'whether', 'not (be)', 'that', 'how', 'why', 'where', 'did/has/have'],
          sentence: [
            'sorry/apologise',
            '{be} wrong to',
            'not caused',
            'not because',
            'not your fault',
            'you damage',
            'distress',
            'we/our/us {cause}',
            '{cause} you',
            'what/which/that (has) (have) caused',
          ],
        },
      },
    ),
    construction(
      [
        'because you (have/had) {put, leave, let, flush, pour, break, forget, choose, lose, cancel, miss, ignore, keep, refuse, fail, allow, decide, smoke, block, overload, wait, waste, stop}',
        'your children/kids/son/sons/dog/dogs/visitors/guests {be} out/running/allowed (of) control/riot/wild',
        'your children/child/son/sons/boys/visitors/guests/dog/partner ... has/have {damage, break, smash, kick, vandalise, destroy, wreck, upset, disturb}',
        'you may/might/could/must/would (well) have (been) (partly) provoked/caused/contributed/damaged/broken/knocked/left/overloaded/flushed',
        'you put ... (down/in) the/your drain/toilet/sink/plughole',
        'somebody/someone/anybody in/from your (household/home/family/flat/party) (must) have/has done/caused/broken/left/made',
        'your (own) (*) son/daughter/children/family/household/visitors/guests/partner (is/are/was/were) (to) (be) responsible/blame (for)',
        'you took it/matters/things upon/into yourself/your (own) (hands)',
      ],
      {
        unless: {
          before: ['if', 'whether', 'how'],
          sentence: [
            'sorry/apologise',
            '{be} wrong',
            'not your fault',
            'no card',
            'right to',
            'good reason',
            'understand',
            'nobody (had)',
            'so I',
            'we agree',
          ],
        },
      },
    ),
  ),
  instead: 'The door needs a repair that we usually charge for. Tell us if there is a reason why we should not.',
  examples: {
    flags: [
      'It is blocked {because you put} wipes in it.',
      '{Your children are running wild}.',
      '{Your son and his friends have damaged} the gate.',
      '{You may have provoked} him.',
      '{You put fat down the sink}.',
      '{Someone in your flat must have done} it.',
      'It seems that {your son is responsible for} it.',
      '{You took it upon yourself} to paint it.',

      'The damage was {caused by you}.',
      'It was {caused by your children}.',
      'The blockage is the {result of your carelessness}.',
      'The delay is {down to your household}.',
      'The move fell through {because of your unrealistic} demands.',
      'It was put down as {tenant damage}.',
      'The engineer found {misuse by the tenant}.',
      'This was {wilful damage} and we will bill for it.',
      '{Your neglect of} the garden has been noted.',
      '{You have damaged the} door.',
      '{Tenants are abusing the} lift.',
      '{You have been pouring fat} into the sink.',
      '{You are the main cause} of the noise.',
      '{Your actions have led} to this.',
      '{Your son has broken} the gate.',
      'It broke because of {the way that you treat it}.',
    ],
    allows: [
      'The damage was done by a van, and not caused by you.',
      'Nothing that you did caused the mould.',
      'We caused you two weeks of worry.',
      'If you break a window, ring us.',
      'The leak damaged your carpet.',
    ],
  },
})
