import { describe, expect, it } from 'vitest'
import { isOrganizationName, organizationName } from './organization-name'

describe('organization names', () => {
  it('keeps one line with single spaces', () => {
    expect(organizationName('  Acme \n  Rockets\t')).toBe('Acme Rockets')
  })

  it.each(['Acme', 'IO', '株式会社', 'Café & Söhne', '3M', 'x'.repeat(64)])('takes %s', (name) => {
    expect(isOrganizationName(name)).toBe(true)
  })

  it.each(['', 'A', 'x'.repeat(65), ' Acme', 'Ac\u202eme', 'Ac\u200bme', '..', '--', 'a\nb'])(
    'refuses %j',
    (name) => {
      expect(isOrganizationName(name)).toBe(false)
    },
  )
})
