import { withClient } from './reach'

/**
 * Whether nobody has an account in this database yet.
 *
 * @param url the administrator's connection string
 * @throws pg's error when it cannot be reached, or has no such table
 * @example if (await isEmpty(url)) await seed()
 */
export const isEmpty = (url: string): Promise<boolean> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ empty: boolean }>('select not exists (select from "user") as empty')
    return rows.every(({ empty }) => empty)
  })
