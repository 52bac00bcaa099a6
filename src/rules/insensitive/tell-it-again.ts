import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

const grave =
  'abuse/assault/attack/rape/violence/death/miscarriage/stillbirth/suicide/overdose/racism/incident/incidents/bereavement/illness/condition/disability/trauma/injuries/harassment/diagnosis/loss/stabbing/fire/self/pregnancy/mental/relationship'
const things =
  'details/detail/account/description/statement/evidence/proof/dates/explanation/timeline/list/log/diary/photographs/photos/verification/documentation/chronology'

export default rule({
  id: 'insensitive/tell-it-again',
  title: 'Do not make them tell it all again',
  why: 'Going over the worst day of your life for a form can hurt as much as the day itself.',
  source: 'Safe Spots survivors’ feedback; Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  find: construction(
    [
      `{give, provide, send, submit, need, require, want, supply, write} (us/me/you) (with) (the/a/an/full/your/some/more/further) (full/detailed/clear/written) ${things} of/about/regarding/on ... ${grave}`,
      `{give, provide, send, submit, need, require, want, supply, write} (us/me) (with) (the/a/an/full/your/some/more) (full/detailed/written) ${things} of what he/she/they {do, say}`,
      `{prove, substantiate, evidence, demonstrate} that ... ${grave}/ill/disabled/bereaved/died/pregnant/abused/grieving/unwell/depressed/suicidal`,
      'exactly what happened (to/on/when/that/in) *',
      '{go, talk, run, take, walk} (me/us) (back) through it/this/everything/events/what/the ... (again/once) more/again',
      `(you/please/to) {explain, describe, repeat, recount, relive} (again) ... ${grave}/happened (again)`,
      '{tell, explain, describe} ... (from) the beginning/start',
    ],
    {
      when: {
        paragraph: [
          '{abuse, assault, attack, rape, violence, miscarriage, stillbirth, suicide, overdose, racism, racist, bereave, bereavement, trauma, harass, stab, dead, illness, diagnosis, died, death, injure}',
        ],
      },
      unless: {
        sentence: [
          'not need/have/ask',
          'no need',
          'nobody/never',
          'should not',
          '{sorry, apologise}',
          'if someone/you/a/the',
          'may/might/can ask',
          'we/they will ask',
          'you can',
          'if you want/would/feel/can/wish',
          'legal aid',
          '{policy, law, court, solicitor, crime, support, charity}',
          'thank you',
          'you gave/sent/told/have',
          'we/i have/will/looked/read/took/take',
        ],
      },
    },
  ),
  instead: 'You have told us enough for now. I have written it down for the team.',
  examples: {
    flags: [
      'Please {give us dates of what he did} in the attack.',
      'Please {send full details of the abuse}.',
      'You must {prove that you were abused}.',
      'Please write down {exactly what happened on the} night of the attack.',
      'About the assault, {talk me through it once more}.',
      '{Please describe how the attack happened}.',
      'About the assault, {tell us everything from the beginning}.',
    ],
    allows: [
      'You do not need to give us details of the abuse again.',
      'We have read the details of the assault that you sent.',
      'Please send a list of the broken tiles.',
    ],
  },
})
