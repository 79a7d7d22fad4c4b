import { expect, test } from 'vitest'
import { percentOf } from './percent'

test('rows, files and the check together are one number of a hundred that never falls', () => {
  const told: number[] = []
  const progress = percentOf(200, (percent) => told.push(percent))
  const say = (phase: 'reading' | 'verifying', what: string, done: number, total?: number) =>
    progress({ phase, what, done, total })
  say('reading', 'folder', 50)
  say('reading', 'folder', 100)
  say('reading', 'paper', 50)
  // More than were counted: they have come since.
  say('reading', 'paper', 150)
  say('reading', 'files', 1, 2)
  say('reading', 'files', 2, 2)
  say('verifying', 'archive', 100, 200)
  say('verifying', 'archive', 200, 200)
  expect(told).toEqual([15, 30, 45, 60, 67, 75, 85, 95])
})

test('an organization without rows and files has come as far as the next step', () => {
  const told: number[] = []
  percentOf(0, (percent) => told.push(percent))({
    phase: 'reading',
    what: 'paper',
    done: 0,
    total: undefined,
  })
  expect(told).toEqual([60])
})
