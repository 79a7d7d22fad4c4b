import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { homeOf } from '../embedded/home'
import { weaknessOf } from '../secret'
import { type Diagnosis, failure, fine, warning } from './diagnosis'
import type { Patient } from './patient'

const make = 'openssl rand -base64 32'

/** Whether nobody can guess or read the secret; it is not shown, and none is made. */
export function examineSecret({ root, env, production }: Patient): Diagnosis {
  const given = env.BETTER_AUTH_SECRET
  if (given) {
    const weakness = weaknessOf(given)
    if (!weakness) return fine('secret', 'BETTER_AUTH_SECRET is set and hard to guess.')
    const kind = production ? failure : warning
    return kind('secret', `BETTER_AUTH_SECRET ${weakness}.`, make)
  }
  if (production && (env.DATABASE_URL || env.APP_DATABASE_URL))
    return failure('secret', 'BETTER_AUTH_SECRET is not set, and production needs one.', make)
  const file = join(homeOf(root).data, 'secret')
  if (!existsSync(file)) return fine('secret', `One is made on the first run and kept in ${file}.`)
  if (process.platform === 'win32' || (statSync(file).mode & 0o077) === 0)
    return fine('secret', `The one made on the first run is in ${file}.`)
  return warning('secret', `Other users of this machine may read ${file}.`, `chmod 600 ${file}`)
}
