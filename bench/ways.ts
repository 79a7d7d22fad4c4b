import { ScopedPool, scopedDatabase, surviveLostConnections, within } from '@refactkit/tenancy'
import { and, desc, eq, sql } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import * as schema from '../db/schema'
import { galleryImage } from '../db/schema'

/** What is asked of one organization: a row by its id, the newest twenty, a row more, another name for a row. */
export type Question = 'point' | 'page' | 'insert' | 'update'

/** One way to ask it. */
export interface Way {
  readonly name: string
  readonly ask: Readonly<Record<Question, (organizationId: string, id: string) => Promise<unknown[]>>>
  end(): Promise<void>
}

const columns = { id: galleryImage.id, name: galleryImage.name, width: galleryImage.width }
const pageSize = 20
const picture = { name: 'one more', contentType: 'image/png', bytes: 1, width: 4, height: 3 }

/** The guarantee: no filter on the organization is written; it arrives with the scope. */
export function scoped(
  name: string,
  connectionString: string,
  statements: 'named' | 'unnamed',
  max: number,
): Way {
  const pool = new ScopedPool({ connectionString, max, statements })
  const db = scopedDatabase(pool, schema)
  const byId = (id: string) => eq(galleryImage.id, id)
  return {
    name,
    ask: {
      point: (org, id) => within(org, () => db.select(columns).from(galleryImage).where(byId(id))),
      page: (org) =>
        within(org, () =>
          db.select(columns).from(galleryImage).orderBy(desc(galleryImage.id)).limit(pageSize),
        ),
      insert: (org) => within(org, () => db.insert(galleryImage).values(picture).returning(columns)),
      update: (org, id) =>
        within(org, () =>
          db.update(galleryImage).set({ name: 'renamed' }).where(byId(id)).returning(columns),
        ),
    },
    end: () => pool.end(),
  }
}

/** The database is dropped while the last of its connections are closing. */
function plainPool(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString, max })
  surviveLostConnections(pool)
  return pool
}

type Database = Pick<NodePgDatabase, 'select' | 'insert' | 'update'>

const filtered = (db: Database): Way['ask'] => {
  const own = (org: string) => eq(galleryImage.organizationId, org)
  const byId = (org: string, id: string) => and(own(org), eq(galleryImage.id, id))
  return {
    point: async (org, id) => await db.select(columns).from(galleryImage).where(byId(org, id)),
    page: async (org) =>
      await db
        .select(columns)
        .from(galleryImage)
        .where(own(org))
        .orderBy(desc(galleryImage.id))
        .limit(pageSize),
    insert: async (org) =>
      await db
        .insert(galleryImage)
        .values({ ...picture, organizationId: org })
        .returning(columns),
    update: async (org, id) =>
      await db.update(galleryImage).set({ name: 'renamed' }).where(byId(org, id)).returning(columns),
  }
}

/** Drizzle as it comes, with no policy in force and the filter written by hand: fast, and a leak when it is forgotten. */
export function unguarded(name: string, connectionString: string, max: number): Way {
  const pool = plainPool(connectionString, max)
  return { name, ask: filtered(drizzle({ client: pool })), end: () => pool.end() }
}

/** The same with Drizzle's own prepared statements, which an application has to write for each query. */
export function unguardedPrepared(name: string, connectionString: string, max: number): Way {
  const pool = plainPool(connectionString, max)
  const db = drizzle({ client: pool })
  const [org, id] = [sql.placeholder('org'), sql.placeholder('id')]
  const own = eq(galleryImage.organizationId, org)
  const byId = and(own, eq(galleryImage.id, id))
  const point = db.select(columns).from(galleryImage).where(byId).prepare('point')
  const page = db
    .select(columns)
    .from(galleryImage)
    .where(own)
    .orderBy(desc(galleryImage.id))
    .limit(pageSize)
    .prepare('page')
  const update = db
    .update(galleryImage)
    .set({ name: 'renamed' })
    .where(byId)
    .returning(columns)
    .prepare('update')
  return {
    name,
    ask: {
      point: (org, id) => point.execute({ org, id }),
      page: (org) => page.execute({ org }),
      // Its id is made anew for each row, which Drizzle's prepared statements cannot do.
      insert: filtered(db).insert,
      update: (org, id) => update.execute({ org, id }),
    },
    end: () => pool.end(),
  }
}

/**
 * What is usually done for row-level security: a transaction that sets a variable first. No policy reads it here, and
 * the filter is written by hand, so that only what the transaction costs is measured; with policies it is slower.
 */
export function inTransactions(name: string, connectionString: string, max: number): Way {
  const pool = plainPool(connectionString, max)
  const db = drizzle({ client: pool })
  const around =
    (question: Question) =>
    (organizationId: string, id: string): Promise<unknown[]> =>
      db.transaction(async (tx) => {
        await tx.execute(sql`select set_config('app.organization_id', ${organizationId}, true)`)
        return await filtered(tx)[question](organizationId, id)
      })
  return {
    name,
    ask: {
      point: around('point'),
      page: around('page'),
      insert: around('insert'),
      update: around('update'),
    },
    end: () => pool.end(),
  }
}
