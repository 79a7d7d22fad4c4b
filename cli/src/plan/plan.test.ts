import type { Change, PushResult } from '@refactkit/tenancy/admin'
import { expect, test } from 'vitest'
import { planAsJson, refusalOf } from '../push-report'
import { answersOf, unanswered } from './answers'
import { describePlan, describeRisks, summary } from './print-plan'

const change = (more: Partial<Change>): Change => ({
  ...{
    sign: '~',
    kind: 'column',
    table: 'bill',
    name: 'total',
    detail: 'integer → text',
    statement: 'ALTER …',
  },
  ...{ loses: null, lock: null, risk: null, refused: null },
  ...more,
})

const rewrite = change({
  loses: 'The values are converted.',
  lock: { mode: 'ACCESS EXCLUSIVE', blocks: 'reads and writes', work: 'rewrite', seconds: 130 },
  risk: { rule: 'rewrite', instead: 'Add a second column.' },
})

const result = (more: Partial<PushResult>): PushResult => ({
  ...{ ok: true, guarded: true, findings: [], accepted: [], scope: { mechanism: 'portal', why: '' } },
  ...{ statements: [], changes: [], losses: [], impossible: [], questions: [], applied: false },
  ...more,
})

test('a plan says under each line what it loses, whom it blocks for how long, and what is safer', () => {
  expect(describePlan([rewrite], { whole: true })).toBe(
    [
      '~ table bill',
      '    ~ column total integer → text',
      '        ! loses data: The values are converted.',
      '        ! blocks reads and writes of bill while it is written anew, about 2 min',
      '        → Add a second column.',
    ].join('\n'),
  )
  expect(summary({ statements: ['ALTER …'], changes: [rewrite] })).toBe(
    '1 change, which blocks bill for about 2 min',
  )
  expect(describeRisks([rewrite])).toContain('rewrite  bill.total, where there are rows')
})

test('a new table is one line in a push and all of its parts in a plan', () => {
  const parts = [
    change({ sign: '+', kind: 'table', table: 'note', name: 'note', detail: '' }),
    change({ sign: '+', kind: 'column', table: 'note', name: 'body', detail: 'text' }),
    change({ sign: '+', kind: 'index', table: 'note', name: 'note_idx', detail: '' }),
  ]
  expect(describePlan(parts, { whole: false })).toBe('+ table note (1 column, 1 index)')
  expect(describePlan(parts, { whole: true }).split('\n')).toHaveLength(3)
})

test('a rename is refused with every answer as an option, and the options are read back', () => {
  const question = { kind: 'column', table: 'bill', missing: 'bill.due', added: ['bill.due_at'] } as const
  const said = unanswered([question])
  expect(said).toContain('--rename bill.due=bill.due_at')
  expect(said).toContain('--drop bill.due')
  expect(answersOf({ rename: 'bill.due=due_at,note=memo', drop: 'bill.paid' })).toEqual({
    renames: { 'bill.due': 'bill.due_at', note: 'memo' },
    drops: ['bill.paid'],
  })
  expect(() => answersOf({ rename: 'bill.due' })).toThrow(/takes old=new/)
  expect(planAsJson(result({ questions: [question] }), said)).toMatchObject({
    version: 1,
    ok: false,
    questions: [{ missing: 'bill.due', options: ['--rename bill.due=bill.due_at', '--drop bill.due'] }],
  })
})

test('a plan would go through, or says why it would not', () => {
  const plan = { plan: true, acceptDataLoss: false }
  expect(refusalOf(result({}), plan)).toBeUndefined()
  expect(refusalOf(result({ losses: ['rows'] }), plan)).toContain('--accept-data-loss')
  expect(refusalOf(result({ losses: ['rows'] }), { ...plan, acceptDataLoss: true })).toBeUndefined()
  expect(refusalOf(result({ impossible: ['no'] }), { ...plan, acceptDataLoss: true })).toContain('rows')
  expect(refusalOf(result({ guarded: false }), { plan: false, acceptDataLoss: false })).toContain(
    'not be safe',
  )
})
