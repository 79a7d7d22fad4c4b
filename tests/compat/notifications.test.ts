import { describe, expect, test, vi } from 'vitest'
import { testSecret } from '../harness/secret'
import { isLeftOut, rent } from './servers/managed'

describe.skipIf(isLeftOut)('news through a pooler in transaction mode', () => {
  test('is not heard, which is noticed; past the pooler it is', async () => {
    vi.stubEnv('BETTER_AUTH_SECRET', testSecret)
    const { Ear } = await import('../../lib/notifications/ear')
    const { direct, pooled } = await rent('news', 'createrole createdb')
    const heard = async (connectionString: string) => {
      const ear = new Ear(() => {}, { connectionString, previousPassword: undefined })
      const hears = [await ear.hears(500), await ear.hears(500)]
      await ear.close()
      return hears
    }
    expect(await heard(pooled)).toEqual([false, false])
    expect(await heard(direct)).toEqual([true, true])
  })
})
