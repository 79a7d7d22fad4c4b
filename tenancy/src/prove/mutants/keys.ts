import { isIsolated, tenantColumn } from '../../schema/kinds'
import { identifier } from '../../sql'
import type { ForeignKeyShape, KeyShape, TableShape } from '../database/shape'
import type { Subject } from '../vectors/subject'
import type { Mutant } from './mutant'

const list = (columns: readonly string[]) => columns.map(identifier).join(', ')

const otherThan = (columns: readonly string[]) => columns.filter((column) => column !== tenantColumn)

const keyMutant = ({ name, sql }: Subject, key: KeyShape): Mutant => {
  const columns = list(otherThan(key.columns))
  const where = key.predicate ? ` where ${key.predicate}` : ''
  return {
    name: `the organization in ${key.primary ? 'the primary key' : key.name}`,
    object: name,
    take: key.primary
      ? [
          `alter table ${sql} drop constraint ${identifier(key.name)} cascade`,
          `alter table ${sql} add primary key (${columns})`,
        ]
      : [`create unique index rk_everywhere on ${sql} (${columns})${where}`],
    attacks: [`duplicate-key/${name}/${key.name}`, `upsert/${name}/${key.name}`],
  }
}

/** What a foreign key without the organization would point at, and what must be so that it can. */
function targetOf(
  key: ForeignKeyShape,
  tables: readonly TableShape[],
): { sql: string; columns: readonly string[]; take: readonly string[]; text: string } | undefined {
  const target = tables.find(({ sql }) => sql === key.target)
  const columns = otherThan(key.targetColumns)
  if (!target || columns.length === 0) return undefined
  if (isIsolated(target.known.kind))
    return {
      sql: target.sql,
      columns,
      take: [`create unique index rk_target on ${target.sql} (${list(columns)})`],
      text: `${target.known.name} is unique without the organization`,
    }
  // A membership is of two; whoever forgets the organization points at the person.
  const onwards = target.foreignKeys.find(
    (next) => next.columns.length === 1 && columns.length === 1 && next.columns[0] === columns[0],
  )
  return onwards && { sql: onwards.target, columns: onwards.targetColumns, take: [], text: '' }
}

const referenceMutant = (
  { name, sql }: Subject,
  key: ForeignKeyShape,
  tables: readonly TableShape[],
): Mutant[] => {
  const target = targetOf(key, tables)
  if (!target) return []
  return [
    {
      name: `the organization in ${key.name}`,
      object: name,
      without: target.text ? { text: target.text, take: target.take } : undefined,
      take: [
        `alter table ${sql} drop constraint ${identifier(key.name)}`,
        `alter table ${sql} add constraint ${identifier(key.name)} foreign key (${list(otherThan(key.columns))})
           references ${target.sql} (${list(target.columns)})`,
      ],
      attacks: [`foreign-parent/${name}/${key.name}`],
    },
  ]
}

/** The protections that are keys: those of one table. */
export const keyMutants = (subject: Subject, tables: readonly TableShape[]): Mutant[] => [
  ...subject.shape.keys
    .filter(({ global, expression, columns }) => !global && !expression && otherThan(columns).length > 0)
    .map((key) => keyMutant(subject, key)),
  ...subject.shape.foreignKeys
    .filter(({ columns }) => columns.includes(tenantColumn) && columns.length > 1)
    .flatMap((key) => referenceMutant(subject, key, tables)),
]
