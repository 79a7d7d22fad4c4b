import { createServerFn } from '@tanstack/react-start'
import { getRequest } from '@tanstack/react-start/server'
import { z } from 'zod'
import * as sessions from '@/lib/account/sessions'
import { limit } from '@/lib/limits'
import { currentSession } from '@/lib/session'
import { signedIn } from './access'

/** Where this person is signed in; `isThis` is where they ask from. */
export const listSessions = createServerFn({ method: 'GET' })
  .middleware([signedIn])
  .handler(async ({ context: { user } }) => {
    const [found, own] = await Promise.all([sessions.listSessions(user.id), currentSession(getRequest())])
    return found.map((one) => ({ ...one, isThis: one.id === own?.id }))
  })

export const endSession = createServerFn({ method: 'POST' })
  .middleware([signedIn])
  .validator(z.object({ id: z.uuid() }))
  .handler(async ({ data: { id }, context: { user } }) => {
    await limit('account-change', user.id)
    await sessions.endSession(user.id, id)
  })

/** Signs this person out everywhere but here. */
export const endOtherSessions = createServerFn({ method: 'POST' })
  .middleware([signedIn])
  .handler(async ({ context: { user } }) => {
    await limit('account-change', user.id)
    const own = await currentSession(getRequest())
    return { ended: await sessions.endOtherSessions(user.id, own?.id ?? '') }
  })
