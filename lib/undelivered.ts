import { sql } from 'drizzle-orm'
import { db } from '../db'
import { organizationLetters, readLetter } from './email-jobs'
import { AppError } from './errors'

/** A letter of the organization in scope that nobody has taken, however often it was tried. */
export interface Undelivered {
  id: string
  to: string
  subject: string
  failedAt: Date
  /** What the mail server answered; undefined when it did not answer. */
  code: string | undefined
}

interface Failed extends Record<string, unknown> {
  id: string
  payload: unknown
  error: string | null
  finished_at: string
}

export async function listUndelivered(): Promise<Undelivered[]> {
  const { rows } = await db.execute<Failed>(sql`select * from rk.failed_jobs(${organizationLetters})`)
  return rows.flatMap(({ id, payload, error, finished_at }) => {
    const letter = readLetter(payload)
    if (!letter) return []
    const { to, subject } = letter
    return { id, to, subject, failedAt: new Date(finished_at), code: error?.match(/\((\d{3})\)/)?.[1] }
  })
}

/** Puts it back into the queue. */
export async function sendAgain(id: string): Promise<void> {
  const { rows } = await db.execute<{ done: boolean }>(sql`select rk.retry_job(${id}::uuid) as done`)
  if (!rows[0]?.done) throw new AppError('not-found')
}

export async function forgetLetter(id: string): Promise<void> {
  const { rows } = await db.execute<{ done: boolean }>(sql`select rk.forget_job(${id}::uuid) as done`)
  if (!rows[0]?.done) throw new AppError('not-found')
}
