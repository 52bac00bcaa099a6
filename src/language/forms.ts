/**
 * Every form of an English word that a rule should know: tense, number, and the American spelling beside the British.
 * Forms are made once, when the rules are compiled, so that nothing has to be worked out while someone types.
 */

/** Verbs whose past forms follow no rule: past, and participle where it differs. Prefixed ones (undertake) are listed too. */
const irregular: Record<string, string> = {
  be: 'am are is was were been being',
  have: 'has had having',
  do: 'does did done doing',
  go: 'goes went gone going',
  say: 'says said saying',
  tell: 'tells told telling',
  know: 'knows knew known knowing',
  feel: 'feels felt feeling',
  think: 'thinks thought thinking',
  find: 'finds found finding',
  give: 'gives gave given giving',
  get: 'gets got gotten getting',
  make: 'makes made making',
  take: 'takes took taken taking',
  mistake: 'mistakes mistook mistaken mistaking',
  undertake: 'undertakes undertook undertaken undertaking',
  come: 'comes came coming',
  become: 'becomes became becoming',
  overcome: 'overcomes overcame overcoming',
  see: 'sees saw seen seeing',
  let: 'lets letting',
  keep: 'keeps kept keeping',
  leave: 'leaves left leaving',
  put: 'puts putting',
  ring: 'rings rang rung ringing',
  bring: 'brings brought bringing',
  choose: 'chooses chose chosen choosing',
  break: 'breaks broke broken breaking',
  speak: 'speaks spoke spoken speaking',
  write: 'writes wrote written writing',
  send: 'sends sent sending',
  spend: 'spends spent spending',
  lose: 'loses lost losing',
  pay: 'pays paid paying',
  lay: 'lays laid laying',
  meet: 'meets met meeting',
  hear: 'hears heard hearing',
  hold: 'holds held holding',
  withhold: 'withholds withheld withholding',
  uphold: 'upholds upheld upholding',
  understand: 'understands understood understanding',
  misunderstand: 'misunderstands misunderstood misunderstanding',
  stand: 'stands stood standing',
  begin: 'begins began begun beginning',
  fall: 'falls fell fallen falling',
  forget: 'forgets forgot forgotten forgetting',
  forgive: 'forgives forgave forgiven forgiving',
  arise: 'arises arose arisen arising',
  rise: 'rises rose risen rising',
  seek: 'seeks sought seeking',
  strive: 'strives strove strived striven striving',
  deal: 'deals dealt dealing',
  mean: 'means meant meaning',
  show: 'shows showed shown showing',
  run: 'runs ran running',
  set: 'sets setting',
  cut: 'cuts cutting',
  hurt: 'hurts hurting',
  shut: 'shuts shutting',
  drive: 'drives drove driven driving',
  wear: 'wears wore worn wearing',
  bear: 'bears bore borne bearing',
  sit: 'sits sat sitting',
  read: 'reads reading',
  lead: 'leads led leading',
  mislead: 'misleads misled misleading',
  build: 'builds built building',
  buy: 'buys bought buying',
  sell: 'sells sold selling',
  catch: 'catches caught catching',
  teach: 'teaches taught teaching',
  learn: 'learns learned learnt learning',
  fight: 'fights fought fighting',
  sleep: 'sleeps slept sleeping',
  draw: 'draws drew drawn drawing',
  withdraw: 'withdraws withdrew withdrawn withdrawing',
  grow: 'grows grew grown growing',
  throw: 'throws threw thrown throwing',
  eat: 'eats ate eaten eating',
  drink: 'drinks drank drunk drinking',
  flee: 'flees fled fleeing',
  hide: 'hides hid hidden hiding',
  bite: 'bites bit bitten biting',
  lie: 'lies lied lying',
  die: 'dies died dying',
  burst: 'bursts bursting',
  person: 'persons people',
  child: 'children',
  man: 'men',
  woman: 'women',
  wife: 'wives',
  life: 'lives',
  foot: 'feet',
}

/** Verbs of more than one syllable that are stressed on the last, and so double their last letter. */
const doubling = new Set([
  'refer',
  'occur',
  'omit',
  'admit',
  'permit',
  'regret',
  'commit',
  'prefer',
  'defer',
  'submit',
  'deter',
  'incur',
  'transfer',
  'rebut',
  'control',
  'cancel',
  'travel',
  'label',
  'fulfil',
  'compel',
  'expel',
  'level',
  'model',
  'signal',
  'equal',
])

/**
 * All forms of a word, itself among them, in small letters. A word that is both verb and noun gets the forms of both;
 * forms that do not exist ("allegationed") do no harm, since nobody writes them.
 */
export function formsOf(word: string): readonly string[] {
  const base = word.toLowerCase()
  const before = known.get(base)
  if (before) return before
  const forms = irregular[base] ? [base, ...irregular[base].split(' ')] : regular(base)
  const all = [...new Set(forms.flatMap(spellings))]
  known.set(base, all)
  return all
}

/** Rules name the same few hundred words again and again. */
const known = new Map<string, readonly string[]>()

function regular(word: string): string[] {
  const [plural, past, ing] = endings(word)
  return [word, plural, past, ing]
}

function endings(word: string): [string, string, string] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`]
  if (/(s|x|z|ch|sh)$/.test(word)) return [`${word}es`, `${word}ed`, `${word}ing`]
  if (word.endsWith('ee')) return [`${word}s`, `${word}d`, `${word}ing`]
  if (word.endsWith('e')) return [`${word}s`, `${word}d`, `${word.slice(0, -1)}ing`]
  const stem = doubles(word) ? word + word.at(-1) : word
  return [`${word}s`, `${stem}ed`, `${stem}ing`]
}

/** "stop" and "plan", and the words of the list: one vowel and one consonant at the end. */
const doubles = (word: string): boolean => doubling.has(word) || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(word)

/** A form and its American or Oxford spelling. */
export function spellings(form: string): string[] {
  if (!/is|ys|our|ll/.test(form)) return [form]
  const zed = form.replace(/(?<=[a-z]{3})is(e|es|ed|ing|ation|ations)$/, 'iz$1').replace(/ys(e|es|ed|ing)$/, 'yz$1')
  const plain = zed
    .replace(/(?<=[a-z]{2})our(?=$|s$|ed$|ing$|able$|ably$|hood|ite)/, 'or')
    .replace(/ll(ed|ing)$/, 'l$1')
  return form === plain ? [form] : [form, zed, plain]
}

/** Past participles that do not end in -ed, for "had you told us". */
export const irregularParticiples: ReadonlySet<string> = new Set(
  Object.values(irregular)
    .flatMap((forms) => forms.split(' '))
    .filter((form) => !/(ing|s)$/.test(form))
    .concat('let', 'put', 'set', 'cut', 'hurt', 'shut', 'read', 'come', 'become', 'run', 'burst'),
)
