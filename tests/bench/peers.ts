import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The peers are dependencies of the bench alone: they stand in its own package.json, with exact versions. */
const folder = new URL('./', import.meta.url)
const wanted: Record<string, string> = manifest(new URL('package.json', folder))!.devDependencies

/** Installs the peers where they are not there yet, and says so on stderr. @throws in one line if that cannot be done */
export function installPeers() {
  if (missing().length === 0) return
  console.error(`Installing ${missing().join(', ')} into tests/bench/node_modules, for this bench alone …`)
  const { error, stderr } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: fileURLToPath(folder),
      encoding: 'utf8',
    },
  )
  if (missing().length === 0) return
  throw new Error(`cannot install the peers in tests/bench with npm ci: ${error?.message ?? firstErrors(stderr)}`)
}

/** npm says much when it fails; the code and the line after it are what helps. */
const firstErrors = (said: string): string =>
  [...said.matchAll(/^npm error (.+)/gm)]
    .slice(0, 2)
    .map(([, line]) => line)
    .join(', ') || 'npm ci failed'

/** The version of a tool as installed; `ours` is the package that the bench stands in. */
export const versionOf = (tool: string): string =>
  manifest(tool === 'ours' ? new URL('../../package.json', folder) : installed(tool))!.version

const missing = (): string[] =>
  Object.entries(wanted)
    .filter(([name, version]) => manifest(installed(name))?.version !== version)
    .map(([name]) => name)

const installed = (name: string): URL => new URL(`node_modules/${name}/package.json`, folder)

function manifest(file: URL) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
