import type { OpenDraft } from '../editors/adapter.ts'
import { plainCategories, type Finding } from '../finding.ts'
import sheetText from './paint.css?inline'

/** How a finding is drawn: by weight, so that shape says what colour says. */
const looks = ['serious', 'advisory', 'plain'] as const
type Look = (typeof looks)[number]

const lookOf = ({ category, severity }: Finding): Look =>
  (plainCategories as readonly string[]).includes(category) ? 'plain' : severity

/** The registry of highlights is shared with the page, so our names are rare. */
const nameOf = (look: Look | 'current') => `equal-terms-${look}`

/** More marks than this slow down typing; the rest is painted when these are dealt with. */
const most = 300

/** Findings painted over a draft. Nothing is added to the page's elements: the browser draws the highlights. */
export interface Painted {
  show(findings: readonly Finding[], current?: Finding): void
}

/** @param signal takes all of it away again */
export function paintOver(draft: OpenDraft, signal: AbortSignal): Painted {
  const view = draft.element.ownerDocument.defaultView
  if (!view) return { show: () => {} }
  const { CSS, Highlight } = view as Window & typeof globalThis
  const sheet = sheetOf(view as Window & typeof globalThis)
  const highlights = new Map([...looks, 'current' as const].map((look) => [look, new Highlight()]))
  signal.addEventListener('abort', () => {
    for (const look of highlights.keys()) CSS.highlights.delete(nameOf(look))
    const { adoptedStyleSheets } = view.document
    view.document.adoptedStyleSheets = adoptedStyleSheets.filter((each) => each !== sheet)
  })
  const paint = (look: Look | 'current', finding: Finding) => {
    const range = draft.range(finding.span)
    if (range) highlights.get(look)?.add(range)
  }
  return {
    show(findings, current) {
      for (const highlight of highlights.values()) highlight.clear()
      for (const finding of findings.slice(0, most)) paint(lookOf(finding), finding)
      if (current) paint('current', current)
      // A page may clear the registry, so they are set anew each time.
      for (const [look, highlight] of highlights) CSS.highlights.set(nameOf(look), highlight)
    },
  }
}

function sheetOf(view: Window & typeof globalThis): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(sheetText)
  view.document.adoptedStyleSheets.push(sheet)
  return sheet
}
