import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'non-apology/move-on',
  title: 'Leave it to the reader when to forgive',
  why: 'It asks something of the person who was hurt, and hurries them.',
  source: 'Our own reading of letters',
  find: construction(
    [
      'we/i hope (that) you/this/that (can/will) (*) {accept, draw, move, put, take} (*) (line/comfort/apology/matter/behind/forward)',
      '(can/could/will/may/to/now/should/let) (all/us/you) draw/draws a line under',
      'that/and we/you (can/could/may/might/will) (both) move on (from)',
      '{time, need, able, want, wish, like} to (now/all) move on (from) (this/it/these/that) $',
      '{hope, trust} (that) (this/you/we/it) (apology/letter/response) (can/will/does/has) {restore, rebuild, regain, renew} your/some confidence/faith/trust',
      '{hope} (that) (you/this) (can/will) forgive',
      'please forgive',
      'wipe the slate clean',
      'water under the bridge',
      'no hard feelings',
      'no harm done',
    ],
    {
      unless: {
        sentence: ['when you are ready', 'on your/the record/account', 'home/flat/property/house/room/address'],
      },
    },
  ),
  instead: 'I know that sorry does not undo it. What I can do is [action] by [date].',
  examples: {
    flags: [
      '{We hope that you can move forward}.',
      'We {can now draw a line under} it.',
      'I write so {that we can all move on}.',
      'It is {time to move on}.',
      'We {hope this will restore your faith} in us.',
      'I {hope you can forgive} us.',
      '{Please forgive} the tone.',
      'I want to {wipe the slate clean}.',
      'It is {water under the bridge}.',
      'I trust that there are {no hard feelings}.',
      'There was {no harm done}.',
    ],
    allows: [
      'The family moved on to a new home.',
      'Nothing here needs you to forgive us.',
      'We draw the line at 900mm because that is the law.',
    ],
  },
})
