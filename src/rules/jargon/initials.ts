import type { Paragraph, Sentence } from '../../language/paragraph.ts'
import type { Word } from '../../language/words.ts'
import { anyOf, phrases, search, type Match } from '../finder.ts'
import { rule } from '../rule.ts'

/** What landlords shorten, and what it stands for in plain words. */
const known = new Map(
  Object.entries({
    ASB: 'anti-social behaviour',
    NOSP: 'legal notice (a first step towards court)',
    NSP: 'legal notice (a first step towards court)',
    NTQ: 'legal notice (a first step towards court)',
    SPO: 'court order that lets you stay if you pay as agreed',
    PAP: 'list of steps that we take before court',
    LBA: 'letter that warns of a court claim',
    CPN: 'formal notice to stop',
    CPW: 'written warning',
    ABC: 'promise about behaviour that you sign',
    DHP: 'payment from the council to help with rent',
    UC: 'Universal Credit',
    HB: 'Housing Benefit',
    LHA: 'limit on help with private rent',
    APA: 'rent payment made straight to us',
    MPTL: 'rent payment made straight to us',
    SLA: 'time that we promise',
    KPI: 'measure of how well we do',
    SOR: 'price list',
    HHSRS: 'official check of dangers in a home',
    EICR: 'safety check of the wiring',
    LGSR: 'yearly gas safety check',
    FRA: 'fire safety check',
    PEEP: 'plan for getting you out in a fire',
    AOV: 'smoke vent',
    EPC: 'rating of how well your home keeps heat',
    EWI: 'insulation on the outside wall',
    CWI: 'insulation inside the wall',
    MVHR: 'fresh air system',
    PIV: 'fan that brings in fresh air',
    DPC: 'layer in the wall that keeps damp out',
    DLO: 'team of our own repair workers',
    OOH: 'night and weekend',
    FOW: 'work still to do',
    DFG: 'council grant for changes to your home',
    OT: 'occupational therapist',
    MARAC: 'meeting to plan your safety',
    MASH: 'team that protects children and adults',
    IDVA: 'specialist worker on domestic abuse',
    MDT: 'meeting of everyone who helps you',
    AST: 'private rented agreement',
    CBL: 'way to say which homes you want',
    SSSC: 'cut in benefit for a spare bedroom',
    DRO: 'order that stops people collecting your debts',
    IVA: 'legal agreement to pay debts slowly',
    RP: 'housing association or council landlord',
    PRP: 'housing association',
    ALMO: 'company that runs council homes',
    TMO: 'group of tenants that runs the homes',
    RSH: 'regulator',
    TSM: 'yearly score that we publish',
    HOS: 'Housing Ombudsman',
    IHO: 'Housing Ombudsman',
    LGSCO: 'Ombudsman for councils',
    CHC: 'rule book for complaints',
    MRC: 'board member who looks at complaints',
    ICP: 'process for complaints',
    SAR: 'request to see what we hold about you',
    DSAR: 'request to see what we hold about you',
    GDPR: 'law on personal data',
    FOI: 'freedom of information',
    LPA: 'legal paper that lets someone act for you',
    RTB: 'right to buy',
    TMV: 'valve that stops taps getting too hot',
    ACM: 'asbestos',
    FTT: 'tribunal (a kind of court)',
    TRV: 'valve on a radiator',
    ASHP: 'heat pump',
    RCD: 'safety switch',
    PSPO: 'council order about an area',
    TPD: 'payment taken from your benefit',
    PCN: 'parking fine',
    NFA: 'no more to be done',
    TA: 'temporary home',
  }),
)

/** Initials that most people meet outside housing, and capitals that only stress a word. */
const common = new Set(
  (
    'UK EU US USA NHS GP GPS PO BBC TV DIY PIN PDF ID MP VAT CCTV LED WC USB SMS BSL PTSD ADHD HIV MOT DVLA DWP HMRC HM OK DVD RNIB RNID NSPCC RSPCA ' +
    'CT MS MMR DVSA ICO EHRC CQC ACAS PHSO BUPA SE SW NE NW WI XL UN UNICEF AA RAC BT EDF AM PM FAQ QR PC UV LGBT LGBTQ CEO AGM IT HR PPE IKEA PVC UPVC MDF SIM URL MRI ECG PIP ESA JSA YMCA RAF RSPB TUC CAB AC DC ' +
    'STOP NOT NO ALL DO NEVER ONLY MUST WILL NOW FINAL FIRST LAST SAME ANY ONE TWO BEST RIGHT WRONG YOUR OUR THE AND'
  ).split(' '),
)

const introducing = new Set(
  'a an the your our this that these any no each of under per new full latest current'.split(' '),
)
const small = new Set('a an and at by for in of on or the to'.split(' '))

export default rule({
  id: 'jargon/initials',
  title: 'Write the words out, not the initials',
  why: 'Initials that a landlord uses each day can mean nothing at home. The reader has to ask what they stand for.',
  source: 'GOV.UK style guide, abbreviations and acronyms; housing jargon busters of Lambeth and Leeds councils',
  find: anyOf(
    search(unexplainedInitials),
    phrases(
      {
        'p1/p2/p3/p4/p5': [],
        'priority/category 1/2/3/4/5 (hazard/hazards/repair/repairs/job/jobs)': [],
        'cat 1/2/3': [],
        'fd30/fd60/fd30s (door/doors)': [],
        'cp12/cp12s': ['yearly gas safety check'],
        ews1: ['check of the outside walls for fire safety'],
        'v5/v5c': ['vehicle log book'],
      },
      {
        unless: {
          after: [', a/an/which/that/or/meaning/when/within', 'means', 'is/are a/an/when', 'log'],
          paragraph: ['this/that/which/it {mean}'],
        },
      },
    ),
  ),
  // Said once, at first use; after that the reader was told, or the writer was.
  isSettled: (quote, before) => {
    const [initials] = /[A-Z]{2,6}/.exec(quote) ?? []
    return initials !== undefined && new RegExp(`\\b${initials}s?\\b`).test(before)
  },
  instead: 'You can ask for an occupational therapist (OT), who looks at how you manage at home.',
  examples: {
    flags: [
      'Thank you for your {ASB} report.',
      'Ring us about {ASB} or a fire.',
      'You have had {a NOSP}.',
      'I have asked the {OT} to ring you.',
      'The new {RMT} team will see you.',
      'It was booked as a {P3}.',
      'We found a {category 1 hazard} in the bathroom.',
      'It counts as {cat 1} damp.',
      'An {FD30 door} cannot be planed.',
      'Your {CP12} runs out in May.',
      'We have no {EWS1} yet.',
      'Please bring your {V5}.',
    ],
    allows: [
      'Thank you for your report of anti-social behaviour (ASB).',
      'You told us about anti-social behaviour. The ASB team is led by Jo Hale.',
      'An SLA, or the time that we promise, is set each year.',
      'The DHP (a payment from the council) can help.',
      'The NHS and your GP can help.',
      'Reference HM/0317 and MT-880.',
      'NO PARKING AT ANY TIME IN THE YARD',
      'It was booked as a P3, which means within 28 days.',
      'You MUST NOT use the lift in a fire.',
    ],
  },
})

function unexplainedInitials(paragraph: Paragraph): Match[] {
  if (!/[A-Z]{2}/.test(paragraph.text)) return []
  return paragraph.sentences
    .filter((sentence) => !isShouted(sentence, paragraph.text))
    .flatMap(({ words }) =>
      words.flatMap((word, at) => {
        const typed = paragraph.text.slice(word.start, word.end)
        return isUnexplained(typed, words, at, paragraph) ? [matchAt(typed, word, words[at - 1])] : []
      }),
    )
}

const isShouted = ({ words }: Sentence, text: string): boolean =>
  words.filter(({ start, end }) => /^[A-Z]{2,}$/.test(text.slice(start, end))).length > words.length * 0.4

function isUnexplained(typed: string, words: readonly Word[], at: number, { text, sentences }: Paragraph): boolean {
  const { start, end } = words[at] as Word
  const initials = /^([A-Z]{2,6})s?$/.exec(typed)?.[1]
  if (!initials || common.has(initials)) return false
  // Part of a reference, an address or a name such as B&Q.
  if (/[\w/&@#.-]$/.test(text.slice(0, start)) || /^([\w/&@-]|\.\w| ?(Ltd|Limited|plc))/.test(text.slice(end)))
    return false
  if (!known.has(initials) && typed === initials && !introducing.has(words[at - 1]?.form ?? '')) return false
  if (/^\s*\(|^, (an?|or|meaning|which means|which is) |^,? (means|stands for|is an?) /.test(text.slice(end)))
    return false
  if (text.includes(`(${initials})`) || text.includes(`(${initials}s)`)) return false
  const near =
    initials.length === 2 ? words.slice(Math.max(0, at - 5), at + 6) : sentences.flatMap((each) => each.words)
  return !areSpelled(initials.toLowerCase(), near)
}

/** Whether words that begin with these letters stand one after the other. */
function areSpelled(initials: string, words: readonly Word[]): boolean {
  const letters = (kept: readonly Word[]) => kept.map(({ form }) => form.charAt(0)).join('')
  const long = words.filter(({ form }) => !small.has(form) && form !== initials)
  return letters(long).includes(initials) || (initials.length > 2 && letters(words).includes(initials))
}

/** An article before it is taken along, since “an SLA” is “a time that we promise”. */
function matchAt(typed: string, { start, end }: Word, before: Word | undefined): Match {
  const plain = known.get(typed)
  const article = before && (before.form === 'a' || before.form === 'an') ? before : undefined
  const an = plain && /^[aeio]/i.test(plain) ? 'an' : 'a'
  const suggestions = plain ? [article ? `${an} ${plain}` : plain] : []
  return { start: article && plain ? article.start : start, end, suggestions, phrase: typed }
}
