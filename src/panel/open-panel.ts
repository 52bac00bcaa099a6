import { browser } from 'wxt/browser'

/** Opens the side panel beside a tab. Browsers allow it only while they answer a click, so nothing is awaited first. */
export function openPanel(tab: { windowId?: number } | undefined): void {
  if (tab?.windowId === undefined) return
  if (browser.sidePanel) void browser.sidePanel.open({ windowId: tab.windowId })
  // Firefox calls it a sidebar.
  else void (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open()
}
