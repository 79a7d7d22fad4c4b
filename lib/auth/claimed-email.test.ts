import { expect, test } from 'vitest'
import { claimedEmail } from './claimed-email'

const tokenFor = (claims: unknown) =>
  `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`

test('the address that a link claims to confirm is read, in any script', () => {
  for (const email of ['ada@x.test', 'müller@bücher.test', '高橋@例え.test'])
    expect(claimedEmail(tokenFor({ email }))).toBe(email)
})

test('what claims no address, or a sentence instead of one, has none', () => {
  const odd = [
    {},
    null,
    'ada@x.test',
    { email: 7 },
    { email: 'call us @ once.' },
    { email: '\u202eevil@x.test' },
    { email: 'a\u0000b@x.test' },
    { email: `${'x'.repeat(300)}@x.test` },
  ]
  for (const claims of odd) expect(claimedEmail(tokenFor(claims))).toBeUndefined()
  for (const token of ['', 'x', 'x.%%.y', 'x.e30']) expect(claimedEmail(token)).toBeUndefined()
})
