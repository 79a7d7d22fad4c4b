import { countTraces, eraseTraces, type Traces } from '@refactkit/tenancy/admin'
import { CommandError } from './command-error'
import { withClient } from './reach'

/** What of moving and removing organizations only the administrator of the database can do. */
export interface Administration {
  /** Runs work while nobody else brings in or removes an organization under this slug. */
  exclusively<Result>(slug: string, work: () => Promise<Result>): Promise<Result>
  /** How many rows name an organization, in every table there is. */
  countTraces(organizationId: string): Promise<Traces>
  /** Removes what remembers an organization without a key to it. */
  eraseTraces(organizationId: string): Promise<void>
}

/** The lock is of a transaction, so that it works behind a pooler too and ends with this process, however that ends. */
const exclusively = <Result>(url: string, slug: string, work: () => Promise<Result>): Promise<Result> =>
  withClient(url, async (client) => {
    await client.query('begin; set local idle_in_transaction_session_timeout = 0')
    const { rows } = await client.query<{ taken: boolean }>(
      `select pg_try_advisory_xact_lock(hashtext('refactkit organization'), hashtext($1)) as taken`,
      [slug],
    )
    if (!rows[0]?.taken)
      throw new CommandError(
        `“${slug}” is being brought in or removed by another command right now. Nothing was done here; wait until that has ended.`,
      )
    return await work()
  })

/**
 * The administrator's part of moving and removing organizations.
 *
 * @param url the administrator's connection string
 * @returns what the commands call
 * @example const administration = administrationOf(session.url)
 */
export const administrationOf = (url: string): Administration => ({
  exclusively: (slug, work) => exclusively(url, slug, work),
  countTraces: (organizationId) => withClient(url, (client) => countTraces(client, organizationId)),
  eraseTraces: (organizationId) => withClient(url, (client) => eraseTraces(client, organizationId)),
})
