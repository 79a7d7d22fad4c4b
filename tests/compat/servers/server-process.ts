import { execFile, type ProcessEnvOptions } from 'node:child_process'
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export const execute = promisify(execFile)

/** Neither server runs as root: then they run as this user of the system. */
export function serverUser(): Pick<ProcessEnvOptions, 'uid' | 'gid'> {
  if (process.getuid?.() !== 0) return {}
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((text) => /^(postgres|nobody):/.test(text))
  const [, , uid, gid] = line?.split(':') ?? []
  return { uid: Number(uid), gid: Number(gid) }
}

/** A folder of the server's own, which goes with it. */
export function makeFolder({ uid, gid }: ReturnType<typeof serverUser>) {
  const folder = mkdtempSync(join(tmpdir(), 'refactkit-compat-'))
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A port of this machine that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
