import { createServerFn } from '@tanstack/react-start'
import { getRequest } from '@tanstack/react-start/server'
import { z } from 'zod'
import * as connections from '@/lib/auth/connections'
import { isProvider, type Provider, providers } from '@/lib/auth/providers'
import { limit } from '@/lib/limits'
import { anyone, signedIn } from './access'
import { confirmed } from './confirmed'

/** Where people can have an account that signs them in here. */
export const listProviders = createServerFn({ method: 'GET' })
  .middleware([anyone])
  .handler((): readonly Provider[] => providers)

/** Where the browser goes to connect an account elsewhere; it comes back to `/account`, with `?problem=` when that failed. */
export const beginConnection = createServerFn({ method: 'POST' })
  .middleware([signedIn, confirmed])
  .validator(z.object({ provider: z.string().refine(isProvider) }))
  .handler(async ({ data: { provider }, context: { user } }) => {
    await limit('credential-change', user.id)
    return { url: await connections.beginConnection(provider, '/account', getRequest().headers) }
  })
