import { createServerFn } from '@tanstack/react-start'
import { getRequest } from '@tanstack/react-start/server'
import { z } from 'zod'
import { tellChange } from '@/lib/auth/alerts'
import { isUsableName } from '@/lib/auth/names'
import * as passkeys from '@/lib/auth/own-passkeys'
import { newPasskeyAnswer } from '@/lib/auth/passkey-answers'
import { limit } from '@/lib/limits'
import { tidyName } from '@/lib/visible-name'
import { signedIn } from './access'
import { confirmed } from './confirmed'

/** The passkeys of this person. */
export const listPasskeys = createServerFn({ method: 'GET' })
  .middleware([signedIn])
  .handler(({ context: { user } }) => passkeys.listPasskeys(user.id))

/** What the browser needs to make a passkey. */
export const beginPasskey = createServerFn({ method: 'POST' })
  .middleware([signedIn, confirmed])
  .handler(async ({ context: { user } }) => {
    await limit('credential-change', user.id)
    return await passkeys.beginPasskey(user.id, getRequest().headers)
  })

/** Keeps the passkey that the browser has made. */
export const addPasskey = createServerFn({ method: 'POST' })
  .middleware([signedIn, confirmed])
  .validator(z.object({ response: newPasskeyAnswer }))
  .handler(async ({ data, context: { user } }) => {
    await passkeys.addPasskey(data.response, getRequest().headers)
    await tellChange(user.email, 'passkeyAdded')
  })

export const renamePasskey = createServerFn({ method: 'POST' })
  .middleware([signedIn])
  .validator(z.object({ id: z.uuid(), name: z.string().max(1000).transform(tidyName).refine(isUsableName) }))
  .handler(async ({ data: { id, name }, context: { user } }) => {
    await limit('credential-change', user.id)
    await passkeys.renamePasskey(user.id, id, name)
  })

export const removePasskey = createServerFn({ method: 'POST' })
  .middleware([signedIn, confirmed])
  .validator(z.object({ id: z.uuid() }))
  .handler(async ({ data: { id }, context: { user } }) => {
    await limit('credential-change', user.id)
    await passkeys.removePasskey(user.id, id)
    await tellChange(user.email, 'passkeyRemoved')
  })
