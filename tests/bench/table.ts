import { firstLetter } from './cells.ts'
import { byTool, type ByTool, type Figure, type Figures } from './figures.ts'
import { toolNames } from './tools.ts'

/** The figures for people: Markdown that reads well as it stands. */
export function tables({ machine, versions, start, cells, growth }: Figures): string {
  const timed: [name: string, tools: ByTool<Figure>][] = [
    ...cells.map(({ mode, words, tools }): [string, ByTool<Figure>] => [`${mode}, ${whole(words)} words`, tools]),
    [`start, ${whole(firstLetter)} words`, start],
  ]
  const rows = (show: (figure: Figure) => string) =>
    timed.map(([name, tools]) => [name, ...toolNames.map((tool) => show(tools[tool]))])
  const row = (name: string, cell: ByTool<string>) => [name, ...toolNames.map((tool) => cell[tool])]
  const long = cells.findLast(({ mode, words }) => mode === 'fresh' && words <= 2_000)!
  return [
    `${machine.processor}, ${machine.cores} cores, load ${machine.load.toFixed(1)}, Node ${machine.node}`,
    '',
    'fresh: every sentence is new. edit: one word in the middle is new, the rest was seen before.',
    'start: a new process, from the import of the tool to its first answer.',
    '',
    ...table(
      ['median, ms', ...toolNames],
      rows(({ median }) => short(median)),
    ),
    '',
    ...table(
      ['ours = 1', ...toolNames],
      rows(({ ratio }) => short(ratio)),
    ),
    '',
    ...table(
      ['', ...toolNames],
      [
        row('version', versions),
        ...(growth
          ? [
              row(
                'fresh, 20,000 / 2,000 words',
                byTool((tool) => short(growth[tool])),
              ),
            ]
          : []),
        row(
          `reports in ${whole(long.words)} words`,
          byTool((tool) => whole(long.tools[tool].reports)),
        ),
        row(
          'fewest runs of a figure',
          byTool((tool) => whole(Math.min(...timed.map(([, tools]) => tools[tool].runs)))),
        ),
      ],
    ),
  ].join('\n')
}

const whole = (number: number): string => number.toLocaleString('en-GB')

/** Three digits: more would be noise. */
const short = (number: number): string =>
  number.toLocaleString('en-GB', { minimumSignificantDigits: 3, maximumSignificantDigits: 3 })

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)]
}
