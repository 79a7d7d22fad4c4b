import { expect, test } from 'vitest'
import { isOffered, offered } from '@/lib/languages'
import { isRoleName } from '@/lib/role-name'

const apps = import.meta.glob<{ app: { roles: Record<string, string> } }>('./*/app.ts', { eager: true })

test('no organization names a role of its own as one that everybody has, in any language', () => {
  const named = Object.entries(apps).flatMap(([file, { app }]) =>
    Object.values(app.roles).map((name) => ({ language: file.split('/')[1], name })),
  )
  expect(named.filter(({ language }) => isOffered(language)).length).toBeGreaterThan(offered.length * 2)
  expect(named.filter(({ name }) => isRoleName(name) || isRoleName(name.toLowerCase()))).toEqual([])
  expect(isRoleName('Buchhaltung')).toBe(true)
})
