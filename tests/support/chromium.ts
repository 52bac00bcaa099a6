import { existsSync } from 'node:fs'

/** Where Chromium may be: named by the person, then Debian's, then what others install. */
const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The Chromium of this machine. None: Playwright's own is used, if it was installed. */
export const chromiumPath = (): string | undefined => places.find((path) => path && existsSync(path))
