import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import { sendAccountDeleted } from '@/lib/account/letters'
import { ownedAlone, deleteAccount as remove } from '@/lib/account/removal'
import { AppError } from '@/lib/errors'
import { limit } from '@/lib/limits'
import { signedIn } from './access'
import { confirmed } from './confirmed'

/** What keeps this person from deleting their account: the organizations that nobody else owns. */
export const listOwnedAlone = createServerFn({ method: 'GET' })
  .middleware([signedIn])
  .handler(({ context: { user } }) => ownedAlone(user.id))

/** Whoever does it types their address, so that it is not another account. */
export const deleteAccount = createServerFn({ method: 'POST' })
  .middleware([signedIn, confirmed])
  .validator(z.object({ email: z.string().max(320) }))
  .handler(async ({ data: { email }, context: { user } }) => {
    if (email.trim().toLowerCase() !== user.email) throw new AppError('invalid', { reason: 'emailDiffers' })
    await limit('account-change', user.id)
    await remove(user.id)
    await sendAccountDeleted(user)
  })
