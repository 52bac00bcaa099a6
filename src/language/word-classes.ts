import { irregularParticiples } from './forms.ts'
import type { Word } from './words.ts'

/** Kinds of word that a pattern can ask for where it cannot name the word itself: `#date`, `#participle`. */
export const wordClasses = {
  any: () => true,
  number: ({ form }) => /^\d/.test(form) || numbers.has(form),
  participle: ({ form }) => /.{2}ed$/.test(form) || irregularParticiples.has(form),
  ing: ({ form }) => /.{2}ing$/.test(form) && !notDoing.has(form),
  adverb: ({ isAdverb }) => isAdverb,
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

const set = (words: string) => new Set(words.split(' '))
const numbers = set('one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty several many')
const weekdays = set('monday tuesday wednesday thursday friday saturday sunday')
const months = set('january february march april may june july august september october november december')
const datewords = set('today tomorrow tonight noon midday')
const notDoing = set(
  'during nothing something anything everything evening morning building ceiling wedding string spring king ring bring thing being sibling',
)
