import { equalityMatches } from '../../language/equality.ts'
import { search } from '../finder.ts'
import { rule } from '../rule.ts'

/**
 * What we take up of retext-equality, in its own words, and what we say instead, since its advice is often American or
 * odd ("landlord" should be "proprietor"). What it says of anything else is left alone.
 */
const taken = new Map<string, readonly string[]>(
  Object.entries({
    workman: ['worker'],
    workmen: ['workers'],
    handyman: ['maintenance worker'],
    handymen: ['maintenance workers'],
    repairman: ['repair worker'],
    repairmen: ['repair team'],
    craftsman: ['skilled worker'],
    craftsmen: ['skilled workers'],
    foreman: ['supervisor'],
    foremen: ['supervisors'],
    fireman: ['firefighter'],
    firemen: ['firefighters'],
    policeman: ['police officer'],
    policemen: ['police officers'],
    policewoman: ['police officer'],
    policewomen: ['police officers'],
    postman: ['postal worker'],
    postmen: ['postal workers'],
    watchman: ['security guard'],
    watchmen: ['security guards'],
    doorman: ['door staff'],
    chairman: ['chair'],
    chairmen: ['chairs'],
    chairwoman: ['chair'],
    spokesman: ['spokesperson'],
    spokesmen: ['speakers'],
    spokeswoman: ['spokesperson'],
    salesman: ['sales adviser'],
    salesmen: ['sales advisers'],
    businessman: ['business owner'],
    businessmen: ['business owners'],
    middleman: ['go-between'],
    middlemen: ['go-betweens'],
    layman: ['person outside the trade'],
    laymen: ['people outside the trade'],
    councilman: ['councillor'],
    manpower: ['staff'],
    manned: ['staffed'],
    unmanned: ['unstaffed'],
    'man hour': ['hour of work'],
    'man hours': ['hours of work'],
    manhours: ['hours of work'],
    'man the phones': ['answer the phones'],
    'man a desk': ['staff a desk'],
    mankind: ['people'],
    manmade: ['artificial'],
    housewife: ['parent at home'],
    housewives: ['parents at home'],
    stewardess: ['steward'],
    'aids victim': ['person with AIDS'],
    feebleminded: [],
    'feeble minded': [],
    idiot: [],
    wacko: [],
    dumb: [],
    gimp: [],
    hermaphrodite: ['intersex person'],
    shyster: [],
    hymie: [],
    gyp: [],
    redskin: [],
    'towel heads': [],
    japs: [],
    spaz: [],
    harelip: ['cleft lip'],
    'loony bin': ['psychiatric hospital'],
    madhouse: [],
    bedlam: [],
  }),
)
const firstWords = new Set([...taken.keys()].map((words) => words.split(' ')[0] ?? words))

export default rule({
  id: 'stigmatising/equality',
  title: 'Choose a word that leaves nobody out',
  why: '“Workmen” and “manned” leave out half of us, and some old words in everyday use are insults.',
  source:
    'retext-equality, https://github.com/retextjs/retext-equality, and the NHS digital service manual: inclusive content',
  severity: 'advisory',
  find: search((paragraph) =>
    equalityMatches(paragraph, firstWords).flatMap(({ start, end, words }) => {
      const plain = words.replaceAll('-', ' ')
      const suggestions = taken.get(plain)
      return suggestions ? [{ start, end, suggestions, phrase: plain }] : []
    }),
  ),
  examples: {
    flags: [
      'The {workmen} left the gate open.',
      'Our {handyman} will call on 3 May.',
      'It took six {man-hours}.',
      'The {chairman} of the panel will write to you.',
      'The desk is {manned} until 5pm.',
      'A {fireman} cut the door.',
      'We do not have the {manpower}.',
      'It is a {madhouse} in the lobby.',
    ],
    allows: [
      'Your landlord and the Housing Ombudsman can both help.',
      'The mental health team and the master key are both here.',
      'He and his son are simply upset, and that is obviously fair.',
      'The special bins are just for food.',
    ],
  },
})
