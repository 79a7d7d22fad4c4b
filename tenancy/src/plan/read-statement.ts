import type { Change, ChangeKind } from './change'
import { nameIn, shownIn } from './place'

/** What a statement of a schema change does, before anything is known of the rows it meets. */
export interface Operation extends Pick<Change, 'sign' | 'kind' | 'table' | 'name' | 'detail'> {
  readonly does:
    | 'create'
    | 'drop'
    | 'rename'
    | 'add-column'
    | 'drop-column'
    | 'set-type'
    | 'set-not-null'
    | 'alter'
    | 'add-key'
    | 'add-check'
    | 'add-reference'
    | 'create-index'
    | 'create-index-concurrently'
    | 'truncate'
    | 'unknown'
}

const name = String.raw`((?:(?:"[^"]+"|[\w$]+)\.)?(?:"[^"]+"|[\w$]+))`
const column = String.raw`("[^"]+"|[\w$]+)`
const table = `alter table (?:if exists )?(?:only )?${name} `

const short = (text = '', length = 100): string => {
  const line = text.replaceAll('"', '').replace(/\s+/g, ' ').replace(/;\s*$/, '').trim()
  return line.length > length ? `${line.slice(0, length - 1)}…` : line
}

type Read = (parts: string[]) => Operation
type Reader = readonly [pattern: RegExp, read: Read]

const reader = (pattern: string, read: Read): Reader => [new RegExp(`^${pattern}`, 'is'), read]

/** A change of something that belongs to no table. */
const thing = (kind: ChangeKind, sign: Change['sign'], does: Operation['does']): Read => {
  return ([, named = '', detail]) => ({
    sign,
    kind,
    does,
    table: kind === 'table' ? shownIn(named) : null,
    name: shownIn(named),
    detail: short(detail),
  })
}

/** A change of a part of a table: the table first, then the part, then what is said of it. */
const part = (kind: ChangeKind, sign: Change['sign'], does: Operation['does'], words = ''): Read => {
  return ([, of = '', named = '', detail]) => ({
    sign,
    kind,
    does,
    table: shownIn(of),
    name: nameIn(named),
    detail: short(words || detail),
  })
}

/** An index or a policy, which a statement names before its table. */
const swapped = (read: Read): Read => {
  return ([all = '', named = '', of = '', detail = '']) => read([all, of, named, detail])
}

const readers: readonly Reader[] = [
  reader(`create schema (?:if not exists )?${column}`, thing('schema', '+', 'create')),
  reader(`drop schema (?:if exists )?${column}`, thing('schema', '-', 'drop')),
  reader(`create table (?:if not exists )?${name}`, ([, named]) => ({
    ...thing('table', '+', 'create')(['', named ?? '']),
  })),
  reader(`drop table (?:if exists )?${name}`, thing('table', '-', 'drop')),
  reader(`truncate (?:table )?(?:only )?${name}`, thing('table', '-', 'truncate')),
  reader(`${table}rename to ${column}`, ([, from = '', to = '']) => ({
    ...thing('table', '~', 'rename')(['', from]),
    detail: `renamed to ${nameIn(to)}`,
  })),
  reader(`${table}rename constraint ${column} to ${column}`, part('constraint', '~', 'alter', 'renamed')),
  reader(`${table}rename (?:column )?${column} to ${column}`, ([, of = '', from = '', to = '']) => ({
    ...part('column', '~', 'rename')(['', of, from]),
    detail: `renamed to ${nameIn(to)}`,
  })),
  reader(`${table}add (primary key.*)`, ([, of = '', detail = '']) =>
    part('constraint', '+', 'add-key')(['', of, 'primary key', detail]),
  ),
  reader(`${table}add constraint ${column} (foreign key.*)`, part('constraint', '+', 'add-reference')),
  reader(
    `${table}add constraint ${column} ((?:unique|primary key|exclude).*)`,
    part('constraint', '+', 'add-key'),
  ),
  reader(`${table}add constraint ${column} (check.*)`, part('constraint', '+', 'add-check')),
  reader(`${table}drop constraint (?:if exists )?${column}`, part('constraint', '-', 'alter')),
  reader(`${table}(enable|disable|force|no force) row level security`, ([, of, word = '']) => ({
    ...part('row-level security', /^(dis|no)/i.test(word) ? '-' : '+', 'alter')(['', of ?? '']),
    name: 'row-level security',
    detail: word.toLowerCase(),
  })),
  reader(`${table}add (?:column )?(?:if not exists )?${column} (.*)`, part('column', '+', 'add-column')),
  reader(`${table}drop (?:column )?(?:if exists )?${column}`, part('column', '-', 'drop-column')),
  reader(`${table}alter (?:column )?${column} (?:set data )?type (.*)`, part('column', '~', 'set-type')),
  reader(`${table}alter (?:column )?${column} set not null`, part('column', '~', 'set-not-null', 'not null')),
  reader(`${table}alter (?:column )?${column} (.*)`, part('column', '~', 'alter')),
  reader(
    `create (?:unique )?index concurrently (?:if not exists )?${column} on (?:only )?${name} (.*)`,
    swapped(part('index', '+', 'create-index-concurrently')),
  ),
  reader(
    `create (?:unique )?index (?:if not exists )?${column} on (?:only )?${name} (.*)`,
    swapped(part('index', '+', 'create-index')),
  ),
  reader(`drop index (?:concurrently )?(?:if exists )?${name}`, thing('index', '-', 'drop')),
  reader(`create policy ${column} on ${name}(.*)`, swapped(part('policy', '+', 'alter'))),
  reader(`drop policy (?:if exists )?${column} on ${name}`, swapped(part('policy', '-', 'alter'))),
  reader(`alter policy ${column} on ${name}(.*)`, swapped(part('policy', '~', 'alter'))),
  reader(`create (?:or replace )?(?:materialized )?view ${name}`, thing('view', '+', 'create')),
  reader(`drop (?:materialized )?view (?:if exists )?${name}`, thing('view', '-', 'drop')),
  reader(`create type ${name} as enum ?(.*)`, thing('enum', '+', 'create')),
  reader(`alter type ${name} (.*)`, thing('enum', '~', 'alter')),
  reader(`drop type (?:if exists )?${name}`, thing('enum', '-', 'drop')),
  reader(`create sequence (?:if not exists )?${name}`, thing('sequence', '+', 'create')),
  reader(`alter sequence ${name} (.*)`, thing('sequence', '~', 'alter')),
  reader(`drop sequence (?:if exists )?${name}`, thing('sequence', '-', 'drop')),
]

/** The columns and keys between the parentheses of `CREATE TABLE`, one a line as drizzle-kit writes them. */
function inside(statement: string, of: string): Operation[] {
  const lines = statement
    .split('\n')
    .slice(1)
    .map((line) => line.trim().replace(/,$/, ''))
  return lines.flatMap((line): Operation[] => {
    const constraint = /^constraint ("[^"]+"|[\w$]+) ?(.*)/i.exec(line)
    const declared = /^("[^"]+") (.+)/.exec(line)
    const [, named, detail] = constraint ?? declared ?? []
    if (!named) return []
    const kind = constraint ? 'constraint' : 'column'
    return [{ sign: '+', kind, does: 'create', table: of, name: nameIn(named), detail: short(detail) }]
  })
}

/**
 * Reads what a statement of a schema change does. Comments before it are passed over; a statement that is none of
 * PostgreSQL's usual ones comes back as `unknown`.
 *
 * @param statement one statement, as drizzle-kit or a person wrote it
 * @returns what it does; for a new table, its columns and keys after it
 * @example readStatement('ALTER TABLE "invoice" DROP COLUMN "due"') // [{ sign: '-', kind: 'column', … }]
 */
export function readStatement(statement: string): readonly [Operation, ...Operation[]] {
  const text = statement.replace(/^(?:\s+|--[^\n]*(?:\n|$)|\/\*.*?\*\/)*/s, '')
  const spaced = text.replace(/^(?:"[^"]*"|[^"('])*/, (head) =>
    head.replace(/"[^"]*"|\s+/g, (each) => (each.startsWith('"') ? each : ' ')),
  )
  for (const [pattern, read] of readers) {
    const found = pattern.exec(spaced)
    if (!found) continue
    const operation = read([...found].map((each) => each ?? ''))
    if (operation.kind !== 'table' || operation.does !== 'create') return [operation]
    return [operation, ...inside(text, operation.name)]
  }
  const first = short(text, 60)
  return [{ sign: '~', kind: 'other', does: 'unknown', table: null, name: first, detail: '' }]
}
