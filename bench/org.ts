// What it takes to take an organization out and bring it in: npm run bench:org [-- --rows 100000,1000000,5000000] [--files 10000]
import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { uuidv7, within } from '@refactkit/tenancy'
import {
  exportArchive,
  importArchive,
  OpenArchive,
  openPortableDatabase,
  removeEverything,
  tableGraph,
} from '@refactkit/tenancy/portability'
import pg from 'pg'
import * as schema from '../db/schema'
import { tenancy } from '../db/tenancy'
import { makeWorld, type World } from './world'

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000,500000,1000000' },
    files: { type: 'string', default: '10000' },
  },
})

const graph = tableGraph(schema, tenancy, [schema.dataExport, schema.activityPerson])
const data = await mkdtemp(resolve('.data/bench-'))
const mebibytes = (bytes: number) => Math.round(bytes / 2 ** 20)

/** How long it took, and how much memory the process had at most: more than before it began. */
async function measured<Result>(work: () => Promise<Result>) {
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 50)
  const began = performance.now()
  try {
    const result = await work()
    return { result, seconds: (performance.now() - began) / 1000, memory: most - before, resident: most }
  } finally {
    clearInterval(watch)
  }
}

const print = (...cells: (string | number)[]) =>
  console.log(
    `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)).join(' | ')} |`,
  )

async function measure(world: World, files: number): Promise<void> {
  // Read by lib/env.ts, which nothing has loaded before.
  Object.assign(process.env, {
    APP_DATABASE_URL: world.app,
    AUTH_DATABASE_URL: world.auth,
    BETTER_AUTH_SECRET: randomBytes(32).toString('base64'),
    REFACTKIT_DATA: data,
  })
  const { organizationFiles } = await import('../lib/portability/files')
  const { db, close } = openPortableDatabase({ connectionString: world.app })
  const admin = new pg.Client({ connectionString: world.admin })
  await admin.connect()
  await admin.query(
    `insert into organization (id, name, slug) values ('copy', 'copy', 'copy') on conflict do nothing`,
  )
  await admin.end()
  const [from = ''] = world.organizations
  const parts = { db, graph, files: organizationFiles }
  const path = join(data, `${randomBytes(4).toString('hex')}.zip`)
  await within(from, async () => {
    for (let made = 0; made < files; made += 1)
      await organizationFiles.put(`gallery/${uuidv7()}/original`, Readable.from([randomBytes(4_096)]))
  })
  const out = await measured(() =>
    within(from, () =>
      exportArchive({
        ...parts,
        organization: { id: from, slug: from, name: from },
        people: () => [],
        output: createWriteStream(path),
      }),
    ),
  )
  const archive = await OpenArchive.open(path)
  const checked = await measured(() => archive.verify())
  const translation = { from, to: 'copy', keepsIds: false, owner: '', members: new Map<string, string>() }
  const into = await measured(() => within('copy', () => importArchive({ ...parts, archive, translation })))
  await archive.close()
  const gone = await measured(() => within('copy', () => removeEverything(parts)))
  const { size } = await stat(path)
  print(
    world.rows,
    files,
    `${mebibytes(size)} MB`,
    ...[out, checked, into, gone].map(
      ({ seconds, resident }) => `${seconds.toFixed(1)} s, ${mebibytes(resident)} MB`,
    ),
  )
  await within(from, () => organizationFiles.removeAll())
  await close()
}

print('rows', 'files', 'archive', 'export', 'verify', 'import and compare', 'delete')
print(...Array(7).fill('---'))
const runs = [
  ...values.rows.split(',').map((rows) => [Number(rows), 0] as const),
  [1_000, Number(values.files)] as const,
]
try {
  for (const [rows, files] of runs) {
    const world = await makeWorld(rows, 1, 'portability')
    try {
      await measure(world, files)
    } finally {
      await world.close()
    }
  }
} finally {
  await rm(data, { recursive: true, force: true })
}
