import { push } from '@refactkit/tenancy/admin'
import { loadApplication } from './application'
import { reportPush } from './push-report'

/**
 * Brings the project's own database to the shape of its schema; silent when there is nothing to do.
 *
 * @throws CommandError when data would be lost
 * @example await pushEmbedded(root, url, secret)
 */
export async function pushEmbedded(root: string, url: string, secret: string): Promise<void> {
  const result = await push({ databaseUrl: url, secret, ...(await loadApplication(root)) })
  if (!result.applied || result.statements.length > 0) reportPush(result, { plan: false })
}
