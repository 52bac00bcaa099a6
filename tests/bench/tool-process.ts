import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Taken, Turn } from './measure.ts'
import type { ToolName } from './tools.ts'

/** One tool at work in a process of its own. */
export class ToolProcess {
  readonly tool: ToolName
  readonly #child: ChildProcess

  constructor(tool: ToolName) {
    this.tool = tool
    this.#child = fork(fileURLToPath(new URL('measure.ts', import.meta.url)), [tool])
  }

  /** The run with which every process begins: from the tool's import to its first answer. */
  first(): Promise<Taken> {
    return this.#next()
  }

  take(turn: Turn): Promise<Taken> {
    const taken = this.#next()
    this.#child.send(turn)
    return taken
  }

  async stop() {
    const stopped = new Promise((done) => this.#child.once('exit', done))
    this.#child.disconnect()
    await stopped
  }

  #next(): Promise<Taken> {
    return new Promise((done, failed) => {
      const ended = () => failed(new Error(`${this.tool} broke off; what it said is above`))
      this.#child.once('exit', ended)
      this.#child.once('message', (taken: Taken) => {
        this.#child.off('exit', ended)
        done(taken)
      })
    })
  }
}
