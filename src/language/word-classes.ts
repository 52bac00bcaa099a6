import { irregularParticiples } from './forms.ts'
import type { Word } from './words.ts'

/** Kinds of word that a pattern can ask for where it cannot name the word itself: `#date`, `#participle`. */
export const wordClasses = {
  any: () => true,
  number: ({ form }) => /^\d/.test(form) || numbers.has(form),
  participle: ({ form }) => /.{2}ed$/.test(form) || irregularParticiples.has(form),
  ing: ({ form }) => /.{2}ing$/.test(form) && !notDoing.has(form),
  adverb: ({ form }) => isAdverb(form),
  /** A weekday, a month, a clock time, a date in figures, or a blank for one. */
  date: ({ form, isBlank, isCapital }) =>
    (isBlank && form === 'date') ||
    weekdays.has(form) ||
    (months.has(form) && (isCapital || form.length > 5)) ||
    /^\d{1,2}([:.]\d\d)?(am|pm)$|^\d{1,2}[:.]\d\d$|^\d{1,2}\/\d{1,2}(\/\d{2,4})?$|^\d{1,2}(st|nd|rd|th)$|^20\d\d$/.test(
      form,
    ) ||
    datewords.has(form),
  /** A name, or what stands for one: a capital inside a sentence, or a blank such as [name]. */
  name: ({ isCapital, isBlank, form }) => (isCapital && !['i', 'we', 'you'].includes(form)) || isBlank,
  blank: ({ isBlank }) => isBlank,
} satisfies Record<string, (word: Word) => boolean>

export type WordClass = keyof typeof wordClasses

/** Asked of nearly every word, so it looks at the letters before it looks anything up. */
const isAdverb = (form: string): boolean =>
  (form.length > 3 && form.endsWith('ly') && !notAdverbs.has(form)) || adverbs.has(form)

const set = (words: string) => new Set(words.split(' '))
const numbers = set('one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty several many')
const weekdays = set('monday tuesday wednesday thursday friday saturday sunday')
const months = set('january february march april may june july august september october november december')
const datewords = set('today tomorrow tonight noon midday')
const adverbs = set(
  'also again already always even ever just now often once still then therefore however yet so far really very all both too instead indeed repeatedly perhaps maybe never',
)
const notAdverbs = set(
  'apply reply family supply rely bully july fully only early daily monthly weekly comply imply multiply elderly friendly',
)
const notDoing = set(
  'during nothing something anything everything evening morning building ceiling wedding string spring king ring bring thing being sibling',
)
