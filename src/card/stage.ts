/**
 * Where the card is shown: the topmost window that may be reached. An editor in a small frame would cut the card off,
 * and most editors in frames stand in a page of the same site.
 */
export interface Stage {
  window: Window & typeof globalThis
  /** Turns a box of the draft's own frame into one of the stage. */
  boxOf(box: DOMRect): DOMRect
  /** The same, cut to what can be seen through the frames between. */
  seenOf(box: DOMRect): DOMRect
}

export function stageFor(element: HTMLElement): Stage {
  const frames: HTMLElement[] = []
  let view = element.ownerDocument.defaultView as Window & typeof globalThis
  for (let frame = frameOf(view); frame; frame = frameOf(view)) {
    frames.push(frame)
    view = frame.ownerDocument.defaultView as Window & typeof globalThis
  }
  return {
    window: view,
    boxOf: (box) => frames.reduce(outOf, box),
    seenOf: (box) => frames.reduce((inside, frame) => cut(outOf(inside, frame), frame.getBoundingClientRect()), box),
  }
}

function outOf(box: DOMRect, frame: HTMLElement): DOMRect {
  const { left, top } = frame.getBoundingClientRect()
  return new DOMRect(left + frame.clientLeft + box.x, top + frame.clientTop + box.y, box.width, box.height)
}

function cut(box: DOMRect, to: DOMRect): DOMRect {
  const [left, top] = [Math.max(box.left, to.left), Math.max(box.top, to.top)]
  const [right, bottom] = [Math.min(box.right, to.right), Math.min(box.bottom, to.bottom)]
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top))
}

/** The frame element that holds a window; none at the top, or where the page above is another site's. */
function frameOf(view: Window): HTMLElement | undefined {
  try {
    return (view.frameElement as HTMLElement | null) ?? undefined
  } catch {
    return undefined
  }
}
