import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bundleWords } from './bundle'
import { compareWords } from './compare'
import { fileOf, fullLocales, variantsWith } from './locales'
import { importMap } from './vite'

const root = mkdtempSync(join(tmpdir(), 'refactkit-words-'))
afterAll(() => rmSync(root, { recursive: true }))

for (const [file, text] of Object.entries({
  'limits.ts': 'export const most = 20',
  'en/team.ts': "import { most } from '../limits'\nexport const team = { title: 'Team', full: most }",
  'en/role.ts': "export const role = { title: 'Role' }",
  'fr/team.ts': "export const team = { title: 'Équipe', full: 'Complet' }",
  'fr/role.ts': "export const role = { title: 'Rôle' }",
  'fr-BE/role.ts':
    "import { role as fr } from '../fr/role'\nexport const role = { ...fr, title: 'Fonction' }",
})) {
  const path = join(root, 'src/i18n', file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

test('each file of words is a module that imports nothing, and a change of any gives all another address', async () => {
  const { hash, modules } = await bundleWords(root, ['en', 'fr', 'fr-BE'])
  expect([...modules.keys()]).toEqual([
    'en/role.js',
    'en/team.js',
    'fr-BE/role.js',
    'fr/role.js',
    'fr/team.js',
  ])
  expect([...modules.values()].join()).not.toContain('import')
  expect(modules.get('en/team.js')).toContain('20')
  expect(modules.get('fr-BE/role.js')).toContain('as role')
  writeFileSync(join(root, 'src/i18n/limits.ts'), 'export const most = 30')
  expect((await bundleWords(root, ['en', 'fr', 'fr-BE'])).hash).not.toBe(hash)
})

test('a language that is like another one has only what it says otherwise, and a browser is led to both', () => {
  expect(fullLocales(root)).toEqual(['en', 'fr'])
  expect([fileOf(root, 'fr-BE', 'team'), fileOf(root, 'fr-BE', 'role')]).toEqual([
    'src/i18n/fr/team.ts',
    'src/i18n/fr-BE/role.ts',
  ])
  expect([variantsWith(root, 'role'), variantsWith(root, 'team')]).toEqual([[['fr-BE', 'fr']], []])
  const map = (locale: string) => importMap(root, locale, { base: '/w/', ending: '.js' })
  expect(map('en')).toEqual({})
  expect(map('fr')).toEqual({ '/w/en/': '/w/fr/' })
  expect(map('fr-BE')).toEqual({ '/w/en/': '/w/fr/', '/w/en/role.js': '/w/fr-BE/role.js' })
})

test('what is missing, and what reads as English does, is named; names, numbers and what is allowed are not', () => {
  const english = {
    title: 'Team',
    logo: 'Logo',
    dash: '–',
    open: (name: string) => `Open ${name}`,
    by: { a: 'A b' },
  }
  const own = { title: 'Team', logo: 'Logo', dash: '–', open: (name: string) => `Open ${name}`, by: {} }
  expect(compareWords(english, own, new Set(['Logo']))).toEqual({
    missing: ['by.a'],
    same: ['title', 'open'],
  })
  expect(compareWords(english, { ...own, by: { a: 'B' } }, new Set(['Logo', 'title', 'open']))).toEqual({
    missing: [],
    same: [],
  })
})
