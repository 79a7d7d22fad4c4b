import { ScopedPool } from '@refactkit/tenancy'
import { expect, test } from 'vitest'
import { interleave, leftovers, nothing } from '../harness/interleave'
import { roles } from '../harness/world'

test('ten thousand queries of a hundred organizations over four connections, some failing, cancelled or killed, never meet', async () => {
  const pool = new ScopedPool({ connectionString: process.env.APP_DATABASE_URL, max: 4 })
  const adminUrl = process.env.TEST_ADMIN_URL ?? ''
  const outcome = await interleave({ pool, adminUrl, login: roles.app, queries: 10_000 })
  expect(outcome.fine + outcome.failed).toBe(10_000)
  expect(outcome.failed).toBeGreaterThanOrEqual(300)
  expect(outcome.fine).toBeGreaterThan(9_000)
  expect(await leftovers(pool)).toEqual(nothing)
  await pool.end()
}, 120_000)
