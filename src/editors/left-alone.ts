/** Marks by which pages ask writing tools to keep out. Grammarly made them known; they are honoured for their sense. */
const refusals = ['data-gramm', 'data-gramm_editor', 'data-enable-grammarly', 'data-equal-terms']

/** Roles of fields that take a search or a choice, not a letter. */
const notLetters = ['searchbox', 'combobox', 'spinbutton']

/** Whether a page or the kind of field says that this is not ours to read. */
export function isLeftAlone(element: HTMLElement): boolean {
  return (
    refusals.some((name) => element.closest(`[${name}="false"]`) !== null) ||
    notLetters.includes(element.getAttribute('role') ?? '') ||
    element.getAttribute('aria-multiline') === 'false' ||
    element.getAttribute('aria-readonly') === 'true'
  )
}
