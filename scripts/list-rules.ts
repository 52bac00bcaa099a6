/** Writes src/rules/index.ts from the files that stand in its folders: `npm run list-rules`, after adding a rule. */
import { globSync, writeFileSync } from 'node:fs'
import { categories } from '../src/finding.ts'

const folder = new URL('../src/rules/', import.meta.url)
const order = (path: string) => categories.findIndex((category) => path.startsWith(`${category}/`))
const paths = globSync('*/*.ts', { cwd: folder })
  .filter((path) => !path.endsWith('.test.ts') && order(path) >= 0)
  .toSorted((a, b) => order(a) - order(b) || a.localeCompare(b))
const nameOf = (path: string) =>
  path.replace(/\.ts$/, '').replace(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase())
writeFileSync(
  new URL('index.ts', folder),
  `${paths.map((path) => `import ${nameOf(path)} from './${path}'`).join('\n')}
import type { CompleteRule } from './rule.ts'

/** Every rule, by category and name. A rule is a file and a line here. */
export const rules: readonly CompleteRule[] = [
${paths.map((path) => `  ${nameOf(path)},`).join('\n')}
]
`,
)
