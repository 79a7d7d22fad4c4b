import { expect, test } from 'vitest'
import { keys } from './query-keys'

const { viewer, organizations, closedOrganizations, joinableOrganizations, slug, left, ...ofOrganization } =
  keys

test.each(Object.entries(ofOrganization))(
  'the key %s begins with its organization, and is none without',
  (_name, key) => {
    const make: (...parts: string[]) => readonly unknown[] = key
    expect(make('acme', 'x').slice(0, 2)).toEqual(['org', 'acme'])
    expect(make('globex', 'x')).not.toEqual(make('acme', 'x'))
    expect(() => make('')).toThrow('needs its slug')
  },
)
