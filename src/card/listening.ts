import type { OpenDraft } from '../editors/adapter.ts'

const shortcuts: Record<string, 1 | -1> = { Period: 1, Comma: -1 }

/** Alt and full stop goes to the next finding (1), Alt and comma back (-1). Others, AltGr among them, go nowhere (0). */
export const shortcutOf = ({ altKey, ctrlKey, metaKey, code }: KeyboardEvent): 1 | -1 | 0 =>
  (altKey && !ctrlKey && !metaKey && shortcuts[code]) || 0

/** Moves when the shortcut is pressed in the draft. */
export function watchShortcut({ element }: OpenDraft, move: (by: 1 | -1) => void, signal: AbortSignal): void {
  const pressed = (event: KeyboardEvent) => {
    const by = shortcutOf(event)
    if (!by) return
    event.preventDefault()
    event.stopPropagation()
    move(by)
  }
  element.addEventListener('keydown', pressed, { signal })
}

/** Draws again, once a frame at most, when something moves or resizes the draft. */
export function watchMoves({ element }: OpenDraft, stage: Window, draw: () => void, signal: AbortSignal): void {
  const own = element.ownerDocument.defaultView ?? window
  let isDue = false
  const soon = () => {
    if (isDue) return
    isDue = true
    own.requestAnimationFrame(() => {
      isDue = false
      draw()
    })
  }
  for (const view of new Set([own, stage])) {
    for (const type of ['scroll', 'resize']) view.addEventListener(type, soon, { capture: true, passive: true, signal })
  }
  const resized = new ResizeObserver(soon)
  resized.observe(element)
  signal.addEventListener('abort', () => resized.disconnect())
}
