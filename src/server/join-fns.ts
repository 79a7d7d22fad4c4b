import { createServerFn } from '@tanstack/react-start'
import { getRequest } from '@tanstack/react-start/server'
import { z } from 'zod'
import { clientAddress } from '@/lib/auth/client-address'
import { joinByLink as join, type LinkView, viewInvitationLink as view } from '@/lib/join-by-link'
import { limit } from '@/lib/limits'
import { sessionUser } from '@/lib/session'
import { anyone, signedIn } from './access'

/** The half of a link that belongs to whoever opens it, who is no member yet. Longer than any token, it is none. */
const opened = z.object({ token: z.string().max(200) })

export const viewInvitationLink = createServerFn({ method: 'GET' })
  .middleware([anyone])
  .validator(opened)
  .handler(async ({ data }): Promise<LinkView> => {
    const request = getRequest()
    const network = clientAddress(request)
    if (network) await limit('invitation-link-view', network)
    return await view(data.token, await sessionUser(request))
  })

export const joinByLink = createServerFn({ method: 'POST' })
  .middleware([signedIn])
  .validator(opened)
  .handler(async ({ data, context: { user } }) => {
    await limit('invitation-link-join', user.id)
    return await join(data.token, user)
  })
