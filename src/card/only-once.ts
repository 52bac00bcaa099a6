const mark = 'equalTermsDrafts'

/**
 * Runs in a frame once, however often the script is put there, and again after the extension was updated: what the old
 * one left behind has ended by then.
 */
export function onlyOnce(signal: AbortSignal, run: () => void): void {
  const world = globalThis as Record<string, unknown>
  if (world[mark]) return
  world[mark] = true
  signal.addEventListener('abort', () => delete world[mark])
  run()
}
