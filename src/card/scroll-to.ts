import type { OpenDraft } from '../editors/adapter.ts'
import type { Finding } from '../finding.ts'

/** Brings the words into view, wherever they are scrolled away: in the draft, in boxes around it, in the window. */
export function scrollTo(draft: OpenDraft, { span }: Pick<Finding, 'span'>): void {
  const { element } = draft
  const range = draft.range(span)
  const holder = range instanceof Range ? range.startContainer.parentElement : null
  if (holder && element.contains(holder)) return holder.scrollIntoView({ block: 'nearest' })
  // The words of a plain box stand in no element: the box itself is scrolled first, then what is in it.
  element.scrollIntoView({ block: 'nearest' })
  const [box, around] = [draft.boxes(span)[0], element.getBoundingClientRect()]
  if (!box || (box.top >= around.top && box.bottom <= around.bottom)) return
  element.scrollTop += box.top - around.top - element.clientHeight / 2
}
