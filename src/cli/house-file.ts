import { readFile } from 'node:fs/promises'
import type { House } from '../house/house.ts'
import { isProblem, readHouse } from '../house/read-house.ts'
import { rules } from '../rules/index.ts'

/** A landlord's words file, or what is wrong with it. */
export async function readHouseFile(path: string): Promise<House | string> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    return `${path} could not be read: is the name right?`
  }
  const read = readHouse(text, new Set(rules.map(({ id }) => id)))
  return isProblem(read) ? `${path}: line ${read.line}: ${read.reason}` : read
}
