import type { OpenDraft } from '../editors/adapter.ts'
import { editOf } from '../edit.ts'
import { foremost, type Finding, type Suggestion } from '../finding.ts'
import { paintOver } from '../highlight/paint.ts'
import { believed, throughEdit } from '../highlight/through-edit.ts'
import type { LetterReport } from '../letter.ts'
import { words } from '../words.ts'

/** What a draft under review looks like at a moment. */
export interface ReviewState {
  report: LetterReport
  /** Those not skipped, carried through what was typed since the report. */
  findings: readonly Finding[]
  current?: Finding | undefined
  /** Words that the page would not take, for the writer to copy. */
  refused?: Suggestion | undefined
}

/** One draft under review: its findings, the one that is looked at, and what the writer does with it. */
export interface Review {
  state(): ReviewState | undefined
  /** Looks at a finding, or at none. */
  look(finding: Finding | undefined): void
  /** The finding after (1) or before (-1) the one that is looked at, or the caret; round from the end to the start. */
  beside(by: 1 | -1): Finding | undefined
  take(finding: Pick<Finding, 'span' | 'quote' | 'rule'>, suggestion: Suggestion): Promise<boolean>
  /** Leaves a finding, and its likes in this draft, out while the draft is under review. */
  skip(finding: Finding): void
  /** Checks again, though nothing was typed: a rule was switched on or off. */
  again(): void
}

export interface ReviewWiring {
  check(text: string): Promise<LetterReport>
  /** Called after each change of the state. */
  changed(state: ReviewState): void
  /** Said to people who use a screen reader. */
  say(sentence: string): void
}

/** Keeps a draft under review until `signal` ends. Checks after each change, one check at a time. */
export function review(draft: OpenDraft, { check, changed, say }: ReviewWiring, signal: AbortSignal): Review {
  const painted = paintOver(draft, signal)
  const skipped = new Set<string>()
  let text = draft.text()
  let state: ReviewState | undefined
  let isChecking = false
  let isStale = false

  const show = (next: ReviewState) => {
    state = next
    painted.show(next.findings, next.current)
    changed(next)
  }
  const receive = (report: LetterReport, checked: string) => {
    text = draft.text()
    const left = throughEdit(report.findings, checked, text).filter((finding) => !skipped.has(keyOf(finding)))
    const findings = foremost(left)
    const current = findings.find((finding) => state?.current && isSame(finding, state.current))
    show({ report, findings, current, refused: current && state?.refused })
  }
  const ask = async () => {
    isStale = true
    if (isChecking) return
    isChecking = true
    try {
      while (isStale && !signal.aborted) {
        isStale = false
        const asked = draft.text()
        const report = await check(asked).catch(() => undefined)
        if (report && !signal.aborted) receive(report, asked)
      }
    } finally {
      isChecking = false
    }
  }

  draft.onChange(() => {
    const now = draft.text()
    if (state) {
      const findings = throughEdit(state.findings, text, now)
      const isTyping = now !== text
      show({ ...state, findings, current: isTyping ? undefined : state.current, refused: undefined })
    }
    text = now
    void ask()
  }, signal)
  void ask()

  return {
    state: () => state,
    again: () => void ask(),
    look(current) {
      if (state) show({ ...state, current, refused: undefined })
    },
    beside: (by) => state && besideOf(state, draft.caret() ?? 0, by),
    skip(finding) {
      skipped.add(keyOf(finding))
      // Checked again, since it may have hidden another.
      if (state) show({ ...state, findings: state.findings.filter((each) => each !== finding), current: undefined })
      void ask()
    },
    async take(finding, suggestion) {
      const now = draft.text()
      const there = believed(finding, now)
      if (!there) {
        say(words.said.gone)
        return false
      }
      const { span, quote, to } = editOf(now, there, suggestion)
      const outcome = await draft.replace(span, quote, to)
      if (outcome === 'done') {
        const left = (state?.findings ?? []).filter((each) => !isSame(each, there)).length
        say(words.said.changed(suggestion, left))
      } else if (state) show({ ...state, current: state.findings.find((each) => isSame(each, there)), refused: to })
      return outcome === 'done'
    },
  }
}

/** The same words under the same rule, wherever they stand: skipping one skips its likes in this draft. */
const keyOf = ({ rule, quote }: Finding) => `${rule} ${quote.toLowerCase()}`

const isSame = (a: Pick<Finding, 'rule' | 'span'>, b: Pick<Finding, 'rule' | 'span'>) =>
  a.rule === b.rule && a.span.start === b.span.start

function besideOf({ findings, current }: ReviewState, caret: number, by: 1 | -1): Finding | undefined {
  const at = current ? findings.findIndex((each) => isSame(each, current)) : -1
  if (at >= 0) return findings.at((at + by) % findings.length)
  const after = findings.findIndex(({ span }) => span.end > caret)
  if (by === 1) return findings[Math.max(0, after)]
  return findings.at(after <= 0 ? -1 : after - 1)
}
