/** A place on the stage, in CSS pixels. */
export type Place = { left: number; top: number }

/** As a style; before the place is known the thing is drawn unseen, so that it can be measured and take the focus. */
export const styleOf = (place: Place | undefined) =>
  place ? { left: `${place.left}px`, top: `${place.top}px` } : { opacity: '0', pointerEvents: 'none' }

interface Size {
  width: number
  height: number
}

const gap = 8
const edge = 8

/** Where a card goes: under the words, or above them where there is no room; always within the window. */
export function besideWords(words: DOMRect, card: Size, window: Size): Place {
  const under = words.bottom + gap
  const above = words.top - gap - card.height
  const fitsUnder = under + card.height + edge <= window.height
  const top = fitsUnder || above < edge ? Math.min(under, window.height - card.height - edge) : above
  return { left: within(words.left, card.width, window.width), top: Math.max(edge, top) }
}

/** Where the badge goes: the lower right corner of the draft, or of what is to be seen of it. */
export function cornerOf(draft: DOMRect, badge: Size, window: Size): Place | undefined {
  const right = Math.min(draft.right, window.width)
  const bottom = Math.min(draft.bottom, window.height)
  if (right - draft.left < badge.width || bottom - Math.max(0, draft.top) < badge.height) return undefined
  return { left: right - badge.width - 2 * gap, top: bottom - badge.height - gap }
}

const within = (left: number, width: number, window: number) => Math.max(edge, Math.min(left, window - width - edge))
