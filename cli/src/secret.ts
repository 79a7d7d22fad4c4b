import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CommandError } from './command-error'
import { homeOf } from './embedded/home'
import { errorCode } from './error-code'

/** How strictly a secret is judged. */
export interface SecretOptions {
  /** The project's folder. */
  readonly root: string
  /** Whether real people depend on it: then a weak one is refused. */
  readonly production: boolean
  /** Whether the database is this project's embedded one: then a missing secret is made up, and kept in the data folder. */
  readonly embedded: boolean
}

/**
 * The application's secret: BETTER_AUTH_SECRET, or one made on the first run and kept in `<data>/secret`.
 *
 * @param options how strictly to judge it, and where one made up is kept
 * @returns the secret
 * @throws CommandError when production lacks one, or it is weak
 * @example const secret = resolveSecret({ root, production: false, embedded: true })
 */
export function resolveSecret({ root, production, embedded }: SecretOptions): string {
  const given = process.env.BETTER_AUTH_SECRET
  if (!given && production && !embedded) {
    throw new CommandError(`BETTER_AUTH_SECRET is not set, and production needs one. ${howToMakeOne}`)
  }
  if (!given) return firstRunSecret(join(homeOf(root).data, 'secret'))
  const weakness = production ? weaknessOf(given) : undefined
  if (weakness) throw new CommandError(`BETTER_AUTH_SECRET ${weakness}. ${howToMakeOne}`)
  return given
}

const howToMakeOne =
  'Make one with `openssl rand -base64 32`, keep it where you keep passwords, and set it for every command that uses this database.'

/**
 * What makes a secret guessable, as the end of a sentence, or undefined when nothing does.
 *
 * @example weaknessOf('secret') // 'has 6 characters, and needs at least 32'
 */
export function weaknessOf(secret: string): string | undefined {
  if (secret.length < 32) return `has ${secret.length} characters, and needs at least 32`
  if (/^(.{1,16}?)\1+.{0,15}$/s.test(secret)) return 'repeats itself, so it can be guessed'
  if (new Set(secret).size < 10) return 'consists of too few different characters, so it can be guessed'
  return undefined
}

function firstRunSecret(path: string): string {
  mkdirSync(dirname(path), { recursive: true })
  try {
    // Two first runs at once: one writes, the other reads what the first wrote.
    writeFileSync(path, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 })
    chmodSync(path, 0o600)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
  return writtenSecret(path)
}

/** The other one may have made the file and not yet written it; an empty secret would make passwords anybody can derive. */
function writtenSecret(path: string): string {
  for (let patience = 100; patience > 0; patience -= 1) {
    const secret = readFileSync(path, 'utf8').trim()
    if (secret) return secret
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
  }
  throw new CommandError(
    `The secret in ${path} is empty. Remove that file, and the next run makes a new one.`,
  )
}
