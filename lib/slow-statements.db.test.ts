import { within } from '@refactkit/tenancy'
import { eq } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import { db } from '../db'
import { galleryImage } from '../db/schema'
import { makeTenant } from '../tests/harness/world'
import { createLog } from './log'
import { logSlowStatements } from './slow-statements'

test('a slow statement is logged with its organization and its text, and without a value; a quick one is not', async () => {
  const lines: string[] = []
  const to = createLog('info', { write: (line) => void lines.push(line) })
  const ask = () => db.select().from(galleryImage).where(eq(galleryImage.name, 'acme secret'))
  const acme = await makeTenant('acme')
  onTestFinished(logSlowStatements(to, 60_000))
  await within(acme.id, ask)
  expect(lines).toEqual([])
  onTestFinished(logSlowStatements(to, 0))
  await within(acme.id, ask)
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { msg: 'slow statement', organization: acme.id, rows: 1, text: expect.stringMatching(/"name" = \$1$/) },
  ])
  expect(lines.join()).not.toMatch(/acme secret/)
})
