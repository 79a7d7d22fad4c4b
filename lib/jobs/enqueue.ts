import { currentScope, ScopeError } from '@refactkit/tenancy'
import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '../../db'
import type { OrganizationJob } from './define'

export interface EnqueueOptions {
  /** Not before this moment; at once unless given. */
  readonly startAfter?: Date
  /** While one with this key waits for its first attempt, another is not added. */
  readonly singletonKey?: string
}

/**
 * Enqueues a job for the organization in scope; inside `db.transaction` it is there when the transaction commits, and not
 * otherwise. Answers its id, or undefined when one with the same key waits already.
 */
export async function enqueue<Schema extends z.ZodType>(
  job: OrganizationJob<Schema>,
  input: z.input<Schema>,
  { startAfter, singletonKey }: EnqueueOptions = {},
): Promise<string | undefined> {
  const scope = currentScope()
  if (!scope?.organizationId || scope.ended) {
    throw new ScopeError(
      `The job ${job.name} was enqueued outside any organization. Add the link to your server function: ` +
        ".middleware([tenant('resource:action')]); a job that belongs to none is declared with defineSystemJob.",
    )
  }
  job.input.parse(input)
  const { rows } = await db.execute<{ id: string | null }>(
    sql`select rk.enqueue(${job.name}, ${JSON.stringify(input)}::jsonb, ${startAfter?.toISOString() ?? null}::timestamptz,
      ${singletonKey ?? null}) as id`,
  )
  return rows[0]?.id ?? undefined
}
