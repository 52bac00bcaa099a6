import { expect, it } from 'vitest'
import { formsOf } from './forms.ts'

it.each([
  ['fail', ['fail', 'fails', 'failed', 'failing']],
  ['refuse', ['refuse', 'refuses', 'refused', 'refusing']],
  ['deny', ['deny', 'denies', 'denied', 'denying']],
  ['stop', ['stop', 'stops', 'stopped', 'stopping']],
  ['omit', ['omit', 'omits', 'omitted', 'omitting']],
  ['miss', ['miss', 'misses', 'missed', 'missing']],
  ['feel', ['feel', 'feels', 'felt', 'feeling']],
  ['child', ['child', 'children']],
  ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
])('knows the forms of %s', (word, forms) => expect(formsOf(word)).toEqual(forms))

it.each([
  ['apologise', 'apologized'],
  ['behaviour', 'behaviors'],
  ['cancel', 'canceled'],
  ['analyse', 'analyzing'],
])('knows the American spelling of %s', (word, form) => expect(formsOf(word)).toContain(form))

it.each([
  ['your', 'yor'],
  ['hour', 'hor'],
  ['rise', 'rize'],
])('does not respell %s', (word, wrong) => expect(formsOf(word)).not.toContain(wrong))
