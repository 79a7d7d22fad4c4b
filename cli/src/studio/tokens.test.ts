import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { styleSheet } from './styles'
import { tokens } from './tokens'

/** The custom properties that a sheet declares for every page. */
const declared = (sheet: string): Map<string, string> =>
  new Map(
    [...sheet.matchAll(/:root\b[^{]*\{([^}]*)\}/g)].flatMap(([, block = '']) =>
      [...block.matchAll(/(--[a-z-]+):\s*([^;]+);/g)].map(
        ([, name = '', value = '']) => [name, value.replace(/\s+/g, ' ')] as const,
      ),
    ),
  )

test('without a tokens.css the studio has the colours of the one the application came with', () => {
  const own = declared(readFileSync(join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8'))
  const carried = declared(tokens)
  expect(carried.size).toBeGreaterThan(20)
  for (const [name, value] of carried)
    expect(value, `${name}: write it in cli/src/studio/tokens.ts as in src/styles/tokens.css`).toBe(
      own.get(name),
    )
  const sheet = styleSheet(undefined)
  const used = new Set([...sheet.matchAll(/var\((--[a-z-]+)\)/g)].map(([, name = '']) => name))
  expect([...used].filter((name) => !declared(sheet).has(name))).toEqual(['--hue'])
})
