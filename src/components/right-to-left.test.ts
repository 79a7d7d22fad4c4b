import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })

test('whatever slides sideways slides the other way where people read from right to left', () => {
  const classes = files
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => readFileSync(join(import.meta.dirname, file), 'utf8').split(/[\s'"`]+/))
  const sideways = classes.filter((each) => /(^|:)-?translate-x-\d/.test(each))
  expect(sideways.length).toBeGreaterThan(2)
  const twinOf = (each: string) =>
    `rtl:${each.replace(/-?translate/, (word) => (word === 'translate' ? '-translate' : 'translate'))}`
  const alone = sideways.filter((each) => !each.startsWith('rtl:') && !classes.includes(twinOf(each)))
  expect(alone).toEqual([])
})
