import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import { joinByDomain as join, listJoinable as list } from '@/lib/join-by-domain'
import { limit } from '@/lib/limits'
import { signedIn } from './access'

/** The organizations that I could join by my confirmed address: their names, and what they are joined by. */
export const listJoinable = createServerFn({ method: 'GET' })
  .middleware([signedIn])
  .handler(({ context: { user } }) => list(user))

export const joinByDomain = createServerFn({ method: 'POST' })
  .middleware([signedIn])
  .validator(z.object({ id: z.uuid() }))
  .handler(async ({ data, context: { user } }) => {
    await limit('domain-join', user.id)
    return await join(data.id, user)
  })
