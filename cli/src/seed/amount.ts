import { CommandError } from '../command-error'

/** How much is to be added. */
export interface Amount {
  readonly organizations: number
  readonly rows: number
}

/** What a customer has on average, where only one of the numbers is said. */
const rowsPerOrganization = 1_000

const most = 1_000_000_000

function numberOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const number = Number(text.replaceAll('_', ''))
  if (Number.isInteger(number) && number >= 1 && number <= most) return number
  throw new CommandError(`--${name} takes a number from 1 to a thousand million, not “${text}”.`, 2)
}

/**
 * The numbers of the command line.
 *
 * @returns undefined where neither is said
 * @throws CommandError with exit code 2 for what is no number
 * @example amountOf({ organizations: '10' }) // { organizations: 10, rows: 10000 }
 */
export function amountOf(said: { organizations?: string; rows?: string }): Amount | undefined {
  const organizations = numberOf('organizations', said.organizations)
  const rows = numberOf('rows', said.rows)
  if (organizations === undefined && rows === undefined) return undefined
  return {
    organizations: organizations ?? Math.max(1, Math.round((rows ?? 0) / rowsPerOrganization)),
    rows: rows ?? (organizations ?? 0) * rowsPerOrganization,
  }
}
