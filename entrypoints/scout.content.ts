import { defineContentScript } from 'wxt/utils/define-content-script'
import { scout } from '../src/editors/scout.ts'
import { askWorker } from '../src/messages/transport.ts'

/** In every frame of the sites that are turned on: waits for a draft to get the focus, then sends for the rest. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: () => scout(() => void askWorker('openDraft', self.origin).catch(() => {})),
})
