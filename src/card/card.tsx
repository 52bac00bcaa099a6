import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Finding, Suggestion } from '../finding.ts'
import { words } from '../words.ts'
import { shortcutOf } from './listening.ts'
import { besideWords, styleOf, type Place } from './place.ts'

export interface CardProps {
  finding: Finding
  /** Which of how many, from 1. */
  at: number
  of: number
  /** Where the words stand on the stage. */
  box: DOMRect
  view: { innerWidth: number; innerHeight: number }
  /** Set when the page did not take a change: what the writer may copy. */
  refused?: Suggestion | undefined
  /** How often the writer asked for the card by keyboard: it takes the focus each time. None: it leaves it alone. */
  visits: number
  onTake(suggestion: Suggestion): void
  onSkip(): void
  onTurnOff(): void
  onMove(by: 1 | -1): void
  onClose(): void
}

/** What may hurt, why, and better words: one finding, beside the words that it is about. */
export function Card(props: CardProps) {
  const { finding, at, of, onSkip, onTurnOff, onMove, onClose } = props
  const [card, place] = usePlace(props)
  useFocus(card, props)
  return (
    <section
      ref={card}
      class={`card ${finding.severity}`}
      role="dialog"
      aria-label={`${words.card.label}: ${words.categories[finding.category]}`}
      aria-describedby="what why"
      tabIndex={-1}
      style={styleOf(place)}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => keys(event, props)}
    >
      <div class="top">
        <span class="mark" aria-hidden="true" />
        <span class="category">{words.categories[finding.category]}</span>
        <span class="count">{words.card.place(at, of)}</span>
        <button type="button" class="icon" aria-label={words.card.close} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </div>
      <h2 id="what">{finding.title}</h2>
      <p id="why">{finding.why}</p>
      <Offers {...props} />
      <div class="acts">
        <button type="button" onClick={onSkip}>
          {words.card.skip}
        </button>
        <TurnOff key={finding.rule} onTurnOff={onTurnOff} />
        <span class="room" />
        {of > 1 && (
          <>
            <button type="button" onClick={() => onMove(-1)}>
              {words.card.previous}
            </button>
            <button type="button" onClick={() => onMove(1)}>
              {words.card.next}
            </button>
          </>
        )}
      </div>
      <details>
        <summary>{words.card.source}</summary>
        <p>{finding.source}</p>
      </details>
    </section>
  )
}

function Offers({ finding, refused, onTake }: CardProps) {
  if (refused !== undefined) return <Refused words={refused} />
  return (
    <>
      {finding.suggestions.length > 0 && (
        <ul aria-label={words.card.suggestions}>
          {finding.suggestions.map((suggestion) => (
            <li key={suggestion}>
              <button type="button" class="offer" onClick={() => onTake(suggestion)}>
                {suggestion || <em>{words.card.leaveOut}</em>}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Weighed finding={finding} />
      {finding.instead && (
        <p class="instead">
          <span>{words.card.instead}: </span>“{finding.instead}”
        </p>
      )}
    </>
  )
}

/** Which words the small model went by, so that the writer can judge for themselves. */
function Weighed({ finding: { weighed } }: Pick<CardProps, 'finding'>) {
  if (!weighed?.length) return null
  return (
    <p class="instead">
      <span>{words.card.weighed}: </span>
      {weighed.map((word) => `“${word}”`).join(', ')}
    </p>
  )
}

/** Asks once more, since it is for good and for every letter. */
function TurnOff({ onTurnOff }: Pick<CardProps, 'onTurnOff'>) {
  const [isAsked, setAsked] = useState(false)
  return (
    <button type="button" aria-live="polite" onClick={() => (isAsked ? onTurnOff() : setAsked(true))}>
      {isAsked ? words.card.turnOffSure : words.card.turnOff}
    </button>
  )
}

function Refused({ words: toCopy }: { words: string }) {
  const [isCopied, setCopied] = useState(false)
  const said = useRef<HTMLParagraphElement>(null)
  // Pages without TLS, and frames that were not given it, have no clipboard: the words are then selected, to be copied.
  const copy = async () => {
    const isDone = await navigator.clipboard?.writeText(toCopy).then(
      () => true,
      () => false,
    )
    if (isDone) setCopied(true)
    else if (said.current) said.current.ownerDocument.getSelection()?.selectAllChildren(said.current)
  }
  return (
    <div role="alert" class="refused">
      <p>{words.card.refused}</p>
      <p class="instead" ref={said}>
        {toCopy}
      </p>
      <button type="button" class="offer" onClick={() => void copy()}>
        {isCopied ? words.card.copied : words.card.copy}
      </button>
    </div>
  )
}

/**
 * Escape closes; the shortcut goes on; arrows walk the offers, as in a menu. Whoever types goes on with the letter: the
 * card closes, and the key goes where the focus then is.
 */
function keys(event: KeyboardEvent, { onClose, onMove }: CardProps) {
  const { key, altKey, ctrlKey, metaKey } = event
  const by = shortcutOf(event)
  const isTyping = key.length === 1 && key !== ' ' && !altKey && !ctrlKey && !metaKey
  if (isTyping) return onClose()
  if (key === 'Escape') onClose()
  else if (by) onMove(by)
  else if (key === 'ArrowDown' || key === 'ArrowUp')
    walk(event.currentTarget as HTMLElement, key === 'ArrowDown' ? 1 : -1)
  else return
  event.preventDefault()
}

function walk(card: HTMLElement, by: number) {
  const offers = [...card.querySelectorAll<HTMLElement>('.offer')]
  const at = offers.findIndex((offer) => offer.matches(':focus'))
  offers.at((at + by + offers.length) % offers.length)?.focus()
}

/** Measures the card once it is drawn, then puts it beside the words. */
function usePlace({ box, view, finding, refused }: CardProps) {
  const card = useRef<HTMLElement>(null)
  const [place, setPlace] = useState<Place>()
  useLayoutEffect(() => {
    if (!card.current) return
    const { width, height } = card.current.getBoundingClientRect()
    setPlace(besideWords(box, { width, height }, { width: view.innerWidth, height: view.innerHeight }))
  }, [box.x, box.y, box.width, finding, refused, view.innerWidth, view.innerHeight])
  return [card, place] as const
}

/** The first offer has the focus, so that Enter takes it. */
function useFocus(card: { current: HTMLElement | null }, { refused, visits }: CardProps) {
  useLayoutEffect(() => {
    if (visits === 0) return
    const first = card.current?.querySelector<HTMLElement>('.offer') ?? card.current
    first?.focus({ preventScroll: true })
  }, [visits, refused])
}
