import { ScopedPool, within } from '@refactkit/tenancy'

/** Rows of an SQL text of the caller's choice, in the scope of one organization. */
export async function scopedSelect(
  organizationId: string,
  text: string,
  connectionString = process.env.APP_DATABASE_URL,
): Promise<Array<Record<string, unknown>>> {
  const pool = new ScopedPool({ connectionString, max: 1 })
  try {
    return await within(organizationId, async () => (await pool.query(text)).rows)
  } finally {
    await pool.end()
  }
}
