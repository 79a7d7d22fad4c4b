import { expect, test } from 'vitest'
import type { OwnRole } from '@/server/role-queries'
import { withRole, withRoleAgain } from './with-role'

const role = (name: string, people = 0): OwnRole => ({
  key: `r-${name.toLowerCase()}`,
  name,
  permissions: [],
  people,
  invited: 0,
})

test('a role that was made has its place by name, and nobody has it', () => {
  const { people: _, invited: __, ...made } = role('Editor')
  expect(withRole([role('Auditor', 2), role('Writer')], made)).toEqual([
    role('Auditor', 2),
    role('Editor'),
    role('Writer'),
  ])
})

test('a role that was changed keeps the people who have it', () => {
  const changed = { key: 'r-auditor', name: 'Zoologist', permissions: [] }
  expect(withRole([role('Auditor', 2), role('Writer')], changed)).toEqual([
    role('Writer'),
    { ...role('Zoologist', 2), key: 'r-auditor' },
  ])
})

test('a role that could not be deleted comes back once', () => {
  expect(withRoleAgain([role('Writer')], role('Auditor', 2))).toEqual([role('Auditor', 2), role('Writer')])
  expect(withRoleAgain([role('Auditor')], role('Auditor', 2))).toEqual([role('Auditor')])
})
