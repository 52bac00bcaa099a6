import { render, type VNode } from 'preact'
import type { Stage } from './stage.ts'
import sheet from './card.css?inline'

/** The one element that we put beside the page: card, badge and announcements are in its closed shadow root. */
export interface Overlay {
  show(content: VNode): void
}

const quiet = [
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'wheel',
  'input',
]
const focusing = ['focusin', 'focusout', 'focus', 'blur']

/** @param signal takes it away again, with all that it listens to */
export function overlayOn({ window }: Stage, near: HTMLElement, signal: AbortSignal): Overlay {
  const { document } = window
  const host = document.createElement('equal-terms')
  host.popover = 'manual'
  host.style.cssText =
    'all: initial; position: fixed; inset: 0 auto auto 0; width: 0; height: 0; margin: 0; padding: 0; border: 0; overflow: visible; background: none'
  const root = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = sheet
  const content = document.createElement('div')
  // Our words are English, whatever the page is.
  content.lang = 'en-GB'
  content.dir = 'ltr'
  root.append(style, content)
  homeFor(document, near).append(host)
  host.showPopover()
  shield(window, host, signal)
  signal.addEventListener('abort', () => {
    render(null, content)
    host.remove()
  })
  return { show: (node) => render(node, content) }
}

/** What stands outside an open modal dialogue cannot be clicked, so a draft in one has its card there too. */
function homeFor(document: Document, near: HTMLElement): Element {
  const modal = near.ownerDocument === document ? near.closest('dialog:modal') : null
  return modal ?? document.documentElement
}

/** Listeners of the page that bubble hear nothing of keys and clicks in the card; its focus traps do not see the focus. */
function shield(window: Window, host: HTMLElement, signal: AbortSignal) {
  for (const type of quiet) host.addEventListener(type, (event) => event.stopPropagation(), { signal })
  for (const type of focusing) {
    const hide = (event: Event) => {
      const { target, relatedTarget } = event as FocusEvent
      if (target === host || relatedTarget === host) event.stopImmediatePropagation()
    }
    window.addEventListener(type, hide, { capture: true, signal })
  }
}
