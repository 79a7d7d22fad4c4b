import { expect, test } from 'vitest'
import { soak } from '../../bench/soak/run'

test('twenty thousand statements of a hundred organizations, with kills, cancels, timeouts, bursts and two restarts, keep every promise', async () => {
  const { statements, restarts, outcomes, writes, perSecond, ...found } = await soak({
    statements: 20_000,
    organizations: 100,
    restarts: 2,
  })
  expect(found).toEqual({ foreign: 0, misplaced: 0, lost: 0, undead: 0, counters: 0, stuck: 0, unclean: 0 })
  expect(statements).toBeGreaterThanOrEqual(20_000)
  expect(restarts).toBe(2)
  // Each kind of trouble has happened, or nothing was shown.
  for (const trouble of ['22012', 'RK_CANCELLED', 'RK_TIMEOUT', 'RK_BUSY', '57P01'])
    expect(outcomes[trouble], trouble).toBeGreaterThan(0)
  expect(writes.acknowledged).toBeGreaterThan(1_000)
  expect(writes.undone).toBeGreaterThan(100)
  expect(outcomes.answered).toBeGreaterThan(statements * 0.8)
}, 180_000)
