import type { z } from 'zod'

/** What a run is told besides its input. */
export interface Run {
  /** 1 for the first attempt. */
  readonly attempt: number
  /** Aborted when the time is over or the worker is asked to stop. */
  readonly signal: AbortSignal
}

interface Options<Schema extends z.ZodType> {
  /** Checked when the job is enqueued, and again when it runs: another version may have enqueued it. */
  readonly input: Schema
  run(input: z.output<Schema>, run: Run): Promise<void>
  /** How often it is tried before it counts as failed; 5. */
  readonly attempts?: number
  /** The wait before the second attempt, in seconds; it doubles from attempt to attempt, up to an hour. 5. */
  readonly backoffSeconds?: number
  /** 60. */
  readonly timeoutSeconds?: number
  /** How many of them one worker runs at a time; 4. */
  readonly concurrency?: number
  /** Enqueued by the worker itself this often, counted from midnight UTC, with an empty object as input. */
  readonly everyMinutes?: number
}

interface OrganizationOptions<Schema extends z.ZodType> extends Options<Schema> {
  /** How many of them run at a time for one organization, over all workers; 2. */
  readonly perOrganization?: number
  /** One transaction around the run, in which the job ends too: what it wrote and that it is done are true together. */
  readonly transactional?: boolean
}

interface SystemOptions<Schema extends z.ZodType> extends Options<Schema> {
  /** Why it belongs to no organization. */
  readonly reason: string
}

/** A job as the worker knows it. */
export interface Job<Schema extends z.ZodType = z.ZodType> {
  readonly name: string
  readonly of: 'organization' | 'system'
  readonly input: Schema
  run(input: z.output<Schema>, run: Run): Promise<void>
  readonly attempts: number
  readonly backoffSeconds: number
  readonly timeoutSeconds: number
  readonly concurrency: number
  readonly perLane: number
  readonly transactional: boolean
  readonly everyMinutes: number | undefined
}

export interface OrganizationJob<Schema extends z.ZodType> extends Job<Schema> {
  readonly of: 'organization'
}

export interface SystemJob<Schema extends z.ZodType> extends Job<Schema> {
  readonly of: 'system'
}

function jobOf<Schema extends z.ZodType>(name: string, options: Options<Schema>) {
  if (!/^[a-z][a-z0-9.-]{0,62}$/.test(name)) {
    throw new Error(`${name} is not the name of a job: small letters, digits, dots and dashes, at most 63.`)
  }
  const {
    input,
    attempts = 5,
    backoffSeconds = 5,
    timeoutSeconds = 60,
    concurrency = 4,
    everyMinutes,
  } = options
  const run = options.run.bind(options)
  return { name, input, run, attempts, backoffSeconds, timeoutSeconds, concurrency, everyMinutes }
}

/**
 * Declares a job of an organization. It runs in the scope of the organization that enqueued it, so that `db` is that
 * organization's; it cannot be enqueued without a scope. Name it in lib/jobs/all.ts, which is what the worker runs.
 */
export function defineJob<Schema extends z.ZodType>(
  name: string,
  options: OrganizationOptions<Schema>,
): OrganizationJob<Schema> {
  const { perOrganization = 2, transactional = false } = options
  return { ...jobOf(name, options), of: 'organization', perLane: perOrganization, transactional }
}

/** Declares a job that belongs to no organization, with the reason; in it, `db` throws. */
export function defineSystemJob<Schema extends z.ZodType>(
  name: string,
  options: SystemOptions<Schema>,
): SystemJob<Schema> {
  if (options.reason.trim().length < 20) throw new Error(`Say why ${name} belongs to no organization.`)
  const job = jobOf(name, options)
  return { ...job, of: 'system', perLane: job.concurrency, transactional: false }
}
