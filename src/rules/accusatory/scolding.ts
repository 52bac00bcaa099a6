import { reproachCured } from '../cues.ts'
import { anyOf, construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'accusatory/scolding',
  title: 'Leave the telling-off out',
  why: 'It speaks to the reader as a parent does to a child.',
  source: 'Housing Ombudsman, Spotlight on attitudes, respect and rights (2024)',
  find: anyOf(
    construction(
      [
        'you (have/had) (been) (had/given) several/many/ample/numerous/enough/plenty/countless/sufficient/more/every/repeated (of/than) (enough) chances/chance/opportunities/opportunity/warnings/warning/reminders',
        'given you several/ample/every/numerous/enough/plenty/countless/repeated/many (of) chances/chance/opportunities/opportunity/warnings',
        'how many (more) times must/do/will i/we (have)',
        'not for the first time',
        'yet again you',

        'disappointed in/by/with/at you/your',
        'disappointing/regrettable/unfortunate/frustrating/shame/pity that you',
        'we/i (have) (already) told/warned/asked/reminded you not/several/many/repeatedly/countless/time/before (to/times/time/and)',
        'take/taking/took (some) responsibility for your/yourself (own) (actions/behaviour/home)',
        'put (in) your (own) house in order',
        'your (own) (*) excuses/excuse/antics/games/nonsense/moaning/whining/whingeing/sob',
      ],
      {
        unless: reproachCured.telling,
      },
    ),
    construction(
      [
        'this is (now) the second/third/fourth/fifth/sixth time that i/we have (had) (to) {ask, remind, tell, warn}',
        'you (have/had) {do} nothing/little to/about',
        'what (else/exactly) did/do you expect',
        'why did/have (not) you not/leave/stay/wait/keep/go',
        '^ perhaps/maybe you should/need/ought',
        'you were (clearly/specifically) asked/told/advised/warned/instructed/requested (not) to ... ... , but/and/yet you',
        'you were (clearly/specifically) asked/told/advised/warned/instructed/requested (not) to ... ... but/and/yet you',
        'if you will/can not (be) help yourself/yourselves',
        '{put} (yourself/yourselves) (and) (your/family) (in) at/in (risk) (danger) by #ing',
      ],
      {
        unless: reproachCured.asking,
      },
    ),
    construction(['this is what happens when', 'you should expect this/that (sort) (of)', 'look closer to home'], {
      unless: reproachCured.repeating,
    }),
    construction(
      [
        'instead/rather of/than {work, help, cooperate, engage, talk, listen, accept} , you',
        'not/never {report, tell, ring, call, act} ... ... made (the) (damage/matters/things/it/this) worse',
        'you ought to be (*)',
      ],
      {
        unless: reproachCured.charging,
      },
    ),
  ),
  instead: 'We wrote on [date] and [date]. We do not know if the letters reached you.',
  examples: {
    flags: [
      '{Instead of helping, you} shouted.',
      '{Not ringing us made it worse}.',
      '{You ought to be more} careful.',
      '{This is what happens when} people park there.',
      '{You should expect that} here.',
      'Try to {look closer to home}.',
      '{You did nothing to} stop it.',
      '{What did you expect}?',
      '{Why did you wait} so long?',
      '{Why did you not} ring?',
      '{Perhaps you should} try harder.',
      '{You were told not to use it, but you} did.',
      '{You were asked to move it and you} did not.',
      'Nobody can help {if you will not help yourself}.',
      'You {put yourself at risk by going} there.',
      '{You have been given ample opportunity} to reply.',
      'We have {given you plenty of chances}.',
      '{How many times do we have} to write?',
      'I am writing, {not for the first time}, about the bins.',
      '{Yet again you} left the gate open.',
      'I am {disappointed in you}.',
      'It is a {pity that you} left the gate open.',
      '{We have told you several times} about the gate.',
      'Please {take responsibility for your own actions}.',
      'It is time to {put your house in order}.',
      'We are tired of {your excuses}.',
      '{This is the third time that we have had to ask}.',
    ],
    allows: [
      'This is the third time that I have written about the gas check.',
      'If you have anything that you want us to read, send it.',
      'I am sorry for the waste of your time.',
      'We have told you what we found.',
      'You clearly explained the fault.',
      'It is not a selfish thing to ask.',
      'We should not have wasted your time.',
    ],
  },
})
