import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Binaries } from './binaries'
import { execute, freePort, makeFolder, serverUser } from './server-process'

/** A running server, and how to end it. */
export interface RunningServer {
  /** Where its administrator, or the operator of the pooler, connects. */
  readonly url: string
  stop(): Promise<void>
}

const password = 'only for this cluster, which is gone with the suite'

/**
 * A cluster of Debian's PostgreSQL 15, made for this suite, on a port of its own.
 *
 * @example const server = await startPostgres(binaries)
 */
export async function startPostgres({ postgres, environment }: Binaries): Promise<RunningServer> {
  const user = serverUser()
  const { folder, remove } = makeFolder(user)
  const options = {
    ...user,
    cwd: folder,
    env: { ...process.env, ...environment, TZ: 'UTC' },
    timeout: 60_000,
  }
  const data = join(folder, 'data')
  const port = await freePort()
  writeFileSync(join(folder, 'password'), password, { mode: 0o644 })
  const login = ['-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${join(folder, 'password')}`]
  await execute(join(postgres, 'initdb'), ['-D', data, ...login, '--no-sync', '--locale=C.UTF-8'], options)
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`
  const control = (...words: string[]) =>
    execute(join(postgres, 'pg_ctl'), ['-D', data, '-w', ...words], options)
  await control('start', '-o', settings, '-l', join(folder, 'log'))
  return {
    url: `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await control('stop', '-m', 'immediate')
      remove()
    },
  }
}
