import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { inColumnOrder } from '@refactkit/tenancy/admin'
import pg from 'pg'

const refactkit = fileURLToPath(new URL('../bin/refactkit.mjs', import.meta.url))

/**
 * The `dbCredentials` of drizzle.config.ts: the database of this project for as long as drizzle-kit runs, with its
 * tables guarded again afterwards. Synchronous, since that file cannot await.
 *
 * `push` and `migrate` act as the owner of the tables; `studio` and the others as the administrator. `generate` needs
 * no database and starts none.
 *
 * @param words the words drizzle-kit was called with
 * @returns the credentials; without an address for commands that need no database
 * @throws Error when no database can be had; what to do about it is printed already
 * @example export default defineConfig({ dbCredentials: drizzleCredentials(), … })
 */
export function drizzleCredentials(words: string[] = process.argv.slice(2)): { url: string } {
  const [command = ''] = words
  // Other tools read the file too, and shall start no server.
  if (!['push', 'migrate', 'studio', 'pull', 'introspect'].includes(command)) return { url: '' }
  readInColumnOrder()
  const changes = command === 'push' || command === 'migrate'
  const url = run(['url', changes ? 'owner' : 'admin', '--hold', String(process.pid)])
  process.on('exit', (code) => leave(changes && code === 0))
  // Without these, the end of `drizzle-kit studio` would pass the line above by.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130))
  return { url }
}

/** drizzle-kit offers no place to mend its queries; it runs in this process, on this `pg`. */
function readInColumnOrder(): void {
  const send: unknown = pg.Client.prototype.query
  if (typeof send !== 'function') return
  pg.Client.prototype.query = function (this: pg.Client, query: unknown, ...rest: unknown[]) {
    if (typeof query === 'string') return send.call(this, inColumnOrder(query), ...rest)
    const isText =
      typeof query === 'object' && query !== null && 'text' in query && typeof query.text === 'string'
    return send.call(this, isText ? { ...query, text: inColumnOrder(String(query.text)) } : query, ...rest)
  }
}

function leave(guard: boolean): void {
  try {
    const said = run(['guard', '--release', String(process.pid), ...(guard ? [] : ['--release-only'])])
    if (said) console.log(said)
  } catch {
    process.exitCode = 1
  }
}

const run = (words: string[]): string =>
  execFileSync(process.execPath, [refactkit, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim()
