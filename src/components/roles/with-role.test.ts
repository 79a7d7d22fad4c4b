import { expect, test } from 'vitest'
import type { CustomRole } from '@/lib/permissions'
import { withRole } from './with-role'

const role = (name: string, key = `r-${name.toLowerCase()}`): CustomRole => ({ key, name, permissions: [] })

test('a role that was made has its place by name', () => {
  expect(withRole([role('Auditor'), role('Writer')], role('Editor'))).toEqual([
    role('Auditor'),
    role('Editor'),
    role('Writer'),
  ])
})

test('a role that was changed, or comes back while it is there again, is there once', () => {
  expect(withRole([role('Auditor'), role('Writer')], role('Zoologist', 'r-auditor'))).toEqual([
    role('Writer'),
    role('Zoologist', 'r-auditor'),
  ])
})
