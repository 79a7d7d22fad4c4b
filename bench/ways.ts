import { ScopedPool, scopedDatabase, within } from '@refactkit/tenancy'
import { and, desc, eq, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import * as schema from '../db/schema'
import { galleryImage } from '../db/schema'

/** One way to ask the same question, of one organization. */
export interface Way {
  readonly name: string
  point(organizationId: string, id: string): Promise<unknown[]>
  page(organizationId: string): Promise<unknown[]>
  end(): Promise<void>
}

const columns = { id: galleryImage.id, name: galleryImage.name, width: galleryImage.width }
const pageSize = 20

/** The guarantee: no filter on the organization is written; it arrives with the scope. */
export function scoped(
  name: string,
  connectionString: string,
  statements: 'named' | 'unnamed',
  max: number,
): Way {
  const pool = new ScopedPool({ connectionString, max, statements })
  const db = scopedDatabase(pool, schema)
  return {
    name,
    point: (organizationId, id) =>
      within(organizationId, () => db.select(columns).from(galleryImage).where(eq(galleryImage.id, id))),
    page: (organizationId) =>
      within(organizationId, () =>
        db.select(columns).from(galleryImage).orderBy(desc(galleryImage.id)).limit(pageSize),
      ),
    end: () => pool.end(),
  }
}

const filtered = (db: Pick<ReturnType<typeof drizzle>, 'select'>) => ({
  point: async (organizationId: string, id: string) =>
    await db
      .select(columns)
      .from(galleryImage)
      .where(and(eq(galleryImage.organizationId, organizationId), eq(galleryImage.id, id))),
  page: async (organizationId: string) =>
    await db
      .select(columns)
      .from(galleryImage)
      .where(eq(galleryImage.organizationId, organizationId))
      .orderBy(desc(galleryImage.id))
      .limit(pageSize),
})

/** Drizzle as it comes, with no policy in force and the filter written by hand: fast, and a leak when it is forgotten. */
export function unguarded(name: string, connectionString: string, max: number): Way {
  const pool = new pg.Pool({ connectionString, max })
  return { name, ...filtered(drizzle({ client: pool })), end: () => pool.end() }
}

/** The same with Drizzle's own prepared statements, which an application has to write for each query. */
export function unguardedPrepared(name: string, connectionString: string, max: number): Way {
  const pool = new pg.Pool({ connectionString, max })
  const db = drizzle({ client: pool })
  const [organizationId, id] = [sql.placeholder('organizationId'), sql.placeholder('id')]
  const own = eq(galleryImage.organizationId, organizationId)
  const from = db.select(columns).from(galleryImage)
  const point = from.where(and(own, eq(galleryImage.id, id))).prepare('point')
  const page = db
    .select(columns)
    .from(galleryImage)
    .where(own)
    .orderBy(desc(galleryImage.id))
    .limit(pageSize)
    .prepare('page')
  return {
    name,
    point: (organizationId, id) => point.execute({ organizationId, id }),
    page: (organizationId) => page.execute({ organizationId }),
    end: () => pool.end(),
  }
}

/**
 * What is usually done for row-level security: a transaction that sets a variable first. No policy reads it here, and
 * the filter is written by hand, so that only what the transaction costs is measured; with policies it is slower.
 */
export function inTransactions(name: string, connectionString: string, max: number): Way {
  const pool = new pg.Pool({ connectionString, max })
  const db = drizzle({ client: pool })
  const around = <Result>(
    organizationId: string,
    work: (tx: typeof db) => Promise<Result>,
  ): Promise<Result> =>
    db.transaction(async (tx) => {
      await tx.execute(sql`select set_config('app.organization_id', ${organizationId}, true)`)
      return await work(tx as unknown as typeof db)
    })
  return {
    name,
    point: (organizationId, id) => around(organizationId, (tx) => filtered(tx).point(organizationId, id)),
    page: (organizationId) => around(organizationId, (tx) => filtered(tx).page(organizationId)),
    end: () => pool.end(),
  }
}
