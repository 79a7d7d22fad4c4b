import { auth } from '../auth'
import { AppError } from '../errors'
import type { ProviderId } from './providers'

/** Where the browser goes to connect an account; it comes back to `page`. */
export async function beginConnection(provider: ProviderId, page: string, headers: Headers): Promise<string> {
  const body = { provider, callbackURL: page, errorCallbackURL: page, disableRedirect: true }
  const { url } = await auth.api.linkSocialAccount({ headers, body })
  if (!url) throw new AppError('unavailable', { reason: 'providerAway' })
  return url
}
