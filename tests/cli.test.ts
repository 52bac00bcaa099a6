import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'equal-terms-'))

/** Runs the command as people do. */
function equalTerms(args: string[], input = '') {
  const run = spawnSync('npx', ['equal-terms', ...args], { cwd: root, input, encoding: 'utf8' })
  // npm's own remarks are none of ours.
  const errors = run.stderr.split('\n').filter((line) => line && !line.startsWith('npm '))
  return { status: run.status, output: run.stdout, errors }
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const poor = file('poor.txt', 'Dear Ms Khan\r\n\r\nYou claim that the roof leaks.\r\n')
const good = file(
  'good.md',
  'Dear Ms Khan\n\nYou told us that the roof leaks. Sam Lee will ring you on Friday 6 June.\n',
)

describe('equal-terms check FILE…', () => {
  it('says what it found, where, and what to write', () => {
    const { status, output } = equalTerms(['check', poor])
    expect(output).toContain('3:1  serious  “You claim that”  (disbelieving/claims)')
    expect(output).toContain('“You told us that”')
    expect(status).toBe(1)
  })

  it('says so where there is nothing', () => {
    expect(equalTerms(['check', good])).toMatchObject({ status: 0, errors: [] })
  })

  it('gives JSON', () => {
    const [report] = JSON.parse(equalTerms(['check', poor, '--format', 'json']).output)
    expect(report).toMatchObject({ file: poor, findings: [{ rule: 'disbelieving/claims', quote: 'You claim that' }] })
  })

  it.each([
    ['missing', join(folder, 'none.txt'), 'there is no such file'],
    [
      'in another language',
      file(
        'polish.txt',
        'Szanowna Pani, dziękujemy za list w sprawie wilgoci w mieszkaniu. Zadzwonimy do Pani w piątek.',
      ),
      'this does not look like English',
    ],
    ['a dash', '-', 'name a file'],
    ['empty', file('empty.txt', ''), 'the file is empty'],
    ['blank', file('blank.txt', ' \n\n '), 'the file has no words in it'],
    ['binary', file('binary.txt', Buffer.from([0x50, 0x4b, 0, 3, 0xff])), 'this is not text'],
    ['in another encoding', file('latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9])), 'this is not text'],
    ['huge', file('huge.txt', 'a'.repeat(10 * 1024 * 1024 + 1)), 'the file is larger than 10 MB'],
    ['a folder', folder, 'only .txt and .md'],
    ['of another kind', file('letter.docx', 'PK'), 'only .txt and .md'],
  ])('names a file that is %s in one line, and still checks the others', (_, path, problem) => {
    const { status, output, errors } = equalTerms(['check', path, poor])
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain(`${path}: ${problem}`)
    expect(output).toContain('You claim that')
    expect(status).toBe(2)
  })

  it.each([
    [[], 0, 'Usage'],
    [['--help'], 0, 'Usage'],
  ])('shows how it is used: %s', (args, status, said) => {
    const run = equalTerms(args)
    expect(run).toMatchObject({ status })
    expect(run.output).toContain(said)
  })

  it.each([
    [['check'], 'name at least one file'],
    [['chek', poor], 'there is no command “chek”'],
    [['check', poor, '--format', 'xml'], 'there is no format “xml”'],
    [['check', poor, '--colour'], '--colour'],
  ])('refuses what it does not know: %s', (args, said) => {
    const run = equalTerms(args)
    expect(run.status).toBe(2)
    expect(run.errors[0]).toContain(said)
  })
})

describe('equal-terms check --jsonl', () => {
  it('answers each case in order, as score.mjs asks', () => {
    const text = 'We looked. You claim that it leaks.'
    const input = [
      { id: 'a-1', text, kind: 'general' },
      { id: 'a-2', text: '', residentMessage: 'My mum died.' },
    ]
    const { status, output } = equalTerms(['check', '--jsonl'], input.map((each) => JSON.stringify(each)).join('\n'))
    const answers = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(0)
    expect(answers.map(({ id }) => id)).toEqual(['a-1', 'a-2'])
    expect(answers[0]).toMatchObject({
      findings: [{ category: 'disbelieving', start: 11, end: 25, severity: 'serious' }],
      letter: { kind: 'general', missing: [], present: [], process: [] },
      resident: { disclosures: [] },
    })
  })

  it.each([
    ['{', 'this is not JSON'],
    ['[]', '"id" must be a string'],
    ['{"id":"x"}', '"text" must be a string'],
    ['{"id":"x","text":"","kind":"poem"}', '"kind" must be one of'],
  ])('names a line that it cannot read, and answers the others: %s', (line, said) => {
    const run = equalTerms(['check', '--jsonl'], `${line}\n{"id":"b","text":"Hello"}\n`)
    expect(run.errors[0]).toContain('line 1')
    expect(run.errors[0]).toContain(said)
    expect(run.output).toContain('"id":"b"')
    expect(run.status).toBe(2)
  })
})
