import { acrossOrganizations as across, type ReadOnlyDatabase } from '@refactkit/tenancy/operations'
import * as schema from './schema'

/**
 * Reads the rows of every organization, for a script of the people who run the product: the reason is put on record first.
 * The server cannot import this file, and refuses to run it.
 */
export const acrossOrganizations = <Result>(
  reason: string,
  work: (db: ReadOnlyDatabase<typeof schema>) => Promise<Result>,
): Promise<Result> => across({ connectionString: process.env.OPERATIONS_DATABASE_URL, schema }, reason, work)
