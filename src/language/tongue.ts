import { franc } from 'franc-min'

/** The commonest words of English: a text that has few of them may be in another language. */
const commonest = new Set(
  'the of to and a in is it you that he was for on are with as i his they be at one have this from or had by not but what all were we when your can said there an which their if will do each about how up out them then she so some her would him has more no my our us me any please am'.split(
    ' ',
  ),
)

/** Words; of fewer nobody could tell. */
const fewest = 8

/** Share of common words: English has about half, other languages in our letters nearly none. */
const enough = 0.2
const almostNone = 0.08

/**
 * The language of a text. franc is slow beside everything else here (2 ms a letter), so it is asked only when a cheap
 * look says that the words may not be English; and believed at once only where next to nothing is English.
 *
 * @returns ISO 639-3 code; `eng` when in doubt, since only a clear answer may silence the checker
 */
export function languageOf(text: string): string {
  const words =
    text
      .slice(0, 2_000)
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  const share = words.filter((word) => commonest.has(word)).length / (words.length || 1)
  if (share > enough) return 'eng'
  const isForeign = isOtherScript(text)
  if (!isForeign && (words.length < fewest || (words.length < 3 * fewest && share > almostNone))) return 'eng'
  const found = franc(text, { minLength: 10 })
  return found === 'und' || (isForeign && found === 'eng') ? (isForeign ? 'und' : 'eng') : found
}

/** Whether most letters are of no Latin alphabet: Arabic, Bengali, Chinese … */
function isOtherScript(text: string): boolean {
  const letters = text.slice(0, 2_000).match(/\p{L}/gu) ?? []
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length
  return letters.length >= fewest && latin / letters.length < 0.5
}
