import { categories } from '../src/finding.ts'
import { words } from '../src/words.ts'
import { readExample } from '../src/rules/examples.ts'
import type { CompleteRule } from '../src/rules/rule.ts'

/** The public table of all rules: `src/rules/README.md`. Never edited by hand. */
export function rulesAsTable(rules: readonly CompleteRule[]): string {
  const parts = categories.flatMap((category) => {
    const mine = rules.filter((rule) => rule.category === category)
    if (mine.length === 0) return []
    return [
      `## ${words.categories[category]} (\`${category}\`)`,
      ['| rule | what to do | why | an example |', '| --- | --- | --- | --- |', ...mine.map(row)].join('\n'),
    ]
  })
  return `${['# Rules', `${rules.length} rules. Made from the rules themselves by \`npm run unit -- -u\`; do not edit by hand.`, ...parts].join('\n\n')}\n`
}

function row({ id, severity, title, why, source, examples }: CompleteRule): string {
  const { text, marked } = readExample(examples.flags[0])
  const { start, end } = marked[0] ?? { start: 0, end: 0 }
  const example = `${text.slice(0, start)}**${text.slice(start, end).trim()}**${text.slice(end)}`
  return `| \`${id.split('/')[1]}\`${severity === 'serious' ? ' ●' : ''} | ${cell(title)} | ${cell(why)} <br>_${cell(source)}_ | ${cell(example)} |`
}

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')
