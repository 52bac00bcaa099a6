import type { Category } from './finding.ts'

/**
 * Every sentence that the extension shows, save those of the rules. Plain, warm British English; a test puts them
 * through our own checker.
 */
export const words = {
  name: 'Equal Terms',
  about: 'See words that may hurt before you send a letter. Nothing you write leaves your computer.',

  /** Headings of the categories: how the words may land. */
  categories: {
    accusatory: 'May sound like blame',
    dismissive: 'May brush the reader aside',
    disbelieving: 'May sound like doubt',
    defensive: 'May sound defensive',
    coercive: 'May sound like a threat',
    insensitive: 'May hurt',
    'non-apology': 'Not quite an apology',
    impersonal: 'Cold, or hides who did it',
    'vague-promise': 'No date or no name',
    stigmatising: 'May label people',
    jargon: 'A trade word',
    wordy: 'Longer than it need be',
    'hard-sentence': 'Hard to read',
    process: 'Not the right process',
  } satisfies Record<Category, string>,

  card: {
    label: 'Better words',
    place: (at: number, of: number) => `${at} of ${of}`,
    suggestions: 'You could write',
    leaveOut: 'Leave these words out',
    instead: 'For example',
    weighed: 'Words that weighed most',
    skip: 'Skip',
    turnOff: 'Turn this rule off',
    turnOffSure: 'Off in every letter?',
    source: 'Where this comes from',
    next: 'Next',
    previous: 'Back',
    close: 'Close',
    refused: 'This page would not take the change. You can copy the words and put them in yourself.',
    copy: 'Copy the words',
    copied: 'Copied',
  },

  badge: {
    count: (count: number) =>
      count === 0 ? 'All clear' : count === 1 ? '1 thing to look at' : `${count} things to look at`,
    age: (age: number) => `reading age ${age}`,
    shortAge: (age: number) => `age ${age}`,
    open: 'Open the side panel',
    notEnglish: 'Not checked: this does not look like English',
  },

  said: {
    found: (count: number) =>
      count === 0
        ? 'Equal Terms: all clear.'
        : `Equal Terms: ${count === 1 ? '1 thing' : `${count} things`} to look at. Press Alt and full stop to go to the next one.`,
    changed: (to: string, left: number) =>
      `${to ? `Changed to “${to}”.` : 'Words left out.'} ${left === 0 ? 'All clear.' : `${left} left.`}`,
    gone: 'Those words have changed, so nothing was done.',
    turnedOff: 'This rule is off now. You can turn it on again among the rules.',
  },

  panel: {
    title: 'Your letter',
    none: 'Click into a letter or an e-mail that you are writing. What may hurt the reader will be listed here.',
    clear: 'Nothing here looks hurtful or hard to read. Please read it once more as the person who gets it would.',
    notEnglish: 'This does not look like English, so it was not checked.',
    readingAge: 'Reading age',
    years: (age: number) => `${age} years`,
    ageHelp: (age: number) =>
      age <= 9
        ? 'Most people can read this.'
        : 'GOV.UK writes for a reading age of 9. Short words and short sentences help most.',
    words: (count: number) => (count === 1 ? '1 word' : `${count} words`),
    show: 'Show me',
    serious: 'Look at these first',
    advisory: 'Worth a look',
    plain: 'Easier to read',
    options: 'Choose rules and sites',
  },

  sites: {
    title: 'Sites',
    why: 'Equal Terms reads nothing until you turn it on for a site. It checks what you write there on this computer and sends it nowhere.',
    isOff: (site: string) => `Equal Terms is off on ${site}.`,
    turnOn: (site: string) => `Turn on for ${site}`,
    none: 'It is not on for any site yet.',
    remove: (site: string) => `Turn off for ${site}`,
    add: 'Add a site',
    addHelp: 'For example mail.example.org',
    addButton: 'Turn on',
    notAnAddress: 'That does not look like a web address. Try something like mail.example.org.',
    refused: 'The browser did not turn it on. Please try again and choose “Allow”.',
  },

  house: {
    title: 'Words of your organisation',
    why: 'Your organisation can add words of its own, each with a reason and better words.',
    none: 'No words have been added.',
    inUse: (count: number) => (count === 1 ? '1 word is in use.' : `${count} words are in use.`),
    choose: 'Choose a words file',
    problem: (line: number, reason: string) =>
      `We could not use this file. On line ${line}: ${reason}. The words in use are as they were.`,
    remove: 'Stop using these words',
  },

  rules: {
    title: 'Rules',
    why: 'Switch off what does not help you. Your choice is kept on this computer.',
    example: 'Example:',
    allOn: 'Switch all on again',
  },
} as const
