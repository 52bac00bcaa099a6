const mark = 'equalTermsDrafts'

/**
 * Runs in a frame once, however often the script is put there; and again after it was ended, or the extension was
 * updated.
 *
 * @param run gets a signal for all that it starts, and a way to end it
 */
export function onlyOnce(signal: AbortSignal, run: (signal: AbortSignal, end: () => void) => void): void {
  const world = globalThis as Record<string, unknown>
  if (world[mark]) return
  world[mark] = true
  const controller = new AbortController()
  signal.addEventListener('abort', () => controller.abort())
  controller.signal.addEventListener('abort', () => delete world[mark])
  run(controller.signal, () => controller.abort())
}
