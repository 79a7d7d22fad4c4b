import { describe, expect, it } from 'vitest'
import {
  accountDeletedEmail,
  addressChangedEmail,
  addressTakenEmail,
  confirmAddressEmail,
  keepAddressEmail,
} from './account'
import { accountExistsEmail } from './account-exists'
import { confirmationCodeEmail } from './confirmation-code'
import { invitationEmail } from './invitation'
import { resetEmail } from './reset'
import { safeName } from './safe-name'
import { signInLinkEmail } from './sign-in-link'
import { verifyEmail } from './verify'

const url = 'https://app.example/accept-invite?id=1&x=2'
const letters = {
  verify: verifyEmail('en', { name: 'Ada', url }),
  reset: resetEmail('en', 'reset', url),
  finish: resetEmail('en', 'finish', url),
  signInLink: signInLinkEmail('en', url),
  confirmationCode: confirmationCodeEmail('en', '12345678', url),
  accountExists: accountExistsEmail('en', url),
  invitation: invitationEmail('en', { organization: 'Acme', inviter: 'Ada', role: 'admin', url }),
  accountDeleted: accountDeletedEmail('en', url),
  addressChanged: addressChangedEmail('en', { after: 'new@x.test', url }),
  addressTaken: addressTakenEmail('en', url),
  confirmAddress: confirmAddressEmail('en', { name: 'Ada', url }),
  keepAddress: keepAddressEmail('en', { after: 'new@x.test', url }),
}

describe.each(Object.entries(letters))('the letter %s', (_, letter) => {
  it('has a subject of one line and its link in both parts', () => {
    expect(letter.subject).toMatch(/^[^\r\n]{5,78}$/)
    expect(letter.text).toContain(url)
    expect(letter.html).toContain(`href="${url.replace('&', '&amp;')}"`)
  })

  it('fetches nothing and leads nowhere but to its link', () => {
    expect(letter.html).not.toMatch(/<(img|link|script|iframe|object|video)\b|url\(|@import/i)
    expect(new Set(letter.html.match(/(?:href|src)="[^"]*"/g))).toHaveLength(1)
  })

  it('is made for light and dark', () => {
    expect(letter.html).toContain('prefers-color-scheme: dark')
  })
})

describe('what people typed', () => {
  const letter = invitationEmail('en', {
    organization: 'Win! http://evil.example/x <b>now</b>\r\nBcc: a@evil.example',
    inviter: '"><script>alert(1)</script>',
    role: 'member',
    url,
  })

  it('is text, on one line, and no link', () => {
    expect(letter.html).not.toContain('<script')
    expect(letter.html).not.toContain('<b>')
    expect(letter.subject).not.toMatch(/[\r\n]/)
    expect(`${letter.subject}${letter.text}`).not.toMatch(/https?:\/\/evil|evil\.example/)
  })

  it('is cut to 64 characters, without invisible or direction-changing ones', () => {
    expect([...safeName('x'.repeat(100))]).toHaveLength(64)
    expect(safeName('a\u202eb\u0000c\u200bd')).toBe('a b c d')
    expect(safeName('  Acme\n\n Inc.  ')).toBe('Acme Inc.')
  })
})
