import type { Finding } from '../finding.ts'
import { words } from '../words.ts'
import { showFinding, takeSuggestion } from './tab.ts'

/** One finding in the list: the words, what to do, why, and better words to take. */
export function FindingItem({ finding }: { finding: Finding }) {
  const { rule, span, quote, category, severity, title, why, suggestions, instead } = finding
  const at = { rule, span, quote }
  return (
    <li class={severity}>
      <p class="category">{words.categories[category]}</p>
      <button type="button" class="quote" onClick={() => void showFinding(at)}>
        <q>{shortened(quote)}</q> <span class="link">{words.panel.show}</span>
      </button>
      <h3>{title}</h3>
      <p>{why}</p>
      <div class="offers">
        {suggestions.map((suggestion) => (
          <button type="button" class="offer" key={suggestion} onClick={() => void takeSuggestion(at, suggestion)}>
            {suggestion || <em>{words.card.leaveOut}</em>}
          </button>
        ))}
      </div>
      {instead && (
        <p class="instead">
          {words.card.instead}: “{instead}”
        </p>
      )}
    </li>
  )
}

/** A long sentence is known again by its start and its end. */
const shortened = (quote: string): string =>
  quote.length <= 120 ? quote : `${quote.slice(0, 70).trimEnd()} … ${quote.slice(-35).trimStart()}`
