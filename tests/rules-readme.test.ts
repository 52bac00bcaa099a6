import { join } from 'node:path'
import { format } from 'prettier'
import { expect, it } from 'vitest'
import { rulesAsTable } from '../scripts/rules-table.ts'
import { rules } from '../src/rules/index.ts'

it('shows every rule in src/rules/README.md (`npm run unit -- -u` writes it)', async () => {
  const readme = join(import.meta.dirname, '../src/rules/README.md')
  await expect(await format(rulesAsTable(rules), { parser: 'markdown' })).toMatchFileSnapshot(readme)
})
