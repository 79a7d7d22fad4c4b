import { createServerFn } from '@tanstack/react-start'
import { getRequest } from '@tanstack/react-start/server'
import { z } from 'zod'
import * as passwords from '@/lib/account/password'
import { clientAddress } from '@/lib/auth/client-address'
import { ratePassword as rate } from '@/lib/auth/password-strength'
import { limit } from '@/lib/limits'
import { currentSession, sessionUser } from '@/lib/session'
import { anyone, signedIn } from './access'

const typed = z.string().min(1).max(128)

/** How hard a password is to guess: asked while it is typed, and answered by the rule that takes it. */
export const ratePassword = createServerFn({ method: 'POST' })
  .middleware([anyone])
  .validator(z.object({ password: typed, about: z.array(z.string().max(320)).max(4) }))
  .handler(async ({ data: { password, about } }) => {
    const request = getRequest()
    const network = clientAddress(request)
    if (network) await limit('password-rating', network)
    const user = await sessionUser(request)
    return await rate(password, user ? [...about, user.name, user.email] : about)
  })

export const changePassword = createServerFn({ method: 'POST' })
  .middleware([signedIn])
  .validator(z.object({ current: typed, next: typed.min(12), keepOthers: z.boolean() }))
  .handler(async ({ data, context: { user } }) => {
    await limit('account-change', user.id)
    const session = await currentSession(getRequest())
    return await passwords.changePassword(user, { ...data, session: session?.id ?? '' })
  })

/** For who has none yet, or has forgotten it: a link to their own mailbox. */
export const sendPasswordLink = createServerFn({ method: 'POST' })
  .middleware([signedIn])
  .handler(async ({ context: { user } }) => {
    await passwords.sendPasswordLink(user)
    return { email: user.email }
  })
