import { databaseName } from '@refactkit/tenancy'
import { CommandError } from '../command-error'

/** A database that is to be filled. */
interface Target {
  readonly url: string
  readonly embedded: boolean
  /** Whether NODE_ENV said production. */
  readonly production: boolean
  /** Whether organizations other than those of the demo world are in it. */
  readonly inUse: boolean
  /** The name behind `--into`. */
  readonly into: string | undefined
}

const isHere = (hostname: string): boolean =>
  ['', 'localhost', '127.0.0.1', '[::1]'].includes(hostname) || !/[.:]/.test(hostname)

/**
 * Refuses to add made-up people to a database that could have real ones, unless somebody names it.
 *
 * @param target the database
 * @throws CommandError that says why, and what would do it all the same
 * @example refuseRealCustomers({ url, embedded, production, inUse, into: args.into })
 */
export function refuseRealCustomers({ url, embedded, production, inUse, into }: Target): void {
  const name = databaseName(url)
  if (into === name) return
  if (into !== undefined)
    throw new CommandError(`The database is ${name}, and --into says ${into}. Nothing was added.`, 2)
  const { hostname } = new URL(url)
  const why = production
    ? 'NODE_ENV says production'
    : !embedded && !isHere(hostname)
      ? `The database is on another machine (${hostname})`
      : inUse
        ? 'The database has organizations already'
        : undefined
  if (why) throw new CommandError(`${why}, so nothing was added. To add to it all the same: --into ${name}`)
}
