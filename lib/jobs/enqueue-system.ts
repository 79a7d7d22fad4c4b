import type { z } from 'zod'
import { authPool } from '../../db/auth-db'
import type { SystemJob } from './define'

/** Enqueues a job that belongs to no organization, under the login of people, which writes for none. Answers its id. */
export async function enqueueSystem<Schema extends z.ZodType>(
  job: SystemJob<Schema>,
  input: z.input<Schema>,
): Promise<string | undefined> {
  job.input.parse(input)
  const { rows } = await authPool.query<{ id: string }>('select rk.enqueue_system($1, $2::jsonb) as id', [
    job.name,
    JSON.stringify(input),
  ])
  return rows[0]?.id
}
