import { createServerFn } from '@tanstack/react-start'
import { getRequest } from '@tanstack/react-start/server'
import { z } from 'zod'
import * as change from '@/lib/account/email-change'
import { clientAddress } from '@/lib/auth/client-address'
import { limit } from '@/lib/limits'
import { anyone, signedIn } from './access'
import { confirmed } from './confirmed'

const address = z.string().max(254).trim().toLowerCase().pipe(z.email())
const opened = z.object({ token: z.string().max(400) })

/** The address that this person has asked for and not confirmed. */
export const getWaitingEmail = createServerFn({ method: 'GET' })
  .middleware([signedIn])
  .handler(({ context: { user } }) => change.waitingEmail(user.id))

export const askForEmail = createServerFn({ method: 'POST' })
  .middleware([signedIn, confirmed])
  .validator(z.object({ email: address }))
  .handler(({ data, context: { user } }) => change.askForEmail(user, data.email))

export const dropWaitingEmail = createServerFn({ method: 'POST' })
  .middleware([signedIn])
  .handler(({ context: { user } }) => change.dropWaitingEmail(user.id))

/** What the link to the new address does; null for one that works no more, and for somebody else's. */
export const viewConfirmEmail = createServerFn({ method: 'GET' })
  .middleware([signedIn])
  .validator(opened)
  .handler(({ data, context: { user } }) => change.viewConfirm(data.token, user.id))

export const confirmEmail = createServerFn({ method: 'POST' })
  .middleware([signedIn])
  .validator(opened)
  .handler(async ({ data, context: { user } }) => {
    await limit('email-change', user.id)
    return await change.confirmEmail(user, data.token)
  })

/** What the link to the old address does: whoever has the letter may read it, and do it. */
export const viewKeepEmail = createServerFn({ method: 'GET' })
  .middleware([anyone])
  .validator(opened)
  .handler(async ({ data }) => {
    await limitOpened()
    return await change.viewUndo(data.token)
  })

export const keepEmail = createServerFn({ method: 'POST' })
  .middleware([anyone])
  .validator(opened)
  .handler(async ({ data }) => {
    await limitOpened()
    return await change.keepEmail(data.token)
  })

async function limitOpened(): Promise<void> {
  const network = clientAddress(getRequest())
  if (network) await limit('email-change-view', network)
}
