import { onFocus } from './on-focus.ts'

/** What could be a draft: told apart only after the rest of the content script has come. */
const maybeDraft = (target: EventTarget | undefined | null): boolean =>
  target instanceof HTMLElement && (target.localName === 'textarea' || target.isContentEditable)

/**
 * Waits until something that could be a draft gets the focus, and calls once. This is all that runs in a frame where
 * nobody writes.
 */
export function scout(found: () => void): void {
  const controller = new AbortController()
  onFocus(controller.signal, (target) => {
    if (!maybeDraft(target)) return
    controller.abort()
    found()
  })
}
