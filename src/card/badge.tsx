import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { LetterReport } from '../letter.ts'
import { words } from '../words.ts'
import { cornerOf, styleOf, type Place } from './place.ts'

export interface BadgeProps {
  report: LetterReport
  /** Findings that were not skipped. */
  count: number
  hasSerious: boolean
  /** Where the draft stands on the stage. */
  box: DOMRect
  view: { innerWidth: number; innerHeight: number }
  onGo(): void
  onOpenPanel(): void
}

/** How the draft stands, in its corner: how much there is to look at, and its reading age. */
export function Badge({ report, count, hasSerious, box, view, onGo, onOpenPanel }: BadgeProps) {
  const badge = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Place>()
  const { readingAge, language } = report
  useLayoutEffect(() => {
    if (!badge.current) return
    const { width, height } = badge.current.getBoundingClientRect()
    setPlace(cornerOf(box, { width, height }, { width: view.innerWidth, height: view.innerHeight }))
  }, [box.x, box.y, box.width, box.height, count, readingAge, view.innerWidth, view.innerHeight])
  const isEnglish = language === 'eng'
  const state = !isEnglish ? 'silent' : count === 0 ? 'clear' : hasSerious ? 'serious' : 'advisory'
  return (
    <div
      ref={badge}
      class={`badge ${state}`}
      role="group"
      aria-label={words.name}
      style={styleOf(place)}
      onMouseDown={(event) => event.preventDefault()}
    >
      <button type="button" onClick={onGo} disabled={count === 0}>
        <span class="mark" aria-hidden="true" />
        <span aria-hidden="true">{!isEnglish ? '–' : count === 0 ? words.badge.count(0) : count}</span>
        <span class="unseen">{isEnglish ? words.badge.count(count) : words.badge.notEnglish}</span>
      </button>
      <button type="button" onClick={onOpenPanel} title={words.badge.open}>
        {readingAge !== undefined && isEnglish && (
          <>
            <span aria-hidden="true">{words.badge.shortAge(readingAge)}</span>
            <span class="unseen">{words.badge.age(readingAge)}. </span>
          </>
        )}
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5 3h11v10h-11zM9.5 3v10" />
        </svg>
        <span class="unseen">{words.badge.open}</span>
      </button>
    </div>
  )
}
