import { expect, it } from 'vitest'
import { settingsFrom, usualSettings, withRule } from './settings.ts'

it.each([undefined, null, 'x', 3, [], { off: 'x' }, { off: [1, 'no-slash', null] }])(
  'become the usual where what was stored is strange: %j',
  (stored) => expect(settingsFrom(stored)).toEqual(usualSettings),
)

it('keep what was chosen', () => {
  const chosen = withRule(withRule(usualSettings, 'wordy/formal', false), 'wordy/formal', false)
  expect(settingsFrom(JSON.parse(JSON.stringify(chosen)))).toEqual({ off: ['wordy/formal'] })
  expect(withRule(chosen, 'wordy/formal', true)).toEqual(usualSettings)
})
