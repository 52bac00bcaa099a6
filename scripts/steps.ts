import { fileURLToPath } from 'node:url'
import { spawn } from 'node:child_process'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What a command did. */
export interface Ran {
  isOk: boolean
  /** What it printed, both ways. */
  output: string
  /** Seconds. */
  took: number
}

/**
 * Runs one of the project's commands with its own Node, and shows what it prints as it comes.
 *
 * @param title printed first, so that people see what they wait for
 */
export function step(title: string, command: string, args: readonly string[]): Promise<Ran> {
  console.log(`\n— ${title}`)
  const started = performance.now()
  const bin = `${root}node_modules/.bin`
  const child = spawn(command, args, { cwd: root, env: { ...process.env, PATH: `${bin}:${process.env.PATH}` } })
  let output = ''
  for (const [stream, out] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      out.write(chunk)
    })
  }
  return new Promise((resolve) => {
    const end = (isOk: boolean) => resolve({ isOk, output, took: (performance.now() - started) / 1000 })
    child.on('error', () => end(false))
    child.on('close', (status) => end(status === 0))
  })
}
