import { franc } from 'franc-min'

/** The commonest words of English: a text that has few of them may be in another language. */
const commonest = new Set(
  'the of to and a in is it you that he was for on are with as i his they be at one have this from or had by not but what all were we when your can said there an which their if will do each about how up out them then she so some her would him has more no my our us me any please am'.split(
    ' ',
  ),
)

/** Characters; franc reads no more than 2,048 and guesses below this. */
const shortest = 120

/**
 * The language of a text. franc is slow beside everything else here (2 ms a letter), so it is asked only when a cheap
 * look says that the words may not be English.
 *
 * @returns ISO 639-3 code; `eng` when in doubt, since only a clear answer may silence the checker
 */
export function languageOf(text: string): string {
  if (text.length < shortest || looksEnglish(text)) return 'eng'
  const found = franc(text, { minLength: shortest })
  return found === 'und' ? 'eng' : found
}

function looksEnglish(text: string): boolean {
  const words =
    text
      .slice(0, 2_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const common = words.filter((word) => commonest.has(word)).length
  return common / (words.length || 1) > 0.2
}
