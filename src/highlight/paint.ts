import type { OpenDraft } from '../editors/adapter.ts'
import { lookOf, looks, type Finding, type Look } from '../finding.ts'
import sheetText from './paint.css?inline'

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
  const { highlights, registry, letGo } = highlightsOf(draft.element.ownerDocument)
  let mine: { look: Look | 'current'; range: AbstractRange }[] = []
  const clear = () => {
    for (const { look, range } of mine) highlights.get(look)?.delete(range)
    mine = []
  }
  const paint = (look: Look | 'current', finding: Finding) => {
    const range = draft.range(finding.span)
    if (!range) return
    highlights.get(look)?.add(range)
    mine.push({ look, range })
  }
  signal.addEventListener('abort', () => {
    clear()
    letGo()
  })
  return {
    show(findings, current) {
      clear()
      for (const finding of findings.slice(0, most)) paint(lookOf(finding), finding)
      if (current) paint('current', current)
      // A page may clear the registry, so they are set anew each time.
      for (const [look, highlight] of highlights) registry.set(nameOf(look), highlight)
    },
  }
}

interface DocumentHighlights {
  registry: HighlightRegistry
  highlights: ReadonlyMap<Look | 'current', Highlight>
  /** The last draft to let go takes all of it out of the document. */
  letGo(): void
}

const known = new WeakMap<Document, { drafts: number; made: DocumentHighlights }>()

/** One set of highlights for a document, shared by all drafts in it: they go by name. */
function highlightsOf(document: Document): DocumentHighlights {
  const shared = known.get(document) ?? { drafts: 0, made: makeHighlights(document) }
  shared.drafts++
  known.set(document, shared)
  return shared.made
}

function makeHighlights(document: Document): DocumentHighlights {
  const view = document.defaultView as Window & typeof globalThis
  const registry = view.CSS.highlights
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(sheetText)
  document.adoptedStyleSheets.push(sheet)
  const highlights = new Map(([...looks, 'current'] as const).map((look) => [look, new view.Highlight()]))
  const letGo = () => {
    const shared = known.get(document)
    if (!shared || --shared.drafts > 0) return
    for (const look of highlights.keys()) registry.delete(nameOf(look))
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    known.delete(document)
  }
  return { registry, highlights, letGo }
}
