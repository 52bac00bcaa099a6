import type { Page } from 'playwright-core'

/** What we show beside the page, read out of its closed shadow root by the browser's own inspector. */
export interface Overlay {
  /** The words on the card; none when there is no card. */
  card(): Promise<string | undefined>
  /** The words on the badge, as a screen reader has them; none when there is no badge. */
  badge(): Promise<string | undefined>
  /** What was announced last. */
  said(): Promise<string | undefined>
  /** The words of the button that has the focus in the card. */
  focused(): Promise<string | undefined>
  /** Where a button of the card or badge is, for a real click. */
  centreOf(button: string): Promise<{ x: number; y: number } | undefined>
  /** Role and name of everything, in the order in which a screen reader walks it. */
  walk(): Promise<string[]>
}

export async function overlayOf(page: Page): Promise<Overlay> {
  const inspector = await page.context().newCDPSession(page)
  const root = async () => {
    const { root: document } = await inspector.send('DOM.getDocument', { depth: -1, pierce: true })
    const host = find(document as Node, (node) => node.localName === 'equal-terms')
    return host?.shadowRoots?.[0]
  }
  const read = async <Value>(functionDeclaration: string, argument?: string): Promise<Value | undefined> => {
    const node = await root()
    if (!node) return undefined
    const { object } = await inspector.send('DOM.resolveNode', { backendNodeId: node.backendNodeId })
    const { result } = await inspector.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration,
      arguments: [{ value: argument }],
      returnByValue: true,
    })
    return (result.value ?? undefined) as Value | undefined
  }
  return {
    card: () => read('function () { return this.querySelector(".card")?.innerText }'),
    badge: () => read('function () { return this.querySelector(".badge")?.textContent }'),
    said: () => read('function () { return this.querySelector("[role=status]")?.textContent }'),
    focused: () => read('function () { return this.activeElement?.textContent }'),
    centreOf: (button) =>
      read(
        `function (words) {
          const found = [...this.querySelectorAll('button')].find((each) => each.textContent.includes(words))
          if (!found) return undefined
          const { x, y, width, height } = found.getBoundingClientRect()
          return { x: x + width / 2, y: y + height / 2 }
        }`,
        button,
      ),
    async walk() {
      const node = await root()
      if (!node) return []
      const { nodes } = await inspector.send('Accessibility.queryAXTree', { backendNodeId: node.backendNodeId })
      return nodes
        .filter(({ ignored, role }) => !ignored && !['generic', 'none', 'InlineTextBox'].includes(String(role?.value)))
        .map(({ role, name }) => `${role?.value}: ${name?.value ?? ''}`)
    },
  }
}

interface Node {
  backendNodeId: number
  localName: string
  children?: Node[]
  shadowRoots?: Node[]
  contentDocument?: Node
}

function find(node: Node, is: (node: Node) => boolean): Node | undefined {
  if (is(node)) return node
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? []), node.contentDocument]) {
    const found = child && find(child, is)
    if (found) return found
  }
  return undefined
}
