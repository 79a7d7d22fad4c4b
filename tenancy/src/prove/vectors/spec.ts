import type { ScopedDatabase } from '../../driver/scoped-database'
import type { Attack } from '../oracle/judge'
import {
  type AccessPath,
  byBuilder,
  byPerson,
  byPg,
  byRaw,
  bySession,
  type Statement,
  type Step,
} from '../oracle/step'
import type { Subject } from './subject'

type Database = ScopedDatabase<Record<string, unknown>>

/** A query of Drizzle's builder and how it reads. */
export interface Built {
  readonly text: string
  build(db: Database): unknown
}

/** One attack, written once for all the paths it can take. */
export interface Spec {
  readonly vector: string
  /** Tells several attacks of one vector on one table apart. */
  readonly variant?: string
  readonly prelude?: readonly Step[]
  readonly key?: string
  readonly mustAnswer?: boolean
  readonly mayBeEmpty?: boolean
  readonly announcedBy?: readonly string[]
  readonly mayWait?: string
  /** Through Drizzle's raw SQL and through pg. */
  readonly sql?: Statement | readonly Statement[]
  readonly builder?: Built
  readonly relational?: Built
  /** On the bare login with its scope open: these statements, or those of `sql`. */
  readonly session?: readonly Statement[] | true
  /** Steps of its own, on a path of its own. */
  readonly steps?: { readonly path: AccessPath; readonly list: readonly Step[] }
  /** On the bare login without any scope. */
  readonly unscoped?: readonly Statement[]
}

const list = (sql: Spec['sql']): readonly Statement[] =>
  sql === undefined ? [] : Array.isArray(sql) ? sql : [sql as Statement]

/** The attacks of a spec, one for each path it can take. */
export function attacksOf(subject: Subject, spec: Spec): Attack[] {
  const { vector, variant, prelude, key, mustAnswer, mayBeEmpty, announcedBy, mayWait } = spec
  const table = subject.name
  const attack = (path: Attack['path'], steps: readonly Step[]): Attack => ({
    id: [vector, table, variant, path].filter(Boolean).join('/'),
    vector,
    table,
    path,
    steps,
    prelude,
    key,
    // Rows addressed to people answer no organization.
    mustAnswer: mustAnswer && (subject.shape.known.kind !== 'person' || path === 'person'),
    mayBeEmpty,
    announcedBy,
    mayWait,
  })
  const statements = list(spec.sql)
  const session = spec.session === true ? statements : spec.session
  return [
    ...(spec.builder ? [attack('builder', [byBuilder(spec.builder.text, spec.builder.build)])] : []),
    ...(statements.length > 0
      ? [
          attack(
            'raw',
            statements.map((one) => byRaw(one)),
          ),
          attack(
            'pg',
            statements.map((one) => byPg(one)),
          ),
          ...(subject.shape.known.kind === 'person'
            ? [
                attack(
                  'person',
                  statements.map((one) => byPerson(one, subject.shape)),
                ),
              ]
            : []),
        ]
      : []),
    ...(spec.relational
      ? [attack('relational', [byBuilder(spec.relational.text, spec.relational.build)])]
      : []),
    ...(spec.steps ? [attack(spec.steps.path, spec.steps.list)] : []),
    ...(session ? [attack('session', [bySession(session)])] : []),
    ...(spec.unscoped
      ? [attack('unscoped', [bySession(spec.unscoped, { scope: 'none', alone: true })])]
      : []),
  ]
}

/** A family of attacks on one table; empty where it cannot apply to that table. */
export interface Vector {
  /** Its number in the list of docs/vectors.md. */
  readonly number: number
  readonly name: string
  /** What an attacker hopes for, as one sentence. */
  readonly hope: string
  specs(subject: Subject): ReadonlyArray<Omit<Spec, 'vector'>>
}
