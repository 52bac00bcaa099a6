import type { OpenDraft } from '../editors/adapter.ts'

/** Alt and full stop goes to the next finding, Alt and comma back. */
export function watchShortcut({ element }: OpenDraft, move: (by: 1 | -1) => void, signal: AbortSignal): void {
  const keys: Record<string, 1 | -1> = { Period: 1, Comma: -1 }
  const pressed = (event: KeyboardEvent) => {
    const by = event.altKey && !event.ctrlKey && !event.metaKey && keys[event.code]
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
