import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import { changeName } from '@/lib/account/profile'
import { unlink, waysIn } from '@/lib/account/ways-in'
import { tellChange } from '@/lib/auth/alerts'
import { isUsableName } from '@/lib/auth/names'
import { nameOf } from '@/lib/auth/providers'
import { limit } from '@/lib/limits'
import { tidyName } from '@/lib/visible-name'
import { person, signedIn } from './access'
import { confirmed } from './confirmed'
import { dropPortrait } from './portrait'

/** What this person is called, in every organization. */
export const saveName = createServerFn({ method: 'POST' })
  .middleware([signedIn])
  .validator(z.object({ name: z.string().max(1000).transform(tidyName).refine(isUsableName) }))
  .handler(async ({ data: { name }, context: { user } }) => {
    await limit('account-change', user.id)
    await changeName(user.id, name)
    return { name }
  })

export const removePicture = createServerFn({ method: 'POST' })
  .middleware([person])
  .handler(async ({ context: { user } }) => {
    await limit('account-picture', user.id)
    await dropPortrait(user.id)
  })

/** How this person can sign in, each way with what people call it. */
export const listWaysIn = createServerFn({ method: 'GET' })
  .middleware([signedIn])
  .handler(async ({ context: { user } }) =>
    (await waysIn(user.id)).map((way) => ({ ...way, name: nameOf(way.provider) })),
  )

/** Takes a provider off this person's account, unless it is their last way in. */
export const removeWayIn = createServerFn({ method: 'POST' })
  .middleware([signedIn, confirmed])
  .validator(z.object({ id: z.uuid() }))
  .handler(async ({ data: { id }, context: { user } }) => {
    await limit('account-change', user.id)
    await tellChange(user.email, 'disconnected', nameOf(await unlink(user.id, id)))
  })
