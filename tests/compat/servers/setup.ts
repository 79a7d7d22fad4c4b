import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findBinaries } from './binaries'
import { startPgBouncer } from './pgbouncer'
import { startPostgres } from './postgres'

declare module 'vitest' {
  interface ProvidedContext {
    /** The superusers of Debian's PostgreSQL 15 and of the pooler in front; empty where this machine has neither. */
    debian: { postgres: string; pooler: string } | Record<string, never>
  }
}

const reports = join(import.meta.dirname, '../../../.data/reports')

/** Says what is not tested on this machine: on the screen, and to `npm test`. COMPAT=all makes it an error. */
function leaveOut(why: string): void {
  const sentence = `Left out: Debian's PostgreSQL 15 behind PgBouncer. ${why}`
  if (process.env.COMPAT === 'all') throw new Error(sentence)
  console.log(sentence)
  mkdirSync(reports, { recursive: true })
  writeFileSync(join(reports, 'left-out.txt'), `${sentence}\n`)
}

/** The two servers of Debian, started for this suite alone. */
export default async function startServers(project: TestProject): Promise<() => Promise<void>> {
  const binaries = await findBinaries()
  if (typeof binaries === 'string') {
    leaveOut(binaries)
    project.provide('debian', {})
    return async () => {}
  }
  const postgres = await startPostgres(binaries)
  const pooler = await startPgBouncer(binaries, postgres.url)
  project.provide('debian', { postgres: postgres.url, pooler: pooler.url })
  return async () => {
    await pooler.stop()
    await postgres.stop()
  }
}
