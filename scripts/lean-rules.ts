import type { Plugin } from 'vite'

/** A node of the tree that the bundler reads. */
interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

/**
 * Leaves out of the built extension what only tests and documents need: a rule's examples, save the first that it
 * flags, which the options page shows. They are half of what the rules weigh.
 */
export function leanRules(): Plugin {
  return {
    name: 'lean-rules',
    enforce: 'post',
    transform(code, id) {
      if (!/\/src\/rules\/[^/]+\/[^/]+\.ts$/.test(id)) return undefined
      const cuts = extraExamples(this.parse(code) as unknown as Node)
      return cuts.toReversed().reduce((lean, { start, end }) => lean.slice(0, start) + lean.slice(end), code)
    },
  }
}

/** All examples under `examples: { flags: […], allows: […] }` but the first that is flagged. */
function extraExamples(node: Node): { start: number; end: number }[] {
  if (node.type === 'Property' && nameOf(node.key) === 'examples') {
    return propertiesOf(node.value as Node).flatMap(({ key, value }) => {
      const elements = (value as Node).elements as Node[]
      const [kept, ...extra] = nameOf(key) === 'flags' ? elements : [undefined, ...elements]
      const last = extra.at(-1)
      return last ? [{ start: kept?.end ?? (extra[0] as Node).start, end: last.end }] : []
    })
  }
  return Object.values(node)
    .flat()
    .filter((child): child is Node => typeof child === 'object' && child !== null && 'type' in child)
    .flatMap(extraExamples)
    .toSorted((a, b) => a.start - b.start)
}

const nameOf = (key: unknown): unknown => (key as { name?: string }).name
const propertiesOf = (node: Node): { key: unknown; value: unknown }[] => node.properties as never
