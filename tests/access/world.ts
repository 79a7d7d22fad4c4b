import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { type Site, startSite } from '../harness/site'

/** A site of its own, whose database can be compared with how it was and be brought back there. */
export interface World {
  readonly site: Site
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>
  /** What is in every table and folder of files, as one hash; or only what belongs to one organization. */
  digest(slug?: string): Promise<string>
  /** The state that `restore` brings back is this one. */
  remember(): Promise<void>
  restore(): Promise<void>
  stop(): Promise<void>
}

/** Counters of attempts and of who is here: a call may be counted that was refused or only reads. */
const counters = new Set(['rate_limit', 'activity_person'])

export async function makeWorld(): Promise<World> {
  // A job that runs beside a comparison would be taken for what the call has done.
  const site = await startSite({ seed: false, worker: false })
  const pool = new pg.Pool({ connectionString: site.adminUrl, max: 2 })
  const query = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
    (await pool.query<Row>(text, values)).rows
  const tables = await tablesOf(query)

  async function digest(slug?: string): Promise<string> {
    const counted = tables.filter(({ name }) => !counters.has(name))
    const [place] = slug
      ? await query<{ id: string }>('select id from organization where slug = $1', [slug])
      : []
    const sums = counted.map(
      ({ name }) =>
        `select '${name}' as name, md5(string_agg(md5(t::text), '' order by md5(t::text))) as sum from public."${name}" t
          where ($1::text is null or to_jsonb(t) ->> 'organization_id' = $1)
            and ('${name}' <> 'activity_sum' or to_jsonb(t) ->> 'kind' <> 'people')`,
    )
    const rows = await query(`${sums.join(' union all ')} order by name`, [place?.id ?? null])
    const folder = join(site.data, 'files', ...(place ? ['org', place.id] : []))
    const files = await readdir(folder, { recursive: true }).catch(() => [])
    return createHash('sha256')
      .update(JSON.stringify([rows, files.sort()]))
      .digest('hex')
  }

  async function remember(): Promise<void> {
    const copies = tables.map(({ name }) => `create table remembered."${name}" as table public."${name}"`)
    await query(['drop schema if exists remembered cascade', 'create schema remembered', ...copies].join(';'))
  }

  async function restore(): Promise<void> {
    const back = tables.map(
      ({ name, columns }) =>
        `insert into public."${name}" (${columns}) select ${columns} from remembered."${name}"`,
    )
    const away = tables.map(({ name }) => `delete from public."${name}"`)
    // As a replica no trigger and no foreign key acts; the superuser of the tests passes every policy.
    const steps = ['begin', 'set local session_replication_role = replica', ...away, ...back, 'commit']
    await query(steps.join(';'))
  }

  async function stop(): Promise<void> {
    await pool.end()
    await site.stop()
  }
  return { site, query, digest, remember, restore, stop }
}

interface Table {
  name: string
  /** Those that can be written. */
  columns: string
}

const tablesOf = (query: World['query']) =>
  query<Table & pg.QueryResultRow>(
    `select table_name as name, string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
       from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE' and is_generated = 'NEVER' group by 1 order by 1`,
  )
