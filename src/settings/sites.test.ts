import { describe, expect, it } from 'vitest'
import { nameOfSite, siteOf } from './sites.ts'

describe('the site of an address', () => {
  it.each([
    ['mail.example.org', 'https://mail.example.org/*'],
    ['https://mail.example.org/inbox?x=1', 'https://mail.example.org/*'],
    ['http://127.0.0.1:4321', 'http://127.0.0.1/*'],
    ['  crm.example.org:8443/case/4 ', 'https://crm.example.org/*'],
    ['localhost', 'https://localhost/*'],
    ['münchen.example', 'https://xn--mnchen-3ya.example/*'],
  ])('%s', (address, site) => expect(siteOf(address)).toBe(site))

  it.each(['', 'not an address', 'chrome://settings', 'file:///etc/passwd', 'javascript:alert(1)', 'https://'])(
    'is none for “%s”',
    (address) => expect(siteOf(address)).toBeUndefined(),
  )

  it('is shown by its name', () => expect(nameOfSite('https://mail.example.org/*')).toBe('mail.example.org'))
})
