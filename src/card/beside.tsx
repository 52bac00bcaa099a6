import type { OpenDraft } from '../editors/adapter.ts'
import type { Finding } from '../finding.ts'
import type { LetterReport } from '../letter.ts'
import { words } from '../words.ts'
import { Badge } from './badge.tsx'
import { Card } from './card.tsx'
import { watchMoves, watchShortcut } from './listening.ts'
import { overlayOn } from './overlay.ts'
import { watchPointing } from './pointing.ts'
import { review, type Review, type ReviewState } from './review.ts'
import { scrollTo } from './scroll-to.ts'
import { stageFor } from './stage.ts'

export interface BesideWiring {
  check(text: string): Promise<LetterReport>
  turnOff(rule: Finding['rule']): void
  openPanel(): void
  /** Called after each change, for the side panel. */
  changed(report: LetterReport): void
}

/** A draft with its marks, its badge, and the card when a finding is looked at. */
export interface Beside {
  review: Review
  /** Opens the card for a finding and puts the caret there. */
  visit(finding: Finding): void
}

/** Puts badge and card beside a draft until `signal` ends. */
export function beside(draft: OpenDraft, wiring: BesideWiring, signal: AbortSignal): Beside {
  const stage = stageFor(draft.element)
  const overlay = overlayOn(stage, draft.element, signal)
  let takesFocus = false
  /** Goes back to where the writer was before the keyboard led them to a finding. */
  let goHome: (() => void) | undefined
  /** How often the keyboard asked for the card: each time it takes the focus anew. */
  let visits = 0
  let said = ''
  let hasGreeted = false

  const reviewed: Review = review(
    draft,
    {
      check: wiring.check,
      say(sentence) {
        said = sentence
      },
      changed(state) {
        if (!hasGreeted) said = words.said.found(state.findings.length)
        hasGreeted = true
        if (!state.current) takesFocus = false
        draw()
        wiring.changed({ ...state.report, findings: [...state.findings] })
      },
    },
    signal,
  )
  const open = (finding: Finding | undefined, byKeyboard: boolean) => {
    takesFocus = byKeyboard
    if (byKeyboard) visits++
    reviewed.look(finding)
  }
  const visit = (finding: Finding) => {
    if (!takesFocus) goHome = draft.keepCaret()
    draft.setCaret(finding.span.end)
    scrollTo(draft, finding)
    open(finding, true)
  }
  const move = (by: 1 | -1) => {
    const next = reviewed.beside(by)
    if (next) visit(next)
  }
  const close = () => {
    const hadFocus = takesFocus
    open(undefined, false)
    if (hadFocus) goHome?.()
  }
  const take = async (finding: Finding, suggestion: string) => {
    if (await reviewed.take(finding, suggestion)) takesFocus = false
    draw()
  }
  const pointing = watchPointing(
    draft,
    () => reviewed.state()?.findings ?? [],
    (finding) => !takesFocus && open(finding, false),
    signal,
  )
  const draw = () => {
    const state = reviewed?.state()
    if (!state || signal.aborted) return
    overlay.show(
      <>
        <Badge
          report={state.report}
          count={state.findings.length}
          hasSerious={state.findings.some(({ severity }) => severity === 'serious')}
          box={stage.seenOf(draft.element.getBoundingClientRect())}
          view={stage.window}
          onGo={() => move(1)}
          onOpenPanel={wiring.openPanel}
        />
        <div onPointerEnter={pointing.hold} onPointerLeave={() => !takesFocus && pointing.release()}>
          {cardOf(state)}
        </div>
        <p class="unseen" role="status">
          {said}
        </p>
      </>,
    )
  }
  const cardOf = ({ current, findings, refused }: ReviewState) => {
    const box = current && draft.boxes(current.span)[0]
    if (!current || !box) return null
    return (
      <Card
        finding={current}
        at={findings.findIndex(({ span, rule }) => span.start === current.span.start && rule === current.rule) + 1}
        of={findings.length}
        box={stage.boxOf(box)}
        view={stage.window}
        refused={refused}
        visits={takesFocus ? visits : 0}
        onTake={(suggestion) => void take(current, suggestion)}
        onSkip={() => (close(), reviewed.skip(current))}
        onTurnOff={() => ((said = words.said.turnedOff), close(), wiring.turnOff(current.rule))}
        onMove={move}
        onClose={close}
      />
    )
  }
  watchShortcut(draft, move, signal)
  watchMoves(draft, stage.window, draw, signal)
  return { review: reviewed, visit }
}
