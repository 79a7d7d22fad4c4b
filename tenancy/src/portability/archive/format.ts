import { z } from 'zod'

/** The word that says what the file is. */
export const formatName = 'refactkit-organization'
export const formatVersion = 1

/** What stands in an archive, in this order: a folder of tables, the people, a folder of files, and what they must be. */
export const entryNames = {
  people: 'people.ndjson',
  files: 'files.ndjson',
  manifest: 'manifest.json',
  seal: 'seal',
} as const

/** No archive makes this process hold more than this: bytes of one thing, and tables. */
export const limits = { line: 64 * 2 ** 20, manifest: 16 * 2 ** 20, name: 512, tables: 10_000 } as const

/** Whatever an archive says, its contents are no more than this many times its size, or a gibibyte. */
export const mostContents = (size: number): number => Math.max(2 ** 30, 250 * size)

export const tableEntry = (name: string): string => `tables/${name}.ndjson`
export const filePrefix = 'files/'

/** A name or type as it is shown to whoever runs a command: nothing in it may move their cursor. */
const word = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^\P{Cc}+$/u)
const count = z.number().int().nonnegative()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const content = { bytes: count, sha256 }

const table = z.strictObject({
  name: word(63),
  columns: z.array(z.tuple([word(63), word(200)])).max(1_600),
  key: z.array(word(63)),
  rows: count,
  ...content,
  digest: sha256,
})

/** What an archive says of itself. */
export const manifestSchema = z.strictObject({
  format: z.literal(formatName),
  version: z.literal(formatVersion),
  organization: z
    .record(z.string(), z.string().nullable())
    .and(z.object({ id: z.string().regex(/^[A-Za-z0-9_-]{1,56}$/), slug: z.string(), name: z.string() })),
  fingerprint: sha256,
  tables: z.array(table).max(limits.tables),
  omitted: z
    .record(word(63), word(300))
    // As the first archives say it: names alone.
    .or(z.array(word(63)).transform((names) => Object.fromEntries(names.map((name) => [name, 'Left out.'])))),
  people: z.strictObject({ count, ...content }),
  files: z.strictObject({ count, total: count, ...content }),
})

/** What an archive says of itself. */
export type Manifest = z.output<typeof manifestSchema>
/** What it says of a table: its columns with their types, its rows, and digests of them. */
export type ManifestTable = z.output<typeof table>

/** One file of an archive. */
export const fileLine = z.tuple([z.string().max(limits.name), count, sha256])

/** One row: the text of each value, or null. */
export const isRow = (value: unknown, cells: number): value is (string | null)[] =>
  Array.isArray(value) &&
  value.length === cells &&
  value.every((cell) => cell === null || typeof cell === 'string')
