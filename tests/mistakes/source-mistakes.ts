/** A mistake made in source, what the check says of it, and the same without the mistake. */
export interface SourceMistake {
  readonly mistake: string
  readonly file: string
  readonly text: string
  /** Files it needs beside itself, in both cases. */
  readonly beside?: Readonly<Record<string, string>>
  readonly rule: string
  readonly severity?: 'warning'
  readonly object: string
  /** The whole sentence. */
  readonly says: string
  /** The same file as it should be, of which nothing is said. */
  readonly right: string
}

const fn = 'src/server/invoice-fns.ts'
const start = "import { createServerFn } from '@tanstack/react-start'\n"
const linked = "import { tenant, member, can, anyone } from './access'\n"
const route = "import { createFileRoute } from '@tanstack/react-router'\n"
const request = "import { tenantRequest, memberRequest } from '@/server/access-request'\n"
const answering = ".middleware([tenant('gallery:read')]).handler(async () => 1)"

const noLink = 'names no link, so nothing asks who calls it.'
const unseen = 'names: its middleware is not written out.'
const rawText = 'and nothing keeps values out of that text.'
const ofSignIn = (line: number) =>
  `It reads people and organizations with the login of sign-in, in line ${line}, and gives no reason.`
const scope = (line: number) => `It opens a scope in line ${line}, and only a link may say whose.`
const connection = (line: number) => `It opens a connection of its own in line ${line}, past the scope.`
const stored = 'and nothing says that their keys begin with the organization.'

const within = "import { within } from '@refactkit/tenancy'\n"
const linkedCall = `${start}${linked}export const f = createServerFn()${answering}`
const drizzleDb = "import { sql } from 'drizzle-orm'\nimport { db } from '@/db'\n"
const safeSql = `${drizzleDb}export const f = (id: string) => db.execute(sql\`select \${id}\`)`
const organizationsOf = "import { memberships } from './organizations'\nexport const f = memberships"
const query =
  "import { queryOptions } from '@tanstack/react-query'\nimport { listDataExports } from './data-export-fns'\nimport { keys } from './query-keys'\n"
const exportsOf = `${query}export const q = (slug: string) => queryOptions({ queryKey: keys.dataExports(slug), queryFn: () => listDataExports({ data: { slug } }) })`

export const sourceMistakes: readonly SourceMistake[] = [
  {
    mistake: 'a function without a link',
    file: fn,
    text: `${start}export const listInvoices = createServerFn({ method: 'GET' })\n  .handler(async () => 1)`,
    rule: 'function-link',
    object: `${fn}: listInvoices`,
    says: `This function in line 2 ${noLink}`,
    right: `${start}${linked}export const listInvoices = createServerFn({ method: 'GET' })${answering}`,
  },
  {
    mistake: 'a function that nobody exports, without a link',
    file: fn,
    text: `${start}${linked}const hidden = createServerFn().handler(async () => 1)\nexport const open = createServerFn().middleware([anyone]).handler(() => hidden())`,
    rule: 'function-link',
    object: `${fn}: hidden`,
    says: `This function in line 3 ${noLink}`,
    right: `${start}${linked}const hidden = createServerFn()${answering}\nexport const open = createServerFn().middleware([anyone]).handler(() => hidden())`,
  },
  {
    mistake: 'a function made under another name, without a link',
    file: fn,
    text: "import * as framework from '@tanstack/react-start'\nconst make = framework.createServerFn\nexport const list = make().handler(async () => 1)",
    rule: 'function-link',
    object: `${fn}: list`,
    says: `This function in line 3 ${noLink}`,
    right: `import * as framework from '@tanstack/react-start'\n${linked}const make = framework.createServerFn\nexport const list = make()${answering}`,
  },
  {
    mistake: 'a function made by a file in between, without a link',
    file: fn,
    beside: { 'src/server/make.ts': "export { createServerFn as make } from '@tanstack/react-start'" },
    text: "import { make } from './make'\nexport const list = make().handler(async () => 1)",
    rule: 'function-link',
    object: `${fn}: list`,
    says: `This function in line 2 ${noLink}`,
    right: `import { make } from './make'\n${linked}export const list = make()${answering}`,
  },
  {
    mistake: 'a function on a base that has no link',
    file: fn,
    text: `${start}const base = createServerFn({ method: 'POST' })\nexport const list = base.handler(async () => 1)`,
    rule: 'function-link',
    object: `${fn}: list`,
    says: `This function in line 3 ${noLink}`,
    right: `${start}${linked}const base = createServerFn({ method: 'POST' }).middleware([tenant('gallery:read')])\nexport const list = base.handler(async () => 1)`,
  },
  {
    mistake: 'a link of the same name that is none',
    file: fn,
    text: `${start}const tenant = (_: string) => undefined as never\nexport const list = createServerFn()${answering}`,
    rule: 'function-link',
    object: `${fn}: list`,
    says: `This function in line 3 ${noLink}`,
    right: linkedCall,
  },
  {
    mistake: 'a link after other middleware',
    file: fn,
    text: `${start}${linked}import { timing } from './timing'\nexport const list = createServerFn().middleware([timing, tenant('gallery:read')]).handler(async () => 1)`,
    rule: 'function-link',
    object: `${fn}: list`,
    says: 'This function in line 4 names its link after other middleware, which runs for everybody.',
    right: `${start}${linked}import { timing } from './timing'\nexport const list = createServerFn().middleware([tenant('gallery:read'), timing]).handler(async () => 1)`,
  },
  {
    mistake: 'two links',
    file: fn,
    text: `${start}${linked}export const list = createServerFn().middleware([member, tenant('gallery:read')]).handler(async () => 1)`,
    rule: 'function-link',
    object: `${fn}: list`,
    says: 'This function in line 3 names 2 links, and the furthest brings the others along.',
    right: linkedCall.replace('const f', 'const list'),
  },
  {
    mistake: 'middleware that only a run would tell',
    file: fn,
    text: `${start}import { links } from './somewhere'\nexport const list = createServerFn().middleware(links()).handler(async () => 1)`,
    rule: 'function-link',
    object: `${fn}: list`,
    says: `Nobody can see which link this function in line 3 ${unseen}`,
    right: `${start}${linked}const links = [tenant('gallery:read')]\nexport const list = createServerFn().middleware(links).handler(async () => 1)`,
  },
  {
    mistake: 'a function whose handler is somewhere else',
    file: fn,
    text: `${start}export function finish(handler: () => Promise<void>, take: (_: unknown) => void) {\n  take(createServerFn())\n}`,
    rule: 'function-link',
    object: `${fn}: finish`,
    says: 'Nobody can see which link the function made in line 3 names: its handler is somewhere else.',
    right: linkedCall,
  },
  {
    mistake: 'a route without a link',
    file: 'src/routes/api/invoices.ts',
    text: `${route}export const Route = createFileRoute('/api/invoices')({\n  server: { handlers: { GET: () => Response.json([]) } },\n})`,
    rule: 'route-link',
    object: 'GET /api/invoices',
    says: `This route in line 3 ${noLink}`,
    right: `${route}${request}export const Route = createFileRoute('/api/invoices')({ server: { middleware: [memberRequest], handlers: { GET: () => Response.json([]) } } })`,
  },
  {
    mistake: 'one method of a route without a link',
    file: 'src/routes/_app/api/invoices.ts',
    text: `${route}${request}export const Route = createFileRoute('/_app/api/invoices')({\n  server: { handlers: ({ createHandlers }) => createHandlers({\n    GET: { middleware: [memberRequest], handler: () => Response.json([]) },\n    PUT: { handler: () => Response.json([]) },\n  }) },\n})`,
    rule: 'route-link',
    object: 'PUT /api/invoices',
    says: `This route in line 6 ${noLink}`,
    right: `${route}${request}export const Route = createFileRoute('/_app/api/invoices')({ server: { handlers: ({ createHandlers }) => createHandlers({ GET: { middleware: [memberRequest], handler: () => Response.json([]) }, PUT: { middleware: [tenantRequest('gallery:read')], handler: () => Response.json([]) } }) } })`,
  },
  {
    mistake: 'a route that answers every method, without a link',
    file: 'src/routes/api/invoices.ts',
    text: `${route}export const Route = createFileRoute('/api/invoices')({\n  server: { handlers: { ANY: () => Response.json(['all']) } },\n})`,
    rule: 'route-link',
    object: 'ANY /api/invoices',
    says: `This route in line 3 ${noLink}`,
    right: `${route}import { otherMethod } from '@/server/other-method'\nexport const Route = createFileRoute('/api/invoices')({ server: { handlers: { ANY: otherMethod } } })`,
  },
  {
    mistake: 'a scope that a function opens for an id it was sent',
    file: fn,
    text: `${start}${linked}${within}export const list = createServerFn().middleware([anyone])\n  .handler(({ data }) => within(data.organizationId, () => 1))`,
    rule: 'scope-by-link',
    object: `${fn}: list`,
    says: scope(5),
    right: linkedCall,
  },
  {
    mistake: 'a scope opened by a helper, under another name',
    file: 'lib/invoices.ts',
    text: "import * as tenancy from '@refactkit/tenancy'\nconst { within: enter } = tenancy\nexport const invoicesOf = (id: string) => enter(id, () => 1)",
    rule: 'scope-by-link',
    object: 'lib/invoices.ts: invoicesOf',
    says: scope(3),
    right:
      "import { requireScope } from '@refactkit/tenancy'\nexport const invoicesOf = () => requireScope().organizationId",
  },
  {
    mistake: 'a scope handed on as a value',
    file: 'lib/invoices.ts',
    beside: { 'lib/enter.ts': "export { within as enter } from '@refactkit/tenancy'" },
    text: "import { enter } from './enter'\nexport const tools = { enter }",
    rule: 'scope-by-link',
    object: 'lib/invoices.ts: tools',
    says: scope(2),
    right: 'export const tools = {}',
  },
  {
    mistake: 'every organization, read by a function',
    file: 'lib/report.ts',
    text: "export const report = async () => (await import('../db/operations')).acrossOrganizations('why', async () => 1)",
    rule: 'scope-by-link',
    object: 'lib/report.ts: report',
    says: 'It loads what reads or changes every organization, in line 1, and what people call must not reach that.',
    right: 'export const report = async () => 1',
  },
  {
    mistake: 'the auth database in a server function',
    file: fn,
    text: `${start}${linked}import { authDb } from '@/db/auth-db'\nexport const f = createServerFn().middleware([tenant('gallery:read')]).handler(() => authDb.select())`,
    rule: 'auth-database',
    object: fn,
    says: ofSignIn(3),
    right: linkedCall,
  },
  {
    mistake: 'the auth database in a helper that gives no reason',
    file: 'lib/people.ts',
    text: "import * as people from '../db/auth-db'\nexport const f = () => people",
    rule: 'auth-database',
    object: 'lib/people.ts',
    says: ofSignIn(1),
    right: organizationsOf,
  },
  {
    mistake: 'the auth database loaded while it runs',
    file: 'lib/people.ts',
    text: "export const f = () =>\n  import('../db/auth-db').then(({ authDb }) => authDb.select())",
    rule: 'auth-database',
    object: 'lib/people.ts',
    says: ofSignIn(2),
    right: organizationsOf,
  },
  {
    mistake: 'the auth database through an innocent file of db/',
    file: fn,
    beside: {
      'lib/organizations.ts':
        "import { authDb } from '../db/auth-db'\nexport const people = authDb\nexport const memberships = () => people",
    },
    text: `${start}${linked}import { people } from '@/lib/organizations'\nexport const f = createServerFn().middleware([tenant('gallery:read')]).handler(() => people.select())`,
    rule: 'auth-database',
    object: fn,
    says: ofSignIn(4),
    right: linkedCall,
  },
  {
    mistake: 'the auth database out of a function that answers it',
    file: fn,
    beside: {
      'lib/organizations.ts':
        "import { authDb } from '../db/auth-db'\nexport function people() {\n  return authDb\n}",
    },
    text: `${start}${linked}import { people } from '@/lib/organizations'\nexport const f = createServerFn().middleware([tenant('gallery:read')]).handler(() => people().select())`,
    rule: 'auth-database',
    object: fn,
    says: ofSignIn(4),
    right: linkedCall,
  },
  {
    mistake: 'connections without an organization',
    file: 'lib/invoices.ts',
    text: "import { pool } from '../db'\nexport const count = async () => {\n  const { unscoped } = pool\n  return unscoped\n}",
    rule: 'unscoped-pool',
    object: 'lib/invoices.ts: count',
    says: 'It takes connections that carry no organization, in line 3.',
    right: "import { db } from '../db'\nexport const count = async () => db.select()",
  },
  {
    mistake: 'a pool of its own',
    file: 'lib/invoices.ts',
    text: "import pg from 'pg'\nexport const pool = new pg.Pool()",
    rule: 'own-connection',
    object: 'lib/invoices.ts: pool',
    says: connection(2),
    right: "import pg from 'pg'\nexport const quoted = pg.escapeIdentifier('a')",
  },
  {
    mistake: 'an owner login by a client loaded while it runs',
    file: 'lib/invoices.ts',
    text: "export async function connect() {\n  const { Client } = (await import('pg')).default\n  return new Client(process.env.DATABASE_URL)\n}",
    rule: 'own-connection',
    object: 'lib/invoices.ts: connect',
    says: connection(3),
    right: 'export async function connect() {}',
  },
  {
    mistake: 'Drizzle over an address',
    file: fn,
    text: "import { drizzle } from 'drizzle-orm/node-postgres'\nexport const db = drizzle('postgres://owner@db/app')",
    rule: 'own-connection',
    object: `${fn}: db`,
    says: connection(2),
    right: "export { db } from '@/db'",
  },
  {
    mistake: 'another driver',
    file: 'db/fast.ts',
    text: "import postgres from 'postgres'\nexport const fast = postgres()",
    rule: 'own-connection',
    object: 'db/fast.ts: fast',
    says: connection(2),
    right: "export { db as fast } from './index'",
  },
  {
    mistake: 'sql.raw',
    file: 'lib/invoices.ts',
    text: `${drizzleDb}export const f = (by: string) => db.execute(sql\`select 1 order by \${sql.raw(by)}\`)`,
    rule: 'raw-sql',
    object: 'lib/invoices.ts: f',
    says: `It makes a text SQL in line 3, ${rawText}`,
    right: safeSql,
  },
  {
    mistake: 'sql.raw, taken apart and renamed',
    file: 'lib/invoices.ts',
    beside: { 'lib/words.ts': "import { sql } from 'drizzle-orm'\nexport const write = sql" },
    text: "import { write as w } from './words'\nconst { raw: plain } = w\nexport const f = (by: string) => plain(by)",
    rule: 'raw-sql',
    object: 'lib/invoices.ts: f',
    says: `It makes a text SQL in line 3, ${rawText}`,
    right: safeSql,
  },
  {
    mistake: 'a property of sql that only a run would tell',
    file: 'lib/invoices.ts',
    text: "import { sql } from 'drizzle-orm'\nexport const f = (name: 'raw', by: string) => sql[name](by)",
    rule: 'raw-sql',
    object: 'lib/invoices.ts: f',
    says: `It makes a text SQL in line 2, ${rawText}`,
    right: safeSql,
  },
  {
    mistake: 'a text that is executed',
    file: fn,
    text: `${drizzleDb}export const f = (id: string) => db.execute(\`select * from invoice where id = '\${id}'\`)`,
    rule: 'raw-sql',
    object: `${fn}: f`,
    says: `It makes a text SQL in line 3, ${rawText}`,
    right: safeSql,
  },
  {
    mistake: 'a text for the pool',
    file: 'lib/invoices.ts',
    text: "import { pool as p } from '../db'\nexport const f = (text: string) => p.query(text)",
    rule: 'raw-sql',
    object: 'lib/invoices.ts: f',
    says: `It makes a text SQL in line 2, ${rawText}`,
    right: safeSql,
  },
  {
    mistake: 'a raw set_config',
    file: 'lib/invoices.ts',
    text: `${drizzleDb}export const f = (id: string) => db.execute(sql\`select set_config('app.organization_id', \${id}, true)\`)`,
    rule: 'raw-setting',
    object: 'lib/invoices.ts: f',
    says: 'Its statement in line 3 changes a setting or a role, which outlives the statement on its connection.',
    right: safeSql,
  },
  {
    mistake: 'SET ROLE, put together',
    file: 'lib/invoices.ts',
    text: "const word = 'x'\nexport const f = (run: (text: string) => void) => run('set ' + 'role ' + word)",
    rule: 'raw-setting',
    object: 'lib/invoices.ts: f',
    says: 'Its statement in line 2 changes a setting or a role, which outlives the statement on its connection.',
    right:
      "export const sentence = 'Set the table and reset your password, then set up a role for everybody.'",
  },
  {
    mistake: 'a cache key without organization',
    file: 'src/server/invoice-queries.ts',
    text: `${query}export const q = (slug: string) => queryOptions({\n  queryKey: ['images'],\n  queryFn: () => listDataExports({ data: { slug } }),\n})`,
    rule: 'cache-key',
    object: 'src/server/invoice-queries.ts: q',
    says: 'The key in line 5 does not begin with the organization, and listDataExports answers for one: the next would see it.',
    right: exportsOf,
  },
  {
    mistake: 'a cache key of a person, for what an organization has',
    file: 'src/server/invoice-queries.ts',
    beside: {
      'src/server/load.ts':
        "import { listDataExports } from './data-export-fns'\nexport const load = (slug: string) => listDataExports({ data: { slug } })",
    },
    text: `${query}import { load } from './load'\nexport const q = (slug: string) => queryOptions({\n  queryKey: [...keys.viewer, 'images'],\n  queryFn: async () => load(slug),\n})`,
    rule: 'cache-key',
    object: 'src/server/invoice-queries.ts: q',
    says: 'The key in line 6 does not begin with the organization, and listDataExports answers for one: the next would see it.',
    right: exportsOf,
  },
  {
    mistake: 'a cache key whose slug comes last',
    file: 'src/server/invoice-queries.ts',
    text: `${query}const key = (slug: string) => ['images', slug] as const\nexport const q = (slug: string) => queryOptions({\n  queryKey: key(slug),\n  queryFn: () => listDataExports({ data: { slug } }),\n})`,
    rule: 'cache-key',
    object: 'src/server/invoice-queries.ts: q',
    says: 'The key in line 6 does not begin with the organization, and listDataExports answers for one: the next would see it.',
    right: exportsOf,
  },
  {
    mistake: "Drizzle's cache of queries",
    file: 'db/cached.ts',
    text: "import { upstashCache } from 'drizzle-orm/cache/upstash'\nexport const cache = upstashCache",
    rule: 'query-cache',
    object: 'db/cached.ts',
    says: 'It keeps results of queries by their text in line 1, and the text does not name the organization.',
    right: "export { db } from './index'",
  },
  {
    mistake: 'a query that is cached',
    file: 'lib/invoices.ts',
    text: "import { db } from '../db'\nexport const f = () => db.select().from(x).$withCache()\ndeclare const x: never",
    rule: 'query-cache',
    object: 'lib/invoices.ts: f',
    says: 'It keeps results of queries by their text in line 2, and the text does not name the organization.',
    right: "import { db } from '../db'\nexport const f = () => db.select()",
  },
  {
    mistake: 'a map on the server that outlives the request',
    file: 'lib/invoices.ts',
    text: "import { db } from '../db'\nconst kept = new Map<string, unknown>()\nexport const f = async (id: string) => kept.get(id) ?? kept.set(id, await db.select())",
    rule: 'query-cache',
    severity: 'warning',
    object: 'lib/invoices.ts: kept',
    says: 'What it keeps in line 2 outlives the request, and nothing says that its keys name the organization.',
    right: "import { db } from '../db'\nexport const f = async () => db.select()",
  },
  {
    mistake: 'files stored past the storage',
    file: 'lib/invoices.ts',
    text: "import { S3Client } from '@aws-sdk/client-s3'\nexport const client = new S3Client()",
    rule: 'storage-key',
    object: 'lib/invoices.ts',
    says: `It stores files in line 1, ${stored}`,
    right: "import { storage } from './storage'\nexport const f = storage",
  },
  {
    mistake: 'a storage key put together by hand',
    file: 'lib/invoices.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a piece of source text
    text: 'export const keyOf = (id: string) => `org/${id}/invoice`',
    rule: 'storage-key',
    object: 'lib/invoices.ts: keyOf',
    says: 'It puts a storage key together by hand in line 1.',
    right: "import { storage } from './storage'\nexport const f = storage",
  },
  {
    mistake: 'a file written under the name that was sent',
    file: 'src/server/upload.ts',
    text: "import { promises as disk } from 'node:fs'\nexport const keep = (name: string) => disk.writeFile(name, '')",
    rule: 'storage-key',
    object: 'src/server/upload.ts',
    says: 'It writes to the disk in line 2, and nothing says whose the file is.',
    right: "import { storage } from '@/lib/storage'\nexport const f = storage",
  },
  {
    mistake: 'the organization of the session',
    file: fn,
    text: `${start}${linked}export const f = createServerFn().middleware([member]).handler(({ context }) => {\n  const { activeOrganizationId: id } = context.session\n  return id\n})`,
    rule: 'session-organization',
    object: `${fn}: f`,
    says: 'It asks the session for the organization in line 4; with two tabs open, that is the wrong one.',
    right: `${start}${linked}export const f = createServerFn().middleware([member]).handler(({ context }) => context.organization)`,
  },
]
