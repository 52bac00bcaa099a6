import type { EditorAdapter, OpenDraft } from './adapter.ts'
import { onFocus } from './on-focus.ts'

/**
 * Opens each draft of this frame when it gets the focus for the first time.
 *
 * @param editors particular ones first
 * @param signal ends the watching
 * @param opened is called with the draft and with a signal that ends when the draft is gone from the page
 */
export function watchDrafts(
  editors: readonly EditorAdapter[],
  signal: AbortSignal,
  opened: (draft: OpenDraft, signal: AbortSignal) => void,
): void {
  const known = new WeakSet<HTMLElement>()
  const look = (target: EventTarget | undefined | null) => {
    if (!(target instanceof HTMLElement) || known.has(target)) return
    const editor = editors.find((each) => each.isDraft(target))
    if (!editor) return
    known.add(target)
    const draft = editor.open(target)
    opened(
      draft,
      untilGone(target, signal, () => known.delete(target)),
    )
  }
  onFocus(signal, look)
}

/** A signal that ends with `signal`, or when the element leaves the page: its size is then nothing, which is observed. */
function untilGone(element: HTMLElement, signal: AbortSignal, gone: () => void): AbortSignal {
  const controller = new AbortController()
  const observer = new ResizeObserver(() => {
    if (!element.isConnected) controller.abort()
  })
  observer.observe(element)
  signal.addEventListener('abort', () => controller.abort(), { signal: controller.signal })
  // A frame that is taken out of the page has no time to observe anything.
  window.addEventListener('pagehide', () => controller.abort(), { signal: controller.signal })
  controller.signal.addEventListener('abort', () => {
    observer.disconnect()
    gone()
  })
  return controller.signal
}
