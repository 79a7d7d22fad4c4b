import { join } from 'node:path'
import { sumUp } from '@refactkit/tenancy'
import { describe, expect, test } from 'vitest'
import { checkSource, readSources } from '../../cli/src/check/source/check-source'
import { project } from '../../cli/src/check/source/project'
import { sourceFile } from '../../cli/src/check/source/source-file'
import { tenancy } from '../../db/tenancy'
import { sourceMistakes } from './source-mistakes'

const { texts, aliases } = readSources(join(import.meta.dirname, '../..'))
const kit = new Map([...texts].map(([path, text]) => [path, sourceFile(path, text)]))

/** Where the mistakes are made: what they import, and enough around it. */
const near = new Map(
  [...kit].filter(([path]) => /^(db\/|lib\/(storage|organizations|identity)|src\/server\/)/.test(path)),
)

const found = (files: Record<string, string>) => {
  const changed = Object.entries(files).map(([path, text]) => [path, sourceFile(path, text)] as const)
  return checkSource(project(new Map([...near, ...changed]), aliases))
}

const before = new Set(found({}).map(({ rule, object }) => `${rule} ${object}`))
const added = (files: Record<string, string>) =>
  found(files).filter(({ rule, object }) => !before.has(`${rule} ${object}`))

test('the kit keeps every rule, and each of its exemptions says why', () => {
  const { findings, accepted } = sumUp({ source: checkSource(project(kit, aliases)) }, tenancy)
  expect(findings).toEqual([])
  expect(accepted.length).toBeGreaterThan(20)
})

describe.each(sourceMistakes)(
  '$mistake',
  ({ file, text, beside, rule, severity = 'error', object, says, right }) => {
    test('is found, and nothing else is; without it nothing is', () => {
      const others = beside ? added(beside).map((each) => `${each.rule} ${each.object}`) : []
      const ofMistake = (files: Record<string, string>) =>
        added({ ...beside, ...files }).filter((each) => !others.includes(`${each.rule} ${each.object}`))
      expect(ofMistake({ [file]: text })).toEqual([
        { rule, severity, object, message: says, fix: expect.stringMatching(/\S/) },
      ])
      expect(ofMistake({ [file]: right })).toEqual([])
    })
  },
)
