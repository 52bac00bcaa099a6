import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { checkDraft } from '../src/check.ts'
import type { WorkerAnswers } from '../src/messages/messages.ts'
import { answering, tellPages } from '../src/messages/transport.ts'
import { openPanel } from '../src/panel/open-panel.ts'
import { rules } from '../src/rules/index.ts'
import { registerScout } from '../src/settings/registration.ts'
import { changeSettings, readSettings, withRule } from '../src/settings/settings.ts'
import { isOn, watchSites } from '../src/settings/sites.ts'

/** The worker: checks drafts for all tabs, and keeps the scout on the sites that were turned on. */
export default defineBackground(() => {
  answering<WorkerAnswers>('worker', {
    // Read anew each time, since a page that asks again because a rule was switched may be quicker than the news of it.
    checkDraft: async (draft) => checkDraft(draft, await readSettings()),
    async openDraft(origin, { tab, frameId }) {
      // A scout may be left from a site that was turned off since.
      if (tab?.id === undefined || frameId === undefined || !(await isOn(origin))) return
      const target = { tabId: tab.id, frameIds: [frameId] }
      await browser.scripting.executeScript({ target, files: ['/content-scripts/drafts.js' as never] })
    },
    isOn,
    setRule: ({ rule, isOn }) => changeSettings((now) => withRule(now, rule, isOn)),
    listRules: () =>
      rules.map(({ id, category, title, examples }) => ({ id, category, title, example: examples.flags[0] })),
    openPanel: (_, { tab }) => openPanel(tab),
  })

  watchSites(async () => {
    for (const { id } of await browser.tabs.query({})) if (id !== undefined) tellPages(id, 'sitesChanged')
    await registerScout()
  })
  browser.runtime.onInstalled.addListener(registerScout)
  browser.action.onClicked.addListener(openPanel)
})
