// Sets up everything that `npm start` and `npm test` need, on a machine that has Node 20 and npm and nothing else. It
// runs before anything is installed, so it is plain JavaScript and uses nothing but Node.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { chromiumPath, hasScreen } from '../tests/support/chromium.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0

/** Ends with one clear line. */
function giveUp(line) {
  console.error(`\n${line}`)
  process.exit(1)
}

/** What npm should have installed: its lock file, in short. */
const wanted = createHash('sha256')
  .update(readFileSync(`${root}/package-lock.json`))
  .digest('hex')
const stamp = `${root}/node_modules/.equal-terms`
const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted

if (isInstalled()) console.log('Packages are in place.')
else {
  console.log('Installing packages (once; about half a minute) …')
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'])) {
    giveUp('npm could not install the packages. Is there a connection to the npm registry? Then try again.')
  }
  writeFileSync(stamp, wanted)
}

if (process.argv.includes('--with-chromium') || hasScreen()) {
  if (chromiumPath()) console.log(`Chromium is in place: ${chromiumPath()}`)
  else if (!installChromium()) {
    const line = 'Install Chromium (on Debian: sudo apt-get install chromium), or set CHROMIUM to its path.'
    if (process.argv.includes('--with-chromium')) giveUp(`The browser tests need Chromium. ${line}`)
    console.log(`No window can be opened. ${line}`)
  }
}

/** From Debian where we may, else Playwright's own. */
function installChromium() {
  console.log('Installing Chromium (once) …')
  const isRoot = process.getuid?.() === 0
  const byApt = () =>
    isRoot && run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium'])
  return byApt() || run('npx', ['playwright-core', 'install', '--no-shell', '--with-deps', 'chromium'])
}
