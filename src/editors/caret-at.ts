/** Where the caret would go at a point of the frame, in CSS pixels; sees into the open shadow root of the element. */
export function caretAt(element: HTMLElement, x: number, y: number): CaretPosition | null {
  const root = element.getRootNode()
  return element.ownerDocument.caretPositionFromPoint(x, y, {
    shadowRoots: root instanceof ShadowRoot ? [root] : [],
  })
}
