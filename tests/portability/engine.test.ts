import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { uuidv7, within } from '@refactkit/tenancy'
import {
  exportArchive,
  type Imported,
  importArchive,
  type OnPortabilityProgress,
  OpenArchive,
  openPortableDatabase,
  PortabilityError,
  removeEverything,
  tableGraph,
  takeInventory,
} from '@refactkit/tenancy/portability'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { env } from '../../lib/env'
import { organizationFiles } from '../../lib/portability/files'
import { limits } from '../../tenancy/src/portability/archive/format'
import { linesIn } from '../../tenancy/src/portability/archive/lines'
import { ArchiveEntries } from '../../tenancy/src/portability/archive/reader'
import { otherId } from '../../tenancy/src/portability/translate'
import { makeScratch, type Scratch } from '../harness/scratch'
import { causeOf } from '../harness/world'
import { changeRows, directoryOf, entriesOf, forge, writeEntries } from './archives'
import { config, schema } from './shapes'

let scratch: Scratch
let opened: ReturnType<typeof openPortableDatabase>
let folder: string
let archived: string

const graph = tableGraph(schema, config, [schema.dataExport, schema.activityPerson])
const files = organizationFiles
const papers = 2_100

/** An organization with an owner and a member. */
async function makeOrganization(id: string): Promise<void> {
  await scratch.query('insert into organization (id, name, slug) values ($1, $1, $1)', [id])
  await scratch.query(
    `insert into "user" (id, name, email) select p, p, p || '@x.test' from unnest(array[$1 || '-ada', $1 || '-bob']) p`,
    [id],
  )
  await scratch.query(
    `insert into member (id, organization_id, user_id, role)
     values ($1 || '1', $1, $1 || '-ada', 'owner'), ($1 || '2', $1, $1 || '-bob', 'member')`,
    [id],
  )
}

/** Rows of every table, with whatever is hard to carry in them. */
async function fill(id: string): Promise<void> {
  const insert = (text: string, values: unknown[] = []) =>
    scratch.query(text.replaceAll('$org', `'${id}'`), values)
  await insert(`insert into testfolder (organization_id, id, name, parent_id)
    select $org, n_id(n), 'folder ' || n, case when n < 300 then n_id(n + 1) end from generate_series(1, 300) n`)
  await insert(`insert into lseg (organization_id, id, testfolder_id, title, author, keeper)
    select $org, n_id(n), n_id(1 + n % 300), E'“paper”\\n\\t\\\\ ' || n || ' 𝄞 ' || chr(127) || chr(8232),
           case n % 3 when 0 then $org || '-ada' when 1 then $org || '-bob' end, $org || '-bob' from generate_series(1, ${papers}) n`)
  await insert('update testfolder set cover_id = id where organization_id = $org')
  await insert(`insert into testlabel (id, organization_id, word, above)
    select md5($org || n)::uuid, $org, 'testlabel ' || n, case when n > 1 then md5($org || n - 1)::uuid end from generate_series(1, 50) n`)
  await insert(`insert into everything (organization_id, id) values ($org, n_id(1))`)
  await insert(`insert into everything (organization_id, id, words, short, fixed, large, exact, rough, rougher, "is", day, moment,
      local, hour, span, facts, letter, bytes, list, numbers, address, mood)
    values ($org, n_id(2), '', 'äöü€x', 'ab', 9223372036854775807, 12345678901234567890.0123456789, 0.1, 1.17549e-38, true, '0044-03-15 BC',
      '2026-03-29 02:30:00.123456+05:30', 'infinity', '24:00', '1 year -2 mons 3.5 sec', '{"a": 1.00, "b": ["\\"", null]}',
      '{"z":1,  "a":2, "z":3}', '\\x00ff', array['a,b', null, '{"', ''], array[1.10, 'NaN'], '10.0.0.1/8', 'loud')`)
  await scratch.query(`insert into testreminder (organization_id, user_id, id, title)
    values ('${id}', '${id}-ada', '${uuidv7()}', 'for ada alone')`)
}

const people = [{ kind: 'member', email: 'ada@x.test' }]

const take = (id: string, path: string) =>
  within(id, () =>
    exportArchive({
      db: opened.db,
      graph,
      files,
      organization: { id, slug: 'acme', name: 'Acme' },
      people: () => people,
      output: createWriteStream(path),
    }),
  )

const asHere = (from: string, to: string, keepsIds = false) => ({
  from,
  to,
  keepsIds,
  owner: `${to}-ada`,
  members: new Map([
    [`${from}-ada`, `${to}-ada`],
    [`${from}-bob`, `${to}-bob`],
  ]),
})

async function bring(
  path: string,
  to: string,
  more: Partial<Parameters<typeof importArchive>[0]> = {},
): Promise<Imported> {
  const archive = await OpenArchive.open(path)
  try {
    await archive.verify()
    const translation = asHere('acme', to)
    return await within(to, () =>
      importArchive({ archive, db: opened.db, graph, files, translation, ...more }),
    )
  } finally {
    await archive.close()
  }
}

/** Puts a file first, and into the list of files. */
function plant(entries: Map<string, Buffer>, path: string): void {
  const all = [...entries]
  const list = String(entries.get('files.ndjson'))
  const sha256 = createHash('sha256').update('x').digest('hex')
  entries.clear()
  entries.set(`files/${path}`, Buffer.from('x'))
  for (const [name, contents] of all) entries.set(name, contents)
  entries.set('files.ndjson', Buffer.from(`${JSON.stringify([path, 1, sha256])}\n${list}`))
}

const rowsOf = async (id: string): Promise<Record<string, number>> => {
  const counts = graph.tables.map(
    ({ name }) => `(select count(*) from ${name} where organization_id = $1)::int as ${name}`,
  )
  const [row] = await scratch.query(`select ${counts.join(', ')}`, [id])
  return Object(row)
}

const filesIn = (id: string): Promise<string[]> =>
  within(id, async () => {
    const names: string[] = []
    for await (const name of files.list()) names.push(name)
    return names
  })

beforeAll(async () => {
  scratch = await makeScratch('portable', schema, config)
  opened = openPortableDatabase({ connectionString: scratch.appUrl })
  await mkdir(env.REFACTKIT_DATA, { recursive: true })
  folder = await mkdtemp(join(env.REFACTKIT_DATA, 'archives-'))
  archived = join(folder, 'acme.zip')
  await scratch.query(`create function n_id(n int) returns uuid language sql as
    $$ select ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$`)
  for (const id of ['acme', 'globex', 'copy', 'again', 'forged', 'broken']) await makeOrganization(id)
  await fill('acme')
  await fill('globex')
  await within('acme', async () => {
    await files.put(`gallery/${uuidv7()}/original`, Readable.from([Buffer.from('a picture of acme')]))
    await files.put(`logo/${uuidv7()}/original`, Readable.from([Buffer.alloc(300_000, 'x')]))
  })
  await take('acme', archived)
})

afterAll(async () => {
  await opened?.close()
  await scratch?.drop()
})

describe('an organization', () => {
  test('is taken out in the order of its foreign keys, without what only a person reads', () => {
    const names = graph.tables.map(({ name }) => name)
    const order = ['activity_sum', 'everything', 'gallery_image', 'testlabel', 'testfolder', 'lseg']
    // Those that a project has added come where their keys put them.
    expect(names.filter((name) => order.includes(name))).toEqual(order)
    for (const name of [...config.auth, ...Object.keys(graph.omitted)]) expect(names).not.toContain(name)
    expect(graph.omitted).toMatchObject({
      activity_person: expect.stringContaining('about the place'),
      data_export: expect.stringContaining('about the place'),
      testreminder: expect.stringContaining('addressed to single persons'),
    })
    expect(graph.problems).toEqual([])
  })

  test('taken out twice is the same bytes', async () => {
    const again = join(folder, 'again.zip')
    await take('acme', again)
    expect((await readFile(again)).equals(await readFile(archived))).toBe(true)
  })

  test('taken out, brought in as another and taken out again is the same but for the ids', async () => {
    const globex = await rowsOf('globex')
    const done = await bring(archived, 'copy')
    expect(done).toMatchObject({
      rows: { testfolder: 300, lseg: papers, testlabel: 50, everything: 2 },
      files: 2,
      lost: {},
    })
    const path = join(folder, 'copy.zip')
    await take('copy', path)
    const [before, after] = await Promise.all([entriesOf(archived), entriesOf(path)])
    expect([...after.keys()]).toEqual([...before.keys()])
    const plain = (text: Buffer | undefined) => String(text).replaceAll('copy-', 'acme-')
    for (const [name, contents] of before) {
      if (name === 'manifest.json' || name === 'tables/testlabel.ndjson') continue
      expect(plain(after.get(name)) === String(contents), name).toBe(true)
    }
    const labels = (entries: Map<string, Buffer>) =>
      String(entries.get('tables/testlabel.ndjson'))
        .trim()
        .split('\n')
        .map((line): string[] => JSON.parse(line))
    const renamed = (id: string | undefined) => (id ? otherId('copy', 'testlabel', id) : id)
    const expected = labels(before).map(([id, word, above]) => [renamed(id), word, renamed(above)])
    expect(labels(after)).toEqual(expected.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)))
    expect(await rowsOf('globex')).toEqual(globex)
  })

  test('brought in again after an interruption is complete, and no row is there twice', async () => {
    const interruptedAt = async (phase: string, at: string, rows: number) => {
      const controller = new AbortController()
      const progress: OnPortabilityProgress = ({ phase: now, what, done }) => {
        if (now === phase && what === at && done >= rows) controller.abort(new Error('the lights went out'))
      }
      const running = bring(archived, 'again', { progress, signal: controller.signal })
      await expect(running).rejects.toThrow('the lights went out')
      return await rowsOf('again')
    }
    expect(await interruptedAt('writing', 'lseg', 1_000)).toMatchObject({ testfolder: 300, lseg: 2_000 })
    expect(await interruptedAt('writing', 'files', 1)).toMatchObject({ testfolder: 300, lseg: papers })
    await bring(archived, 'again')
    const [before, after] = await Promise.all(
      ['acme', 'again'].map((id) => within(id, () => takeInventory({ db: opened.db, graph, files }))),
    )
    expect(after?.tables.map(({ name, rows }) => [name, rows])).toEqual(
      before?.tables.map(({ name, rows }) => [name, rows]),
    )
    expect(after?.tables.find(({ name }) => name === 'everything')).toEqual(
      before?.tables.find(({ name }) => name === 'everything'),
    )
  })

  test('whose people are strangers loses their names and nothing else, and says so', async () => {
    const translation = { ...asHere('acme', 'broken'), members: new Map([['acme-ada', 'broken-ada']]) }
    const { lost } = await bring(archived, 'broken', { translation })
    expect(lost).toEqual({ 'lseg.author': papers / 3, 'lseg.keeper': papers })
    const [row] = await scratch.query(
      `select count(author)::int as authors, count(distinct keeper)::int as keepers, min(keeper) as keeper from lseg where organization_id = 'broken'`,
    )
    expect(row).toEqual({ authors: papers / 3, keepers: 1, keeper: 'broken-ada' })
  })

  test('that is removed leaves nothing, and its neighbours as they were', async () => {
    const globex = await within('globex', () => takeInventory({ db: opened.db, graph, files }))
    const before = await within('broken', () => takeInventory({ db: opened.db, graph, files }))
    expect(before.tables.find(({ name }) => name === 'lseg')?.rows).toBe(papers)
    await within('broken', () => removeEverything({ db: opened.db, graph, files }))
    expect(Object.values(await rowsOf('broken')).every((count) => count === 0)).toBe(true)
    expect(await filesIn('broken')).toEqual([])
    expect(await within('globex', () => takeInventory({ db: opened.db, graph, files }))).toEqual(globex)
  })
})

describe('an archive that was made up', () => {
  const at = (name: string) => join(folder, `${name}.zip`)
  const refusal = async (name: string): Promise<string> => {
    return await bring(at(name), 'forged').then(
      () => 'brought in',
      (error: unknown) => (error instanceof PortabilityError ? `${error}` : causeOf(error)),
    )
  }
  const nothing = async () => {
    expect(Object.values(await rowsOf('forged')).every((count) => count === 0)).toBe(true)
    expect(await filesIn('forged')).toEqual([])
  }

  test.each<[string, Parameters<typeof forge>[2]]>([
    ['a name that leads out', (entries) => void entries.set('files/..%2f..%2fglobex', Buffer.from('x'))],
    [
      'a table that nobody announced',
      (entries) => void entries.set('tables/member.ndjson', Buffer.from('[]\n')),
    ],
    ['a file that nobody announced', (entries) => void entries.set('files/gallery/x', Buffer.from('x'))],
    ['a program', (entries) => void entries.set('run.sh', Buffer.from('rm'))],
    [
      'a row with a cell too many',
      (entries) => changeRows(entries, 'testfolder', (cells) => [...cells, 'globex']),
    ],
    [
      'a row that is no list',
      (entries) => changeRows(entries, 'testfolder', () => ({ organization_id: 'globex' })),
    ],
    [
      'a number in the place of a text',
      (entries) => changeRows(entries, 'testfolder', ([, ...rest]) => [1, ...rest]),
    ],
    [
      'names behind a JSON value',
      (entries) =>
        changeRows(entries, 'everything', (cells) =>
          cells.map((cell) => (cell?.startsWith('{"a"') ? '{},"organization_id":"globex"' : cell)),
        ),
    ],
    ['a total that is not the sum', (_, manifest) => void manifest.files.total--],
    ['more than it can become', (_, { files }) => void Object.assign(files, { total: 2 ** 45 })],
    ['an archive in the archive', (entries) => void plant(entries, `export/${uuidv7()}/original`)],
    ['a line without an end', (entries) => void entries.set('people.ndjson', Buffer.from('{}'))],
  ])('%s: is refused before anything is written', async (name, change) => {
    await forge(archived, at(name), change)
    expect(await refusal(name)).toMatch(/^PortabilityError: The archive/)
    await nothing()
  })

  test('a row that is there twice is noticed when what was written is read back', async () => {
    await forge(archived, at('twice'), (entries) => {
      const folders = entries.get('tables/testfolder.ndjson') ?? Buffer.alloc(0)
      const [first] = String(folders).split('\n')
      entries.set('tables/testfolder.ndjson', Buffer.concat([folders, Buffer.from(`${first}\n`)]))
    })
    expect(await refusal('twice')).toMatch(
      'testfolder should have 301 rows as the archive has them, and has 300 rows',
    )
    await within('forged', () => removeEverything({ db: opened.db, graph, files }))
    await nothing()
  })

  test('one changed byte, a missing end and what is no archive are refused', async () => {
    const bytes = await readFile(archived)
    const changed = Buffer.from(bytes)
    const place = Math.floor(bytes.length / 2)
    changed.writeUInt8(bytes.readUInt8(place) ^ 1, place)
    await writeFile(at('changed'), changed)
    await writeFile(at('cut'), bytes.subarray(0, bytes.length - 100))
    await writeFile(at('text'), 'not an archive')
    for (const name of ['changed', 'cut', 'text'])
      expect(await refusal(name)).toMatch(/^PortabilityError: The archive is damaged/)
    const entries = await entriesOf(archived)
    entries.set('tables/testfolder.ndjson', Buffer.from('[]\n'))
    await writeEntries(at('swapped'), entries)
    expect(await refusal('swapped')).toMatch(/^PortabilityError: The archive is damaged/)
    await nothing()
  })

  test('its directory is read a few times, however many tables it has, and not to its end when it has too many', async () => {
    const read = vi.spyOn(ArchiveEntries.prototype, Symbol.asyncIterator)
    onTestFinished(() => read.mockRestore())
    const archive = await OpenArchive.open(archived)
    await archive.verify()
    await archive.close()
    expect(archive.manifest.tables.length).toBeGreaterThan(3)
    expect(read).toHaveBeenCalledTimes(3)
    const tables = Array.from({ length: limits.tables + 5 }, (_, index) => `tables/${index}.ndjson`)
    await writeFile(at('tables'), directoryOf(tables))
    await expect(OpenArchive.open(at('tables'))).rejects.toThrow('or is no archive of an organization')
  })

  test('a line that never ends is given up before it fills the memory', async () => {
    let taken = 0
    const megabyte = Buffer.alloc(2 ** 20, 'a')
    const endless = async function* () {
      for (;;) {
        taken++
        yield megabyte
      }
    }
    await expect(linesIn(endless()).next()).rejects.toThrow('a line that is too long')
    expect(taken).toBeLessThan(70)
  })

  test('the organization of somebody else in its columns is no column, and lands nowhere', async () => {
    await forge(archived, at('column'), (entries, { tables }) => {
      const folders = tables.find(({ name }) => name === 'testfolder')
      folders?.columns.push(['organization_id', 'text'])
      changeRows(entries, 'testfolder', (cells) => [...cells, 'globex'])
    })
    expect(await refusal('column')).toMatch(
      /The archive has testfolder.organization_id, and this schema does not/,
    )
    await nothing()
  })

  test.each<[string, string, (cells: (string | null)[]) => (string | null)[], RegExp]>([
    [
      'a text too long for its column',
      'everything',
      ([id, words, , ...rest]) => [id ?? null, words ?? null, 'too long', ...rest],
      /too long for type character varying\(5\)/,
    ],
    [
      'a row that refers to none',
      'lseg',
      ([id, , ...rest]) => [id ?? null, '01900000-0000-7000-8000-00000000ffff', ...rest],
      /paper_testfolder_fk/,
    ],
    [
      'a key that is none',
      'testfolder',
      ([, ...rest]) => ['not-a-uuid', ...rest],
      /invalid input syntax for type uuid/,
    ],
  ])('%s: the database refuses it', async (name, table, change, said) => {
    await forge(archived, at(name), (entries) => changeRows(entries, table, change))
    expect(await refusal(name)).toMatch(said)
    await within('forged', () => removeEverything({ db: opened.db, graph, files }))
    await nothing()
  })

  test('an import for one organization does not run in the scope of another', async () => {
    const archive = await OpenArchive.open(archived)
    const translation = asHere('acme', 'globex')
    const before = await rowsOf('globex')
    await expect(
      within('forged', () => importArchive({ archive, db: opened.db, graph, files, translation })),
    ).rejects.toThrow('The organization in scope is another one')
    await archive.close()
    expect(await rowsOf('globex')).toEqual(before)
    await nothing()
  })
})
