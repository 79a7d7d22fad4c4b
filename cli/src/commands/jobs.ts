import { loginUrls } from '@refactkit/tenancy'
import { pc } from '../colours'
import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { counted } from '../counted'
import { enterProject } from '../project'
import { withClient } from '../reach'
import { inSession } from '../session'
import { requirePushed, usableLogin } from '../usable-login'

interface QueueState extends Record<string, unknown> {
  queue: string
  waiting: number
  active: number
  failed: number
  done: number
  oldest: string | null
}

interface FailedJob extends Record<string, unknown> {
  id: string
  queue: string
  organization: string | null
  attempts: number
  at: string
  error: string | null
}

const readQueues = `
select queue, count(*) filter (where state = 'waiting')::int as waiting, count(*) filter (where state = 'active')::int as active,
       count(*) filter (where state = 'failed')::int as failed, count(*) filter (where state = 'done')::int as done,
       min(run_at) filter (where state = 'waiting' and run_at <= now()) as oldest
  from jobs.job group by queue order by queue`

const readFailed = `
select id, queue, organization_id as organization, attempts, finished_at as at, error
  from jobs.job where state = 'failed' order by finished_at desc limit 50`

export default defineCommand({
  name: 'jobs',
  description: 'Show the queues and what failed, or run one failed job again',
  examples: ['refactkit jobs', 'refactkit jobs --json', 'refactkit jobs --retry 019a8f0e-…'],
  args: {
    json: {
      type: 'boolean',
      description: '{ queues: […], failed: […] }, or { id, queue } of the job that runs again',
    },
    retry: { type: 'string', description: 'The id of a failed job to run again' },
  },
  run: async ({ args }) => {
    enterProject()
    const { JOBS_DATABASE_URL, DATABASE_URL, BETTER_AUTH_SECRET } = process.env
    // Without the administrator's, it says which database: this project's embedded one would be another.
    if (JOBS_DATABASE_URL && !DATABASE_URL)
      return report(await usableLogin(JOBS_DATABASE_URL, BETTER_AUTH_SECRET ?? ''), args)
    await inSession({}, async ({ url, secret }) => {
      await requirePushed(url)
      await report(await usableLogin(JOBS_DATABASE_URL || loginUrls(url, secret).jobs, secret), args)
    })
  },
})

interface Wishes {
  readonly json?: boolean | undefined
  readonly retry?: string | undefined
}

async function report(login: string, { json, retry: id }: Wishes): Promise<void> {
  await withClient(login, async (client) => {
    if (id !== undefined) {
      const queue = await retry(id, client)
      return console.log(json ? JSON.stringify({ id, queue }) : `${pc.green('✓')} ${queue} runs again.`)
    }
    const { rows: queues } = await client.query<QueueState>(readQueues)
    const { rows: failed } = await client.query<FailedJob>(readFailed)
    console.log(json ? JSON.stringify({ queues, failed }, null, 2) : describe(queues, failed))
  })
}

async function retry(id: string, client: Parameters<Parameters<typeof withClient>[1]>[0]): Promise<string> {
  const { rows } = await client.query<{ queue: string }>(
    `update jobs.job set state = 'waiting', attempts = 0, run_at = now(), finished_at = null, singleton_key = null
      where id::text = $1 and state = 'failed' returning queue`,
    [id],
  )
  const [job] = rows
  if (!job) throw new CommandError(`No failed job has the id “${id}”. See refactkit jobs.`, 2)
  return job.queue
}

function describe(queues: readonly QueueState[], failed: readonly FailedJob[]): string {
  if (queues.length === 0) return 'No job waits, runs or has failed.'
  const lines = queues.map(
    ({ queue, waiting, active, failed: lost, done, oldest }) =>
      `${pc.cyan(queue.padEnd(24))} ${waiting} waiting, ${active} running, ${done} done, ${lost > 0 ? pc.red(`${lost} failed`) : '0 failed'}` +
      (oldest ? pc.dim(`, due since ${new Date(oldest).toISOString()}`) : ''),
  )
  const losses = failed.map(
    ({ id, queue, organization, attempts, error }) =>
      `${pc.red('✗')} ${id} ${queue} ${pc.dim(organization ?? 'system')} after ${counted(attempts, 'attempt')}: ${error}`,
  )
  return [...lines, ...losses].join('\n')
}
