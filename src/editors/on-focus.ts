/**
 * Tells what has the focus in this frame: what has it now, and each that gets it, in open shadow roots too.
 *
 * An editor that writes its frame anew with `document.open()` takes all listeners with it, those of extensions too. An
 * observer of the document stays, and hears of it: then we listen again.
 */
export function onFocus(signal: AbortSignal, tell: (target: EventTarget | undefined | null) => void): void {
  const listen = () => {
    window.addEventListener('focusin', (event) => tell(event.composedPath()[0]), { capture: true, signal })
    tell(focusedIn(document))
  }
  let root = document.documentElement
  const rewritten = new MutationObserver(() => {
    if (document.documentElement === root || !document.documentElement) return
    root = document.documentElement
    listen()
  })
  rewritten.observe(document, { childList: true })
  signal.addEventListener('abort', () => rewritten.disconnect())
  listen()
}

function focusedIn(root: Document | ShadowRoot): Element | null {
  const inside = root.activeElement?.shadowRoot
  return inside ? focusedIn(inside) : root.activeElement
}
