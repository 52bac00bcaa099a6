import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDraft } from './check.ts'
import type { House } from './house/house.ts'
import { editOf } from './edit.ts'
import { readExample } from './rules/examples.ts'
import { rules } from './rules/index.ts'

/** Sentences that are flagged, with any text of any script round them and between. */
const flagged = fc.constantFrom(
  ...rules.flatMap(({ examples }) => examples.flags.map((each) => readExample(each).text)),
)
const anything = fc.string({ unit: 'binary', maxLength: 40 })
const draft = fc
  .array(
    fc.oneof(flagged, anything, fc.constantFrom('\n', '\n\n', ' ', '“', '”', '\u00a0', '👩‍🦽', 'مرحبا', 'İ', '\ud800')),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(' '))

describe('a report', () => {
  it('quotes just what stands at each span', () => {
    fc.assert(
      fc.property(draft, (text) => {
        for (const { span, quote } of checkDraft({ text }).findings)
          expect(text.slice(span.start, span.end)).toBe(quote)
      }),
      { numRuns: 300 },
    )
  })

  it('is the same whatever was checked before', () => {
    fc.assert(
      fc.property(draft, draft, (text, other) => {
        const first = checkDraft({ text })
        checkDraft({ text: other })
        expect(checkDraft({ text })).toEqual(first)
      }),
    )
  })

  it('does not depend on which other rules are on', () => {
    fc.assert(
      fc.property(draft, fc.subarray(rules.map(({ id }) => id)), (text, off) => {
        const all = checkDraft({ text }).findings
        expect(checkDraft({ text }, { off }).findings).toEqual(all.filter(({ rule }) => !off.includes(rule)))
      }),
    )
  })

  it('is in the order of the text', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const starts = checkDraft({ text }).findings.map(({ span }) => span.start)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      }),
    )
  })
})

describe('taking a suggestion', () => {
  it('changes those words and no others', () => {
    fc.assert(
      fc.property(draft, (text) => {
        for (const finding of checkDraft({ text }).findings) {
          for (const suggestion of finding.suggestions) {
            const { span, quote, to } = editOf(text, finding, suggestion)
            expect(text.slice(span.start, span.end)).toBe(quote)
            const better = text.slice(0, span.start) + to + text.slice(span.end)
            expect(better).toContain(suggestion)
            if (suggestion) expect(finding.span.start - span.start).toBeLessThanOrEqual(3)
          }
        }
      }),
    )
  })
})

describe('quoted words', () => {
  it.each(['You told us: “you claim that I lied”.', 'He wrote ‘you claim that’ and we are sorry.'])(
    'are left alone: %s',
    (text) => {
      expect(checkDraft({ text }).findings.map(({ rule }) => rule)).not.toContain('disbelieving/claims')
    },
  )
})

describe('marks that open no quotation', () => {
  it.each([
    `The 6" pipe, and you claim that the 4" pipe leaks.`,
    "'Twas late and you claim that the residents' hall was shut.",
  ])('hide nothing: %s', (text) =>
    expect(checkDraft({ text }).findings.map(({ rule }) => rule)).toContain('disbelieving/claims'),
  )
})

describe('capitals', () => {
  const suggestions = (text: string) => checkDraft({ text }).findings.flatMap((finding) => finding.suggestions)

  it('follow someone who shouts, and no short form', () => {
    expect(suggestions('YOU FAILED TO pay.')).toContain('YOU WERE NOT ABLE TO')
    expect(suggestions('We will ring ASAP.').filter((words) => words === words.toUpperCase())).toEqual([])
  })
})

describe('a letter in another language', () => {
  const welsh =
    'Annwyl Ms Jones, diolch am eich llythyr am y lleithder yn eich cartref. Mae’n ddrwg gennym nad oeddem wedi dod ar y diwrnod yr oeddem wedi dweud. Bydd Sam Lee yn eich ffonio erbyn dydd Gwener.'
  const polish =
    'Szanowna Pani, dziękujemy za list w sprawie wilgoci w mieszkaniu. Przepraszamy, że nie przyszliśmy w umówionym dniu. Nasz pracownik zadzwoni do Pani przed piątkiem i umówi nowy termin wizyty.'

  it.each([
    ['محترمہ خان، آپ کے خط کا شکریہ۔ ہم جمعہ تک آپ کو فون کریں گے۔', 'Urdu'],
    ['尊敬的王女士，感谢您的来信。我们会在星期五之前给您打电话。', 'Chinese'],
    ['প্রিয় বেগম, আপনার চিঠির জন্য ধন্যবাদ। আমরা শুক্রবারের মধ্যে ফোন করব।', 'Bengali'],
    [
      'Chère Madame, merci de votre lettre. Nous vous appellerons avant vendredi pour fixer une date de visite.',
      'French',
    ],
  ])('is known when it is short: %s', (text) => {
    const report = checkDraft({ text })
    expect(report.language).not.toBe('eng')
    expect(report.findings).toEqual([])
    expect(Number.isNaN(report.readingAge)).toBe(false)
  })

  it.each([
    'Dear Ms Khan',
    'Boiler: fixed',
    'Yours sincerely, Beth Okonjo, Complaints Officer',
    'Ref HM/0317, Flat 2, 12 High Quay, Whitby',
  ])('is not seen in a few English words: %s', (text) => expect(checkDraft({ text }).language).toBe('eng'))

  it('is not checked as English', () => {
    expect(checkDraft({ text: welsh }).language).not.toBe('eng')
    expect(checkDraft({ text: polish })).toMatchObject({ language: 'pol', findings: [] })
  })
})

describe('initials', () => {
  const quotes = (text: string) =>
    checkDraft({ text })
      .findings.filter(({ rule }) => rule === 'jargon/initials')
      .map(({ quote }) => quote)

  it('are told of at first use alone', () => {
    expect(quotes('Thank you for your ASB report.\n\nThe ASB will be looked into.')).toEqual(['ASB'])
  })

  it('are no finding once an earlier paragraph has spelled them out', () => {
    expect(quotes('It is anti-social behaviour (ASB).\n\nJo Hale looks into ASB here.')).toEqual([])
  })
})

describe('what the resident told us', () => {
  const severity = (text: string, residentMessage?: string) =>
    checkDraft({ text, ...(residentMessage !== undefined && { residentMessage }) }).findings.map(
      (each) => each.severity,
    )
  const cold = 'The report will follow in due course.'

  it('makes a cold phrase weigh more', () => {
    expect(severity(cold, 'The tap drips.')).toEqual(['advisory'])
    expect(severity(cold, 'The tap drips, and my mum died on Monday.')).toEqual(['serious'])
  })

  it('counts where the letter itself speaks of it', () => {
    expect(severity(`I am sorry that your husband has died.\n\n${cold}`)).toEqual(['serious'])
  })

  it('leaves plain language and what the landlord chose as they were', () => {
    const house: House = { off: [], severities: { 'vague-promise/in-due-course': 'advisory' }, words: [] }
    const residentMessage = 'My mum died on Monday.'
    expect(checkDraft({ text: cold, residentMessage }, { off: [], house }).findings[0]?.severity).toBe('advisory')
    expect(severity('We will commence the work on Monday 9 June.', residentMessage)).toEqual(['advisory'])
  })
})

describe('a letter that hurts already', () => {
  const hurtful = [
    'Dear Sir or Madam',
    'You failed to let us in.',
    'We regret any upset.',
    'This is your final warning.',
  ]
  const rulesIn = (paragraphs: string[]) =>
    checkDraft({ text: paragraphs.join('\n\n') }).findings.map(({ rule }) => rule)

  it('is read with a sharper ear', () => {
    expect(rulesIn([...hurtful, 'You must fill in form 7.'])).toContain('coercive/must')
    expect(rulesIn(['Dear Mrs Ali', 'You must fill in form 7.'])).not.toContain('coercive/must')
  })
})

describe('the small model', () => {
  const [sentence = ''] = rules.find(({ id }) => id === 'coercive/undertone')?.examples.flags ?? []
  const { text } = readExample(sentence)
  const heard = (draft: string) => checkDraft({ text: draft }).findings.filter(({ weighed }) => weighed)

  it('judges whole sentences', () => expect(heard(text)).toHaveLength(1))

  it.each([`- ${text}`, text.replace(/\.$/, ''), text.charAt(0).toLowerCase() + text.slice(1)])(
    'leaves alone what is none: %s',
    (part) => expect(heard(part)).toEqual([]),
  )

  it('marks what a rule has not spoken of, clause by clause', () => {
    const both = checkDraft({ text: `You failed to reply. ${text}` }).findings
    expect(both.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['accusatory/failed-to', 'coercive/undertone']))
  })
})

describe('the reading age', () => {
  it('is low for short words and high for long ones', () => {
    const easy =
      'We will come on Monday. We will mend the tap. It will take one hour. You can stay in the room. We will clean up when we are done.'
    const hard =
      'Notwithstanding the aforementioned considerations, remediation of the identified deficiencies necessitates comprehensive investigation of the underlying structural circumstances by appropriately qualified professional representatives, subsequently communicated electronically to participating organisations.'
    expect(checkDraft({ text: easy }).readingAge).toBeLessThan(9)
    expect(checkDraft({ text: hard }).readingAge).toBeGreaterThan(16)
  })

  it('is not given for a few words', () => {
    expect(checkDraft({ text: 'Dear Ms Khan' }).readingAge).toBeUndefined()
  })
})
