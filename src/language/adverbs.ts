const set = (words: string) => new Set(words.split(' '))

const adverbs = set(
  'also again already always even ever just now often once still then therefore however yet so far really very all both too instead indeed repeatedly perhaps maybe never',
)
const notAdverbs = set(
  'apply reply family supply rely bully july fully only early daily monthly weekly comply imply multiply elderly friendly',
)

/** Whether a word tells how, when or how often, and may be left out of a construction. Small letters. */
export const isAdverb = (form: string): boolean =>
  (form.length > 3 && form.endsWith('ly') && !notAdverbs.has(form)) || adverbs.has(form)
