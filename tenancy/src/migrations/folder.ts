import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Something with a name and perhaps a schema; drizzle-kit writes an empty one for `public`. */
export interface Named {
  readonly name: string
  readonly schema?: string
}

/** The parts of a table that name it or its columns. */
export interface SnapshotTable extends Named {
  readonly columns: Record<
    string,
    {
      readonly name: string
      readonly notNull: boolean
      readonly default?: unknown
      readonly type: string
      readonly typeSchema?: string
    }
  >
  readonly indexes: Record<
    string,
    {
      readonly name: string
      readonly where?: string
      readonly columns: ReadonlyArray<{ readonly expression: string; readonly isExpression: boolean }>
    }
  >
  readonly foreignKeys: Record<
    string,
    {
      readonly tableFrom: string
      readonly tableTo: string
      /** The schema of `tableTo`; none for `public` in some versions. */
      readonly schemaTo?: string
      readonly columnsFrom: readonly string[]
      readonly columnsTo: readonly string[]
      readonly onDelete?: string
      readonly onUpdate?: string
    }
  >
  readonly compositePrimaryKeys: Record<string, { readonly columns: readonly string[] }>
  readonly uniqueConstraints: Record<string, { readonly columns: readonly string[] }>
  readonly checkConstraints: Record<string, { readonly name: string; readonly value: string }>
  readonly policies: Record<string, unknown>
}

/** The form in which drizzle-kit 0.31 keeps a shape of a schema in `meta/`; its own type comes out as unknown under zod 4. */
export interface Snapshot {
  /** Its own name. */
  readonly id: string
  /** The name of the shape before. */
  readonly prevId: string
  /** The version of the form. */
  readonly version: string
  /** By schema and name, such as `public.invoice`. */
  readonly tables: Record<string, SnapshotTable>
  /** Types of a few values, by schema and name. */
  readonly enums: Record<string, Named & { readonly values?: readonly string[] }>
  /** By schema and name. */
  readonly sequences: Record<string, Named>
  /** By schema and name; `isExisting` where the schema only mentions one. */
  readonly views: Record<
    string,
    Named & { readonly isExisting?: boolean; readonly materialized?: boolean; readonly definition?: string }
  >
  /** The names of the schemas beside `public`, by themselves. */
  readonly schemas: Record<string, string>
}

/** One migration of the folder. */
export interface Migration {
  /** Its file without `.sql`: `0003_add_invoice`. */
  readonly tag: string
  /** When it was made, in milliseconds; drizzle tells by it which migrations a database has. */
  readonly when: number
  /** The whole text. */
  readonly text: string
  /** Its parts between drizzle's marks, in order. */
  readonly statements: readonly string[]
  /** SHA-256 of the text, as drizzle records it. */
  readonly hash: string
}

interface Journal {
  version: string
  dialect: string
  entries: Array<{ idx: number; version: string; when: number; tag: string; breakpoints: boolean }>
}

const breakpoint = '--> statement-breakpoint'
const journalOf = (folder: string) => join(folder, 'meta', '_journal.json')

// Written by drizzle-kit or by this module.
const parse = <Content>(file: string): Content => JSON.parse(readFileSync(file, 'utf8')) as Content

const readJournal = (folder: string): Journal | undefined =>
  existsSync(journalOf(folder)) ? parse<Journal>(journalOf(folder)) : undefined

/** Whether there is nothing but comments in it. */
const isEmpty = (statement: string): boolean => statement.replace(/--[^\n]*/g, '').trim() === ''

/**
 * The migrations of a folder that drizzle-kit or `refactkit generate` wrote, in order.
 *
 * @param folder such as `db/migrations`
 * @returns undefined where there is no journal: the project does without migrations
 * @throws Error when a file is missing
 * @example readMigrations('db/migrations')?.at(-1)?.tag
 */
export function readMigrations(folder: string): Migration[] | undefined {
  return readJournal(folder)?.entries.map(({ tag, when }) => {
    const text = readFileSync(join(folder, `${tag}.sql`), 'utf8')
    const hash = createHash('sha256').update(text).digest('hex')
    return { tag, when, text, hash, statements: text.split(breakpoint).filter((part) => !isEmpty(part)) }
  })
}

/**
 * The shape after the last migration of a folder.
 *
 * @param folder such as `db/migrations`
 * @returns undefined where there is none yet
 * @throws Error when the file is missing
 * @example lastSnapshot('db/migrations')?.id
 */
export function lastSnapshot(folder: string): Snapshot | undefined {
  const last = readJournal(folder)?.entries.at(-1)
  return last && parse<Snapshot>(join(folder, 'meta', `${last.tag.split('_')[0]}_snapshot.json`))
}

/** A migration that is to be written: what `generateMigration` answers. */
interface Content {
  readonly statements: readonly string[]
  readonly apart?: readonly string[]
  readonly snapshot: Snapshot
}

/**
 * Adds a migration to a folder, and where there are statements apart, a second one after it.
 *
 * @param folder such as `db/migrations`; made if it is missing
 * @param name what stands behind the number in the name of the file
 * @param content the statements, and the shape after them
 * @returns the paths of the files
 * @throws Node's error when the folder cannot be written
 * @example writeMigrations('db/migrations', 'add_invoice', await generateMigration(options))
 */
export function writeMigrations(
  folder: string,
  name: string,
  { statements, apart = [], snapshot }: Content,
): string[] {
  const second = statements.length > 0 ? { ...snapshot, id: randomUUID(), prevId: snapshot.id } : snapshot
  return [
    ...(statements.length > 0 ? [writeMigration(folder, name, { statements, snapshot })] : []),
    ...(apart.length > 0
      ? [writeMigration(folder, `${name}_indexes`, { statements: apart, snapshot: second })]
      : []),
  ]
}

/**
 * Adds a migration to a folder, in the form of drizzle-kit, which goes on from there.
 *
 * @param folder such as `db/migrations`; made if it is missing
 * @param name what stands behind the number in the name of the file
 * @param content the statements, and the shape after them
 * @returns the path of the file
 * @throws Node's error when the folder cannot be written
 * @example writeMigration('db/migrations', 'add_invoice', { statements, snapshot })
 */
export function writeMigration(
  folder: string,
  name: string,
  { statements, snapshot }: { statements: readonly string[]; snapshot: Snapshot },
): string {
  const journal = readJournal(folder) ?? { version: '7', dialect: 'postgresql', entries: [] }
  const last = journal.entries.at(-1)
  const idx = last ? last.idx + 1 : 0
  const prefix = String(idx).padStart(4, '0')
  const tag = `${prefix}_${name}`
  // Two made within one millisecond, or under a clock that went back, still follow each other.
  const when = Math.max(Date.now(), (last?.when ?? 0) + 1)
  journal.entries.push({ idx, version: snapshot.version, when, tag, breakpoints: true })
  mkdirSync(join(folder, 'meta'), { recursive: true })
  const file = join(folder, `${tag}.sql`)
  writeFileSync(file, `${statements.join(`\n${breakpoint}\n`)}\n`)
  writeFileSync(join(folder, 'meta', `${prefix}_snapshot.json`), JSON.stringify(snapshot, null, 2))
  // Last: a file that the journal does not name is none.
  writeFileSync(journalOf(folder), JSON.stringify(journal, null, 2))
  return file
}
