/** Everything that must hold, in the order in which it is cheap to know: `npm test`. Closes with one line of counts. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { step } from './steps.ts'

let passed = 0
let failed = 0
const count = (isOk: boolean) => (isOk ? passed++ : failed++)

/** Runs one project of the tests, and counts each test by itself. */
async function tests(title: string, project: string): Promise<void> {
  const report = join(mkdtempSync(join(tmpdir(), 'equal-terms-')), 'report.json')
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const { isOk } = await step(title, 'vitest', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
    ...reporters,
  ])
  const counted = countsIn(report)
  passed += counted.passed
  // Tests that could not even start are counted nowhere, and must not pass for none.
  failed += counted.failed || (isOk ? 0 : 1)
}

function countsIn(report: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 0 }
  }
}

const started = performance.now()
count((await step('Types', 'tsc', ['--noEmit'])).isOk)
count((await step('Lint', 'oxlint', ['--deny-warnings'])).isOk)
count((await step('Format', 'prettier', ['--check', '--log-level', 'warn', '.'])).isOk)
await tests('Unit tests', 'unit')
const isBuilt = (await step('The extension for Chromium', 'wxt', ['build'])).isOk
count(isBuilt)
count((await step('The extension for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3'])).isOk)
if (isBuilt) await tests('Browser tests', 'browser')

console.log(`\n${Math.round((performance.now() - started) / 1000)} seconds`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
