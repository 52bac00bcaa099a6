import { parseArgs } from 'node:util'
import { checkDraft } from '../check.ts'
import { reportAsText } from './as-text.ts'
import { readLetter } from './files.ts'
import { readHouseFile } from './house-file.ts'
import type { CheckSettings } from '../check.ts'
import { answerCases } from './jsonl.ts'
import { rulesNamed } from './rules-named.ts'

const usage = `Usage:
  equal-terms check FILE… [--format text|json]   check letters (.txt, .md)
  equal-terms check --jsonl                      answer cases on standard input, one JSON object a line

  --house FILE your organisation's own words: see public/house-words.schema.json
  --off RULE   leave a rule out, such as wordy/about or '*/undertone'; may stand more than once

Exit status: 0 nothing found, 1 something to look at, 2 a file could not be checked.`

const formats = ['text', 'json']

process.exitCode = await main(process.argv.slice(2))

async function main(args: string[]): Promise<number> {
  const told = read(args)
  if (typeof told === 'string') return refuse(told)
  const { files, format, jsonl, help, off, house: houseFile } = told
  if (help) {
    console.log(usage)
    return 0
  }
  const house = houseFile === undefined ? undefined : await readHouseFile(houseFile)
  if (typeof house === 'string') return refuse(house)
  const settings = { off, ...(house && { house }) }
  if (jsonl) return (await answerCases(process.stdin, process.stdout, process.stderr, settings)) > 0 ? 2 : 0
  return checkFiles(files, format, settings)
}

/** What was asked for, or what is wrong with the asking. */
function read(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        house: { type: 'string' },
        off: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const [command, ...files] = positionals
    const { jsonl, format, help, house } = values
    const off = values.off.map(rulesNamed)
    if (help || (!command && args.length === 0)) return { files, format, jsonl, help: true, off: [], house }
    if (command !== 'check') return command ? `there is no command “${command}”` : 'say what to do: check'
    if (!formats.includes(format)) return `there is no format “${format}”: choose ${formats.join(' or ')}`
    if (!jsonl && files.length === 0) return 'name at least one file to check'
    const unknown = off.findIndex((ids) => ids.length === 0)
    if (unknown >= 0) return `there is no rule “${values.off[unknown]}”: the rules are listed in src/rules/README.md`
    return { files, format, jsonl, help, off: off.flat(), house }
  } catch (error) {
    return (error as Error).message
  }
}

function refuse(problem: string): number {
  console.error(`equal-terms: ${problem}\n\n${usage}`)
  return 2
}

/** Checks each file; one that cannot be read is named, and the others are still checked. */
async function checkFiles(files: readonly string[], format: string, settings: CheckSettings): Promise<number> {
  let status = 0
  const reports: object[] = []
  for (const [index, file] of files.entries()) {
    if (files.length > 20 && process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${files.length}`)
    try {
      const text = await readLetter(file)
      const report = checkDraft({ text }, settings)
      if (report.language !== 'eng') throw new Error('this does not look like English, so it was not checked')
      if (report.findings.length > 0) status = Math.max(status, 1)
      if (format === 'json') reports.push({ file, ...report })
      else console.log(reportAsText(file, text, report))
    } catch (error) {
      console.error(`equal-terms: ${file}: ${(error as Error).message}`)
      status = 2
    }
  }
  if (format === 'json') console.log(JSON.stringify(reports, null, 2))
  return status
}
