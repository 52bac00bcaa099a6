import type { OpenDraft } from '../editors/adapter.ts'
import type { Finding } from '../finding.ts'

/** Brings the words into view, wherever they are scrolled away. */
export function scrollTo(draft: OpenDraft, { span }: Finding) {
  const box = draft.boxes(span)[0]
  const around = draft.element.getBoundingClientRect()
  if (!box) return
  const isInside = box.top >= Math.max(0, around.top) && box.bottom <= Math.min(around.bottom, innerHeight)
  if (isInside) return
  const { element } = draft
  if (element.scrollHeight > element.clientHeight) element.scrollTop += box.top - around.top - element.clientHeight / 2
  else scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' })
}
