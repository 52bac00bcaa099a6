import type { OpenDraft } from '../editors/adapter.ts'
import type { Finding } from '../finding.ts'

/** Milliseconds of rest before the card opens, so that it does not jump up under a passing pointer. */
const rest = 220

/** Milliseconds until it closes again, enough to move the pointer from the words to the card. */
const grace = 350

export interface Pointing {
  /** The pointer is over the card: it stays. */
  hold(): void
  /** The pointer left the card. */
  release(): void
}

/**
 * Tells which finding the pointer rests on, or that the caret was put into one by mouse or arrow key. Typing tells
 * nothing: a card that opens under the hands of someone who writes is in the way.
 */
export function watchPointing(
  draft: OpenDraft,
  findings: () => readonly Finding[],
  tell: (finding: Finding | undefined) => void,
  signal: AbortSignal,
): Pointing {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = (finding: Finding | undefined) => {
    clearTimeout(timer)
    timer = setTimeout(() => !signal.aborted && tell(finding), finding ? rest : grace)
  }
  const at = (offset: number | undefined) =>
    offset === undefined ? undefined : findings().find(({ span }) => span.start <= offset && offset <= span.end)
  const under = ({ clientX: x, clientY: y }: MouseEvent) => {
    const finding = at(draft.offsetAt(x, y))
    const isOn = finding && draft.boxes(finding.span).some((box) => contains(box, x, y))
    return isOn ? finding : undefined
  }
  const { element } = draft
  let last: Finding | undefined
  element.addEventListener(
    'pointermove',
    (event) => {
      if (event.buttons > 0) return
      const finding = under(event)
      if (finding === last) return
      last = finding
      soon(finding)
    },
    { signal },
  )
  element.addEventListener('pointerleave', () => ((last = undefined), soon(undefined)), { signal })
  element.addEventListener('click', () => soon(at(draft.caret())), { signal })
  element.addEventListener('keyup', ({ key }) => key.startsWith('Arrow') && soon(at(draft.caret())), { signal })
  element.addEventListener('input', () => clearTimeout(timer), { signal })
  return { hold: () => clearTimeout(timer), release: () => soon(undefined) }
}

const contains = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
  left <= x && x <= right && top <= y && y <= bottom
