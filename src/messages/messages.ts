import type { Category, RuleId, Span } from '../finding.ts'
import type { Draft, LetterReport } from '../letter.ts'

/** Every message of the extension. Data only. Draft text goes between page, worker and panel, and nowhere else. */

/** What the worker answers. Asked by pages and by the side panel. */
export interface WorkerAnswers {
  /** Check one draft. Nothing is stored. */
  checkDraft(draft: Draft): LetterReport
  /** Put the rest of the content script into the frame that asks, of this origin: a draft has the focus there. */
  openDraft(origin: string): void
  /** Whether pages of this origin may be read. */
  isOn(origin: string): boolean
  /** Switch a rule on or off, for good. */
  setRule(choice: { rule: RuleId; isOn: boolean }): void
  /** All rules, for the options page. */
  listRules(): ListedRule[]
  /** Open the side panel beside the page that asks. Only in answer to a click. */
  openPanel(): void
}

/** What a page's content script answers. Asked by the side panel. */
export interface PageAnswers {
  /** The draft of this frame, if it is the one that was worked on last in this tab. */
  draftNow(): DraftNow | undefined
  /** Scroll the words into view, put the caret there and open the card. */
  showFinding(at: FindingAt): boolean
  /** A site was turned on or off: a page whose site is off now lets go of its drafts. */
  sitesChanged(): void
  /** Take a suggestion. False where the words no longer stand there. */
  takeSuggestion(at: FindingAt & { suggestion: string }): boolean
}

/** What the side panel answers. Asked by pages; it may not be open. */
export interface PanelAnswers {
  /** The draft of a page has changed. */
  draftChanged(now: DraftNow): void
  /** The page has no draft any more. */
  draftClosed(): void
}

/** What the panel needs to know of a draft. */
export interface DraftNow {
  report: LetterReport
  /** Milliseconds since 1970 when it was last worked on: of several frames, the latest counts. */
  at: number
}

/** A rule, as people choose it. */
export interface ListedRule {
  id: RuleId
  category: Category
  title: string
  /** A sentence that it flags; `{…}` marks the words. */
  example: string
}

/** A finding, as the panel names it to the page. */
export interface FindingAt {
  rule: RuleId
  span: Span
  quote: string
}
