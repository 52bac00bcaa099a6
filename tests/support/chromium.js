// Plain JavaScript, since the set-up asks it before anything is installed.
import { existsSync } from 'node:fs'

/** Where Chromium may be: named by the person, then Debian's, then where others put it. */
const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The Chromium of this machine. None: Playwright's own is used, if it was installed. Google's own Chrome is not looked
 * for: it loads no unpacked extension from the command line any more.
 *
 * @returns {string | undefined}
 */
export const chromiumPath = () => places.find((path) => path !== undefined && existsSync(path))

/** Whether a window could be seen. */
export const hasScreen = () =>
  ['win32', 'darwin'].includes(process.platform) || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
