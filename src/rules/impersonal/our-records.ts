import { construction } from '../finder.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'impersonal/our-records',
  title: 'Say what you found, and where',
  why: '“Our records indicate” puts a file between the reader and the writer, and sounds like proof against them.',
  source: 'Our own reading of letters',
  find: construction([
    'our/the (*) record/records/system/systems/file/files/database indicate/indicates/suggest/suggests/reflect/reflects/state/states (that)',
    'according to our/the (*) records/system/systems/files/database',
    'our/the (*) records/system/systems would indicate/suggest (that)',
    'from our records it',
    'a/the (*) (*) review/check/search/examination of our/the/your records/file/account/system (has) shows/indicates/reveals/revealed/indicated/suggests (that)',
  ]),
  instead: 'I looked at your rent account this morning, and it shows £612.38 owing.',
  examples: {
    flags: [
      '{Our records indicate that} the rent is late.',
      '{According to our records}, the rent is late.',
      '{Our systems would suggest that} the rent is late.',
      '{From our records it} is late.',
      '{A review of your file indicates that} the rent is late.',
    ],
    allows: [
      'Our records were wrong, because I did not bring them up to date.',
      'Our system has no note of your hearing loss.',
      'The rent account shows three late payments.',
    ],
  },
})
