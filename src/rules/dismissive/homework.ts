import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

const help = {
  before: ['not (need/have) (to)', 'if (you)', '{tell, ask} (*) (to)', 'without', 'how/when (you)', 'never'],
  sentence: [
    '{sorry, wrong}',
    'will not {fix, mend, cure, stop}',
    'we/I will',
    'we/I are/have',
    '{smoke, gas, fire, paint, cause, fault, worse, fit}',
    'do not',
    'while (you) wait',
    'so that we',
    'you asked',
  ],
}

export default rule({
  id: 'dismissive/homework',
  title: 'Offer the inspection first, and tips only as an extra',
  why: 'Tips such as “open a window” tell the reader that the damp is theirs to fix, and heat costs money.',
  source: 'Housing Ombudsman, Spotlight on damp and mould: It’s not lifestyle (2021)',
  find: construction(
    [
      '{wipe} down (the/your/any/it/all) (*) (walls/surfaces/windows/mould/sills)',
      '{wipe} (the/your/any/all) (*) walls/surfaces/windows/mould/condensation/sills/moisture (down)',
      '{open} (a/your/the/some/more) (*) window/windows',
      '{ventilate} (the/your) (*) home/property/flat/rooms/bathroom/kitchen/house',
      '{use, buy, purchase, run} (a/an) (*) dehumidifier/bleach/earplugs',
      '{dry, hang} (your/wet/the) (*) clothes/washing/laundry (outside/outdoors/indoors/on/inside)',
      '{put, keep, turn, leave} (the/your) heating on/up (low/at/for)',
      'heat your home/property/flat',
      '{put} on (another/an/a) (*) jumper/layer/blanket/fleece',
      'wear more/extra/another (*) layers/jumper/clothes/clothing',
      'our/a/the (*) condensation/mould/damp (*) leaflet/guide/factsheet/tips/video',
      'leaflet on/about (*) condensation/damp/mould',
    ],
    { unless: help },
  ),
  instead: '[Name] will come on [date] to find out why the wall is wet. This page has tips that may help until then.',
  examples: {
    flags: [
      'Please {wipe down the walls}.',
      'Please {wipe the mould} each day.',
      'You could {open a window} more.',
      'Please {ventilate your home} well.',
      'You may wish to {buy a dehumidifier}.',
      'Please {dry your washing outside}.',
      'Please {keep the heating on low}.',
      'You should {heat your home} more.',
      'You could {put on another jumper}, or {wear more layers}.',
      'Please see {our condensation leaflet}, or the {leaflet on mould}.',
    ],
    allows: [
      'You do not need to open the windows.',
      'We were wrong to tell you to wipe down the walls.',
      'If you open a window, mind the loose sill.',
    ],
  },
})
