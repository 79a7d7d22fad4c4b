import fc from 'fast-check'

/** Where a value or a row comes from: the n-th of one side, wherever there is one. */
export interface Pick {
  readonly side: 'own' | 'other' | 'third' | 'new'
  readonly turn: number
}

/** One statement, in numbers that any schema can be read with. */
export interface Action {
  readonly kind: 'select' | 'count' | 'join' | 'lock' | 'insert' | 'upsert' | 'update' | 'delete'
  readonly path: 'pg' | 'raw' | 'builder' | 'relational'
  readonly table: number
  readonly row: Pick
  /** What a row is looked up by: its whole key, its id alone, its organization, or nothing. */
  readonly by: 'key' | 'id' | 'organization' | 'nothing'
  /** Whose key a new row takes. */
  readonly key: Pick
  /** Whether a new row names its organization, and which. */
  readonly organization: 'own' | 'other' | 'none'
  readonly detail: number
}

/** What one organization does before the other has its turn. */
export interface Turn {
  readonly actor: 'a' | 'b'
  readonly actions: readonly Action[]
  /** Whether the actions are one transaction, and how it ends. */
  readonly together: 'no' | 'commit' | 'rollback' | 'savepoint'
}

/** A program of two organizations on one connection. */
export interface Program {
  readonly turns: readonly Turn[]
  /** Whether B holds what it has while A works; only where B does nothing else. */
  readonly held: boolean
}

const number = fc.nat({ max: 40 })

const pick: fc.Arbitrary<Pick> = fc.record({
  side: fc.constantFrom('own', 'other', 'third', 'new'),
  turn: number,
})

const action: fc.Arbitrary<Action> = fc.record({
  kind: fc.constantFrom('select', 'count', 'join', 'lock', 'insert', 'upsert', 'update', 'delete'),
  path: fc.constantFrom('pg', 'raw', 'builder', 'relational'),
  table: number,
  row: pick,
  by: fc.constantFrom('key', 'id', 'organization', 'nothing'),
  key: pick,
  organization: fc.constantFrom('own', 'other', 'none'),
  detail: number,
})

const turn: fc.Arbitrary<Turn> = fc.record({
  actor: fc.constantFrom('a', 'b'),
  actions: fc.array(action, { minLength: 1, maxLength: 4 }),
  together: fc.constantFrom('no', 'commit', 'rollback', 'savepoint'),
})

/** Programs of up to eight turns; a failing one shrinks to the fewest and plainest turns that still fail. */
export const program: fc.Arbitrary<Program> = fc.record({
  turns: fc.array(turn, { minLength: 1, maxLength: 8 }),
  held: fc.boolean(),
})
