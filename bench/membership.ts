// What it would bring to prove the membership inside the query's own round trip, as requests of one, two and five
// statements: npx tsx bench/membership.ts [--json] [--rows 200000] [--rounds 41] [--slice 100]
import { parseArgs } from 'node:util'
import {
  roleNames,
  ScopedPool,
  scopedDatabase,
  surviveLostConnections,
  within,
  withinPerson,
} from '@refactkit/tenancy'
import { and, eq, type Placeholder, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import * as schema from '../db/schema'
import { galleryImage, member, organization } from '../db/schema'
import { withDelay } from './delay'
import { type Contender, interleaved } from './measure'
import { imageId, makeWorld, type World } from './world'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rows: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '41' },
    slice: { type: 'string', default: '100' },
  },
})
const [connections, organizationCount, rows] = [8, 1_000, Number(values.rows)]
const effort = { workers: 16, rounds: Number(values.rounds), slice: Number(values.slice) }
const userOf = (organizationId: string): string => `user-${organizationId}`

async function asAdmin(world: World, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: world.admin })
  await client.connect()
  await work(client).finally(() => client.end())
}

/** Everybody is a member of one organization; their slugs are their ids. */
async function addPeople(client: pg.Client, organizations: readonly string[]): Promise<void> {
  await client.query(
    `insert into "user" (id, name, email) select 'user-' || id, id, id || '@example.com' from unnest($1::text[]) id`,
    [organizations],
  )
  await client.query(
    `insert into member (id, organization_id, user_id, role) select id, id, 'user-' || id, 'owner' from unnest($1::text[]) id`,
    [organizations],
  )
  await client.query('analyze member; analyze organization; analyze "user"')
}

/**
 * The prototype: the portals carry a person and a slug, and what reads the scope looks the membership up with the rights of
 * the owner, once for every table of every statement.
 */
async function proveInTheQuery(client: pg.Client, database: string): Promise<void> {
  const named = (prefix: string) =>
    `(select substr(name, ${prefix.length + 1}) from pg_cursors where name like '${prefix}%' and statement = '')`
  await client.query(
    `create or replace function rk.organization_id() returns text language plpgsql stable parallel restricted security definer
       set search_path = pg_catalog as $$ begin return (select o.id from public.member m
         join public.organization o on o.id = m.organization_id
        where m.user_id = ${named('person:')} and o.slug = ${named('org:')}); end $$`,
  )
  await client.query(`grant select on member, organization to "${roleNames(database).owner}"`)
}

/** A request of so many statements, each for another row of the organization. */
type Request = (organizationId: string, ids: readonly string[]) => Promise<void>

function byId(app: pg.PoolConfig) {
  const pool = new ScopedPool({ ...app, statements: 'named' })
  const db = scopedDatabase(pool, schema)
  const each = async (ids: readonly string[]) => {
    for (const id of ids) {
      const found = await db.select().from(galleryImage).where(eq(galleryImage.id, id))
      if (found.length !== 1) throw new Error(`${found.length} rows were found.`)
    }
  }
  return { pool, each }
}

/**
 * The membership and the role, by the login of people, and then statements that carry the organization.
 *
 * @param prepared under which name the query is prepared: none builds it every time, an empty one builds its text once
 */
function readFirst(name: string, app: string, auth: string, prepared: string | undefined) {
  const { pool, each } = byId({ connectionString: app, max: connections })
  const authPool = new pg.Pool({ connectionString: auth, max: connections })
  surviveLostConnections(authPool)
  const reading = (userId: string | Placeholder, slug: string | Placeholder) =>
    drizzle({ client: authPool })
      .select({ id: organization.id, name: organization.name, logo: organization.logo, role: member.role })
      .from(member)
      .innerJoin(organization, eq(organization.id, member.organizationId))
      .where(and(eq(member.userId, userId), eq(organization.slug, slug)))
  const built = reading(sql.placeholder('userId'), sql.placeholder('slug')).prepare(prepared ?? '')
  const request: Request = async (slug, ids) => {
    const userId = userOf(slug)
    const [found] = await (prepared === undefined ? reading(userId, slug) : built.execute({ userId, slug }))
    if (!found) throw new Error('No membership was found.')
    await within(found.id, () => each(ids))
  }
  return { name, request, end: () => Promise.all([pool.end(), authPool.end()]) }
}

/** The prototype: nothing is known before the first statement. */
function proven(name: string, app: string) {
  const { pool, each } = byId({ connectionString: app, max: connections })
  const request: Request = (slug, ids) => withinPerson(userOf(slug), () => within(slug, () => each(ids)))
  return { name, request, end: () => pool.end() }
}

const [today, prototype] = [
  await makeWorld(rows, organizationCount, 'today'),
  await makeWorld(rows, organizationCount, 'proven'),
]
const lines: unknown[] = []
try {
  for (const world of [today, prototype])
    await asAdmin(world, (client) => addPeople(client, world.organizations))
  await asAdmin(prototype, (client) => proveInTheQuery(client, prototype.database))
  await withDelay(today.app, async (networks) => {
    for (const { network, through } of networks) {
      const [app, auth] = [through(today.app), through(today.auth)]
      const ways = [
        readFirst('read first', app, auth, undefined),
        readFirst('read first, text built once', app, auth, ''),
        readFirst('read first, prepared', app, auth, 'membership'),
        proven('proven by the query', through(prototype.app)),
      ]
      try {
        for (const statements of [1, 2, 5]) {
          const contenders = ways.map(
            ({ name, request }): Contender => ({
              name,
              ask: (turn) => {
                const number = (turn * 7919) % rows
                // Images of one organization lie as far apart as there are organizations.
                const ids = Array.from({ length: statements }, (_, index) =>
                  imageId(1 + ((number + index * organizationCount) % rows)),
                )
                return request(today.organizations[(1 + number) % organizationCount] ?? '', ids)
              },
            }),
          )
          for (const outcome of await interleaved(contenders, effort))
            lines.push({ network, statements, ...outcome })
        }
      } finally {
        await Promise.all(ways.map((way) => way.end()))
      }
    }
  })
} finally {
  await today.close()
  await prototype.close()
}

if (values.json)
  console.log(JSON.stringify({ connections, organizations: organizationCount, rows, ...effort, lines }))
else console.table(lines)
