import { defineContentScript } from 'wxt/utils/define-content-script'
import { beside, type Beside } from '../../src/card/beside.tsx'
import { editors } from '../../src/editors/index.ts'
import { watchDrafts } from '../../src/editors/watch.ts'
import type { DraftNow, PageAnswers } from '../../src/messages/messages.ts'
import { watchSettings } from '../../src/settings/settings.ts'
import { answering, askWorker, tellPanel } from '../../src/messages/transport.ts'
import { onlyOnce } from '../../src/card/only-once.ts'
import { findingAt } from '../../src/card/finding-at.ts'

/** In a frame where someone writes: paints findings over the draft, and answers the side panel. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: (ctx) =>
    onlyOnce(ctx.signal, (signal, end) => {
      let last: { draft: Beside; now: DraftNow } | undefined
      watchDrafts(editors, signal, (open, gone) => {
        const draft: Beside = beside(
          open,
          {
            check: (text) => askWorker('checkDraft', { text }),
            turnOff: (rule) => void askWorker('setRule', { rule, isOn: false }).catch(() => {}),
            openPanel: () => void askWorker('openPanel').catch(() => {}),
            changed(report) {
              last = { draft, now: { report, at: Date.now() } }
              tellPanel('draftChanged', last.now)
            },
          },
          gone,
        )
        watchSettings(draft.review.again, gone)
        gone.addEventListener('abort', () => {
          if (last?.draft !== draft) return
          last = undefined
          tellPanel('draftClosed')
        })
      })
      answering<PageAnswers>(
        'page',
        {
          draftNow: () => last?.now,
          showFinding: (at) => findingAt(last?.draft, at, (draft, finding) => (draft.visit(finding), true)),
          takeSuggestion: (at) =>
            findingAt(last?.draft, at, (draft, finding) => draft.review.take(finding, at.suggestion)),
          sitesChanged: async () => {
            if (!(await askWorker('isOn', self.origin))) end()
          },
        },
        signal,
      )
    }),
})
