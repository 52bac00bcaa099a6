import { browser } from 'wxt/browser'
import type { PageAnswers, PanelAnswers, WorkerAnswers } from './messages.ts'

/** Messages reach every listener of the extension, so each says whom it is for. */
type Receiver = 'worker' | 'page' | 'panel'

interface Envelope {
  to: Receiver
  name: string
  data: unknown
}

/** Who sent a message: the tab and the frame, where it came from a page. */
export type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1]

type Asked<Answers, Name extends keyof Answers> = Answers[Name] extends (...data: infer Data) => unknown ? Data : never
type Answer<Answers, Name extends keyof Answers> = Answers[Name] extends (...data: never[]) => infer Result
  ? Awaited<Result>
  : never

/** Answers may come later, and may look at who asks. */
type Answering<Answers> = {
  [Name in keyof Answers]: (
    data: Asked<Answers, Name>[0],
    sender: Sender,
  ) => Answer<Answers, Name> | Promise<Answer<Answers, Name>>
}

/** @throws where nobody answers: the worker was replaced by an update, or the extension was switched off */
export const askWorker = async <Name extends keyof WorkerAnswers>(name: Name, ...[data]: Asked<WorkerAnswers, Name>) =>
  browser.runtime.sendMessage({ to: 'worker', name, data } satisfies Envelope) as Promise<Answer<WorkerAnswers, Name>>

/** @throws where nobody answers in that frame */
export const askPage = async <Name extends keyof PageAnswers>(
  { tabId, frameId }: { tabId: number; frameId: number },
  name: Name,
  ...[data]: Asked<PageAnswers, Name>
) =>
  browser.tabs.sendMessage(tabId, { to: 'page', name, data } satisfies Envelope, { frameId }) as Promise<
    Answer<PageAnswers, Name>
  >

/** Tells every frame of a tab, where any of them listens. */
export const tellPages = <Name extends keyof PageAnswers>(
  tabId: number,
  name: Name,
  ...[data]: Asked<PageAnswers, Name>
) => void browser.tabs.sendMessage(tabId, { to: 'page', name, data } satisfies Envelope).catch(() => {})

/** Tells the side panel, which need not be open. */
export const tellPanel = <Name extends keyof PanelAnswers>(name: Name, ...[data]: Asked<PanelAnswers, Name>): void => {
  // After an update the browser is not even asked: it throws at once.
  void (async () => browser.runtime.sendMessage({ to: 'panel', name, data } satisfies Envelope))().catch(() => {})
}

/** Answers every message of a kind. A message that nobody answers does not compile. */
export function answering<Answers extends WorkerAnswers | PageAnswers | PanelAnswers>(
  me: Answers extends WorkerAnswers ? 'worker' : Answers extends PageAnswers ? 'page' : 'panel',
  answers: Answering<Answers>,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender, reply: (answer: unknown) => void) => {
    if (!isEnvelope(message) || message.to !== me || !Object.hasOwn(answers, message.name)) return undefined
    const answer = answers[message.name as keyof Answers]
    // Answered at once, not in a later turn: a click that the page passes on counts as a click only so long. A failure
    // reaches the asker as silence, which it must bear anyway: the worker may stop at any time.
    new Promise((resolve) => resolve(answer(message.data as never, sender))).then(reply, (error: unknown) => {
      // The name and the place, never the message: it could hold words of the letter.
      console.error(`Equal Terms: ${message.name} failed`, error instanceof Error ? error.name : typeof error)
      reply(undefined)
    })
    return true
  }
  browser.runtime.onMessage.addListener(listener)
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener))
}

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' &&
  message !== null &&
  'to' in message &&
  'name' in message &&
  typeof message.name === 'string'
