import { beforeEach, expect, test, vi } from 'vitest'

const checkDatabase = vi.hoisted(() => vi.fn())
vi.mock('@/db/check', () => ({ checkDatabase }))

const load = () => import('./readiness')
const guarded = { guarded: true, findings: [] }
const unguarded = { guarded: false, findings: [{ severity: 'error', rule: 'policy' }] }

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers()
  checkDatabase.mockReset()
  return () => vi.useRealTimers()
})

test('many requests ask once, and a guarded database is asked no more before pages', async () => {
  checkDatabase.mockResolvedValue(guarded)
  const { mayServe } = await load()
  expect(await Promise.all([mayServe(), mayServe(), mayServe()])).toEqual([true, true, true])
  vi.advanceTimersByTime(60_000)
  expect(await mayServe()).toBe(true)
  expect(checkDatabase).toHaveBeenCalledTimes(1)
})

test('an unguarded database serves nobody, is asked once a second, and heals', async () => {
  checkDatabase.mockResolvedValue(unguarded)
  const { mayServe } = await load()
  expect([await mayServe(), await mayServe()]).toEqual([false, false])
  expect(checkDatabase).toHaveBeenCalledTimes(1)
  checkDatabase.mockResolvedValue(guarded)
  vi.advanceTimersByTime(1_001)
  expect(await mayServe()).toBe(true)
})

test('when the database goes away the probe says so and pages speak for themselves', async () => {
  checkDatabase.mockResolvedValue(guarded)
  const { isReady, mayServe } = await load()
  expect(await isReady()).toBe(true)
  checkDatabase.mockRejectedValue(Object.assign(new Error('no'), { code: 'ECONNREFUSED' }))
  vi.advanceTimersByTime(5_001)
  expect([await isReady(), await mayServe()]).toEqual([false, true])
})

test('when the guard goes away, pages close', async () => {
  checkDatabase.mockResolvedValue(guarded)
  const { isReady, mayServe } = await load()
  expect(await mayServe()).toBe(true)
  checkDatabase.mockResolvedValue(unguarded)
  vi.advanceTimersByTime(5_001)
  expect([await isReady(), await mayServe()]).toEqual([false, false])
})

test('a database that never answers is not waited for', async () => {
  checkDatabase.mockReturnValue(new Promise(() => {}))
  const { isReady } = await load()
  const answer = isReady()
  await vi.advanceTimersByTimeAsync(5_001)
  expect(await answer).toBe(false)
})
