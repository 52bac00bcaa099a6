import type { Span } from '../finding.ts'

/** The words under an element as one text, and the way back from offsets to the DOM. */
export interface TextMap {
  text: string
  /** None where either end is not in any text node. */
  range(span: Span): Range | undefined
  /** The offset of a place in the DOM; none where it is not under the element. */
  offsetOf(node: Node, offset: number): number | undefined
}

/** A run of characters of one text node. */
interface Run {
  node: Text
  /** Where the run starts in the node. */
  from: number
  /** Where it starts in the text. */
  at: number
  length: number
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
)
const wordless = new Set('SCRIPT STYLE NOSCRIPT TEXTAREA INPUT SELECT BUTTON'.split(' '))

/** The message that is answered, as mail programs quote it below the answer: not the writer's words. */
const quotedMail = '.gmail_quote, blockquote[type="cite"], #divRplyFwdMsg, #divRplyFwdMsg ~ *'

/** Characters that editors put in to hold a caret; they are not words. */
const invisible = /[^\u200b\u2060\ufeff]+/g

/**
 * Reads an element: text nodes in order, one line break between blocks and at each `<br>` that is not a block's filler,
 * no-break spaces as spaces, invisible characters left out.
 */
export function textMapOf(root: HTMLElement): TextMap {
  let text = ''
  const runs: Run[] = []
  const breakLine = () => {
    if (text && !text.endsWith('\n')) text += '\n'
  }
  const readText = (node: Text) => {
    for (const found of node.data.matchAll(invisible)) {
      runs.push({ node, from: found.index, at: text.length, length: found[0].length })
      text += found[0].replace(/[\u00a0\t\n\r]/g, ' ')
    }
  }
  const readElement = (element: Element) => {
    if (wordless.has(element.nodeName) || element.matches(quotedMail)) return
    const isBlock = blocks.has(element.nodeName)
    if (isBlock) breakLine()
    read(element)
    if (isBlock) breakLine()
  }
  const read = (parent: Node) => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) readText(child as Text)
      else if (child.nodeName === 'BR') text += child.nextSibling ? '\n' : ''
      else if (child.nodeType === Node.ELEMENT_NODE) readElement(child as Element)
    }
  }
  read(root)
  return {
    text,
    range: (span) => rangeOver(runs, span),
    offsetOf: (node, offset) => (root.contains(node) ? offsetOf(runs, node, offset) : undefined),
  }
}

function rangeOver(runs: readonly Run[], { start, end }: Span): Range | undefined {
  const first = runs[lastAt(runs, start)]
  const last = runs[lastAt(runs, end - 1)]
  if (!first || !last || start >= end || start >= first.at + first.length || end > last.at + last.length)
    return undefined
  const range = first.node.ownerDocument.createRange()
  range.setStart(first.node, first.from + start - first.at)
  range.setEnd(last.node, last.from + end - last.at)
  return range
}

/** The index of the last run that starts at or before an offset. */
function lastAt(runs: readonly Run[], offset: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.at ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function offsetOf(runs: readonly Run[], node: Node, offset: number): number | undefined {
  const run = runs.find((each) => each.node === node && offset >= each.from && offset <= each.from + each.length)
  if (run) return run.at + offset - run.from
  // A caret that stands between elements: just before the first words that come after it.
  const range = node.ownerDocument?.createRange()
  if (!range || node.nodeType === Node.TEXT_NODE) return undefined
  range.setStart(node, offset)
  return runs.find((each) => range.comparePoint(each.node, 0) >= 0)?.at
}
