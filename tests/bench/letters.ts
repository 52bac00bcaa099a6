import { seeded, shuffled } from './random.ts'
import { choices, sentences, surnames } from './sentences.ts'

/** No sentence of the list stands more often in one letter. */
const mostUses = 30

/** A large prime: takes turns through a sentence's choices in an order that looks like chance and meets none twice. */
const stride = 1_000_003

/**
 * A made-up letter, the same whenever the same is asked for. All editions of a size say the same in the same order,
 * with other names, numbers or things in every sentence; no sentence of one edition stands in another, of any size.
 *
 * @param words how long; the last sentence is finished, so up to one sentence more
 * @param edition from 0; letters of different sizes are to have different editions
 */
export function letter(words: number, edition: number): string {
  const random = seeded(words)
  const uses = sentences.map(() => 0)
  const paragraphs: string[] = []
  let deck: number[] = []
  for (let soFar = 0; soFar < words;) {
    const paragraph: string[] = []
    for (let left = 3 + Math.floor(random() * 3); left > 0 && soFar < words; left--) {
      if (deck.length === 0) deck = shuffled([...sentences.keys()], random)
      const which = deck.pop()!
      const sentence = worded(which, edition * mostUses + uses[which]!++)
      paragraph.push(sentence)
      soFar += wordsIn(sentence)
    }
    paragraphs.push(paragraph.join(' '))
  }
  if (uses.some((times) => times > mostUses))
    throw new Error(`${words} words need more sentences than sentences.ts has`)
  return paragraphs.join('\n\n')
}

export const wordsIn = (text: string): number => text.split(/\s+/).length

/**
 * @param which sentence of the list
 * @param turn which of its wordings, from 0; each turn has its own
 */
function worded(which: number, turn: number): string {
  const sentence = sentences[which]!
  const slots = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => choices[name!]!)
  const wordings = slots.reduce((product, { size }) => product * size, 1)
  if (turn >= wordings) throw new Error(`no wording left for “${sentence}”`)
  let rest = ((turn + which * sentences.length) * stride) % wordings
  return sentence.replaceAll(/\{\w+\}/g, () => {
    const { size, wording } = slots.shift()!
    const chosen = rest % size
    rest = Math.floor(rest / size)
    return wording(chosen)
  })
}

/**
 * The text with one word in the middle replaced by a name. No two edits of a text are the same.
 *
 * @param edit from 0
 */
export function edited(text: string, edit: number): string {
  const middle = [...text.slice(text.length / 2).matchAll(/(?<= )[a-z]+(?= )/g)]
  const { 0: word, index } = middle[Math.floor(edit / surnames.length)]!
  const start = Math.floor(text.length / 2) + index
  return [text.slice(0, start), surnames[edit % surnames.length], text.slice(start + word.length)].join('')
}
