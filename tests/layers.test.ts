import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Who may import whom, folder by folder; a file that stands alone in `src/` is a folder of one. */
const mayImport: Record<string, readonly string[]> = {
  finding: [],
  letter: ['finding'],
  edit: ['finding'],
  words: ['finding'],
  remembered: [],
  language: ['finding'],
  model: ['finding', 'language'],
  rules: ['finding', 'language', 'model'],
  disclosures: ['finding', 'language', 'rules'],
  house: ['finding', 'rules'],
  check: ['finding', 'letter', 'house', 'language', 'rules', 'disclosures', 'remembered'],
  cli: ['finding', 'letter', 'check', 'rules', 'words', 'house'],
  editors: ['finding'],
  highlight: ['finding', 'editors'],
  messages: ['finding', 'letter'],
  settings: ['finding', 'house'],
  card: ['finding', 'letter', 'edit', 'words', 'editors', 'highlight'],
  panel: ['finding', 'letter', 'words', 'messages', 'settings', 'house'],
}

/** Folders that know no browser: they run in the worker, in Node and in tests alike. */
const anywhere = [
  'finding',
  'letter',
  'edit',
  'words',
  'remembered',
  'language',
  'model',
  'rules',
  'disclosures',
  'house',
  'check',
]

const layerOf = (path: string) =>
  path
    .replace(/^src\//, '')
    .split('/')[0]
    ?.replace(/\.tsx?$/, '') ?? ''

const imports = globSync('{src,entrypoints}/**/*.{ts,tsx}', { cwd: root })
  .filter((path) => !path.endsWith('.test.ts'))
  .flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/^(?:import|export)\b[^'"]*?['"]([^'"]+)['"]/gm)].map(
      ([, from = '']) => ({
        path,
        from,
        to: from.startsWith('.') ? relative(root, join(root, dirname(path), from)) : from,
      }),
    ),
  )

it('lets dependencies point one way', () => {
  const wrong = imports
    .filter(({ path, to }) => path.startsWith('src/') && to.startsWith('src/'))
    .filter(({ path, to }) => layerOf(to) !== layerOf(path) && !mayImport[layerOf(path)]?.includes(layerOf(to)))
    .map(
      ({ path, to }) =>
        `${path} imports ${to}: ${layerOf(path)} may import ${mayImport[layerOf(path)] ?? 'nothing yet: name it in layers.test.ts'}`,
    )
  expect(wrong).toEqual([])
})

it('imports nothing from the entrypoints', () => {
  expect(imports.filter(({ to }) => to.startsWith('entrypoints/'))).toEqual([])
})

it('keeps the browser out of the checker', () => {
  const wrong = imports.filter(({ path, to }) => anywhere.includes(layerOf(path)) && /^(wxt|preact)/.test(to))
  expect(wrong.map(({ path, to }) => `${path} imports ${to}`)).toEqual([])
})

it('keeps unified and retext in language/', () => {
  const wrong = imports.filter(
    ({ path, to }) => !path.startsWith('src/language/') && /^(unified|retext|nlcst|vfile|franc)/.test(to),
  )
  expect(wrong.map(({ path, to }) => `${path} imports ${to}`)).toEqual([])
})

it('keeps files to one idea', () => {
  const long = globSync('{src,entrypoints}/**/*.{ts,tsx}', { cwd: root })
    .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length }))
    // The list of rules is a list: it may be as long as there are rules.
    .filter(({ path }) => path !== 'src/rules/index.ts')
    .filter(({ path, lines }) => lines > (path.startsWith('entrypoints/') ? 60 : 250))
  expect(long.map(({ path, lines }) => `${path} has ${lines} lines: split it`)).toEqual([])
})
