import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Manifest } from '@refactkit/tenancy/portability'
import { ArchiveEntries } from '../../tenancy/src/portability/archive/reader'
import { ArchiveWriter } from '../../tenancy/src/portability/archive/writer'
import { RowsDigest } from '../../tenancy/src/portability/digest'

/** Every entry of an archive, in its order. */
export async function entriesOf(path: string): Promise<Map<string, Buffer>> {
  const file = await open(path)
  try {
    const entries = new Map<string, Buffer>()
    for await (const entry of new ArchiveEntries(file)) {
      const pieces: Buffer[] = []
      for await (const piece of entry.pieces()) pieces.push(piece)
      entries.set(entry.name, Buffer.concat(pieces))
    }
    return entries
  } finally {
    await file.close()
  }
}

/** Writes entries as they are. */
export async function writeEntries(
  path: string,
  entries: Iterable<readonly [string, Buffer]>,
): Promise<void> {
  const archive = new ArchiveWriter(createWriteStream(path))
  for (const [name, contents] of entries) await archive.add(name, [contents])
  await archive.end()
}

/** The directory of an archive with these names in it, and no contents. */
export function directoryOf(names: readonly string[]): Buffer {
  const records = names.map((name) => {
    const record = Buffer.alloc(46 + name.length)
    record.writeUInt32LE(0x02_01_4b_50)
    record.writeUInt16LE(name.length, 28)
    record.write(name, 46)
    return record
  })
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06_05_4b_50)
  end.writeUInt16LE(names.length, 8)
  end.writeUInt16LE(names.length, 10)
  end.writeUInt32LE(
    records.reduce((sum, { length }) => sum + length, 0),
    12,
  )
  return Buffer.concat([...records, end])
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
const linesOf = (bytes: Buffer): string[] => bytes.toString().split('\n').slice(0, -1)

/**
 * What a forger would make of an archive: entries changed, and every number and digest made right again.
 *
 * @param change changes the entries and may change the manifest
 */
export async function forge(
  from: string,
  to: string,
  change: (entries: Map<string, Buffer>, manifest: Manifest) => void,
): Promise<void> {
  const entries = await entriesOf(from)
  const manifest: Manifest = JSON.parse(String(entries.get('manifest.json')))
  entries.delete('manifest.json')
  entries.delete('seal')
  change(entries, manifest)
  for (const table of manifest.tables) {
    const bytes = entries.get(`tables/${table.name}.ndjson`) ?? Buffer.alloc(0)
    const digest = new RowsDigest()
    for (const line of linesOf(bytes)) digest.add(line)
    Object.assign(table, {
      rows: digest.rows,
      digest: `${digest}`,
      bytes: bytes.length,
      sha256: sha256(bytes),
    })
  }
  for (const name of ['people', 'files'] as const) {
    const bytes = entries.get(`${name}.ndjson`) ?? Buffer.alloc(0)
    Object.assign(manifest[name], {
      count: linesOf(bytes).length,
      bytes: bytes.length,
      sha256: sha256(bytes),
    })
  }
  await writeEntries(to, [...entries, ['manifest.json', Buffer.from(JSON.stringify(manifest))]])
}

/** Replaces the rows of a table with what they are made into. */
export function changeRows(
  entries: Map<string, Buffer>,
  table: string,
  change: (cells: (string | null)[]) => unknown,
): void {
  const name = `tables/${table}.ndjson`
  const lines = linesOf(entries.get(name) ?? Buffer.alloc(0))
  entries.set(
    name,
    Buffer.from(lines.map((line) => `${JSON.stringify(change(JSON.parse(line)))}\n`).join('')),
  )
}
