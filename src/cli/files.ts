import { open } from 'node:fs/promises'
import { extname } from 'node:path'

/** Larger files than this are no letters. Bytes. */
const most = 10 * 1024 * 1024

const kinds = ['.txt', '.md']

/**
 * Reads a file to check.
 *
 * @returns its text
 * @throws an `Error` whose message is one clear line for the person, where it cannot be read or is no letter
 */
export async function readLetter(path: string): Promise<string> {
  if (path === '-') throw new Error('name a file; for standard input there is --jsonl')
  if (!kinds.includes(extname(path).toLowerCase()))
    throw new Error(`only ${kinds.join(' and ')} files can be checked yet`)
  const bytes = await bytesOf(path)
  if (bytes.length === 0) throw new Error('the file is empty')
  const text = textOf(bytes)
  if (text === undefined) throw new Error('this is not text; save it as plain text (UTF-8) first')
  if (!text.trim()) throw new Error('the file has no words in it')
  return text
}

async function bytesOf(path: string): Promise<Buffer> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === 'ENOENT' ? 'there is no such file' : `it cannot be opened (${error.code})`)
  })
  try {
    const stat = await file.stat()
    if (stat.isDirectory()) throw new Error('this is a folder; name the files in it')
    if (stat.size > most) throw new Error(`the file is larger than ${most / 1024 / 1024} MB, which is no letter`)
    return await file.readFile()
  } finally {
    await file.close()
  }
}

/** UTF-8, or UTF-16 with its mark. Anything else, or a zero byte, is not text. */
function textOf(bytes: Buffer): string | undefined {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const name = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  if (!isUtf16 && bytes.includes(0)) return undefined
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    return undefined
  }
}
