import type { Sql } from '@refactkit/tenancy'
import { type Diagnosis, fine, warning } from './diagnosis'

/** Whether work waits for a person. */
export async function examineJobs(sql: Sql): Promise<Diagnosis[]> {
  const { rows: known } = await sql.query<{ table: string | null }>(
    `select to_regclass('jobs.job')::text as table`,
  )
  if (!known[0]?.table) return []
  const { rows } = await sql.query<{ failed: number; late: number }>(
    `select count(*) filter (where state = 'failed')::int as failed,
            count(*) filter (where state = 'waiting' and run_at < now() - interval '10 minutes')::int as late
       from jobs.job where state in ('failed', 'waiting')`,
  )
  const { failed = 0, late = 0 } = rows[0] ?? {}
  const found: Diagnosis[] = []
  if (failed > 0)
    found.push(warning('jobs', `Jobs that have failed for good: ${failed}.`, 'npx refactkit jobs'))
  if (late > 0)
    found.push(warning('jobs', `Jobs that wait since ten minutes: ${late}.`, 'npx refactkit worker'))
  return found.length > 0 ? found : [fine('jobs', 'No job is late or has failed.')]
}
