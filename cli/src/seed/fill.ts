import { loginUrls, ownerUrl } from '@refactkit/tenancy'
import pg from 'pg'
import { pc } from '../colours'
import { clock, type ProgressLine, progressLine } from '../progress'
import { withClient } from '../reach'
import { requireGuarded } from '../require-guarded'
import type { Session } from '../session'
import type { Amount } from './amount'
import { type Loaded, loadLoader, loadSeed } from './application'
import { refuseRealCustomers } from './refuse'

/** What was added, and how long it took. */
export interface Filled extends Loaded {
  /** Whether the demo world was added before. */
  readonly demo: boolean
  readonly seconds: number
  /** Images a second, people and organizations and the tidying behind it counted in. */
  readonly rowsPerSecond: number
}

/**
 * Fills a database with organizations of realistic sizes, and shows on a terminal how far it is.
 *
 * @param session the database, as it is held
 * @param amount how much
 * @param where `into`: the name of the database, where somebody named it; `production`: whether NODE_ENV said so
 * @throws CommandError when it could have real customers, or is not guarded
 */
export async function fill(
  { root, url, secret, embedded, onInterrupt }: Session,
  amount: Amount,
  { into, production }: { into: string | undefined; production: boolean },
): Promise<Filled> {
  await requireGuarded(root, process.env.APP_DATABASE_URL || loginUrls(url, secret).app, secret)
  const { load, isInUse } = await loadLoader(root)
  refuseRealCustomers({ url, embedded, production, into, inUse: await isInUse() })
  // Where it was asked for by name, nobody shall be able to sign in by a password that everybody knows.
  const demo = into === undefined && (await (await loadSeed(root))())
  const line = progressLine(process.stderr)
  const began = performance.now()
  const stop = new AbortController()
  const loading = load({ ...amount, signal: stop.signal, onProgress: shower(line, amount.rows) })
  onInterrupt(async () => {
    stop.abort()
    await loading.catch(() => undefined)
    line.clear()
  })
  try {
    const loaded = await loading
    // As their owner, who reads no row by it; a server plans badly with tables it last saw empty.
    const tables = loaded.tables.map((name) => pg.escapeIdentifier(name)).join(', ')
    line.clear()
    line.show(`vacuum analyze ${tables} …`)
    await withClient(ownerUrl(url), (client) => client.query(`vacuum (analyze) ${tables}`))
    const seconds = (performance.now() - began) / 1_000
    return { demo, ...loaded, seconds, rowsPerSecond: Math.round(loaded.rows / seconds) }
  } finally {
    line.clear()
  }
}

/** Tells what is being made, and of the images how fast and for how long still. */
function shower(line: ProgressLine, total: number) {
  let began = performance.now()
  return ({ what, rows }: { what: string; rows: number }): void => {
    if (rows === 0) {
      began = performance.now()
      line.clear()
      line.show(`${what} …`)
      return
    }
    const seconds = (performance.now() - began) / 1_000
    const speed = seconds > 0 ? rows / seconds : 0
    const left = speed > 0 ? pc.dim(`${clock((total - rows) / speed)} left`) : ''
    const share = pc.bold(`${Math.floor((100 * rows) / total)} %`)
    const number = (value: number) => Math.round(value).toLocaleString('en')
    line.show(`${what}  ${share}  ${number(rows)} rows, ${number(speed)} a second  ${left}`)
  }
}
