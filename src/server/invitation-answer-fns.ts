import { createServerFn } from '@tanstack/react-start'
import { getRequest } from '@tanstack/react-start/server'
import { z } from 'zod'
import * as invitations from '@/lib/invitations'
import { sessionUser } from '@/lib/session'
import { anyone, signedIn } from './access'

/** The half of invitations that belongs to the person invited, who is no member yet. */
const invited = z.object({ id: z.uuid() })

export const viewInvitation = createServerFn({ method: 'GET' })
  .middleware([anyone])
  .validator(z.object({ id: z.string() }))
  .handler(async ({ data }): Promise<invitations.InvitationView> => {
    const known = invited.safeParse(data)
    if (!known.success) return { state: 'unknown' }
    return invitations.viewInvitation(known.data.id, await sessionUser(getRequest()))
  })

export const acceptInvitation = createServerFn({ method: 'POST' })
  .middleware([signedIn])
  .validator(invited)
  .handler(({ data, context }) => invitations.acceptInvitation(data.id, context.user))

export const declineInvitation = createServerFn({ method: 'POST' })
  .middleware([signedIn])
  .validator(invited)
  .handler(({ data, context }) => invitations.declineInvitation(data.id, context.user))
