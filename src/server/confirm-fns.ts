import { createServerFn } from '@tanstack/react-start'
import { getRequest } from '@tanstack/react-start/server'
import { z } from 'zod'
import { confirm } from '@/lib/auth/confirmation'
import { waysToConfirm } from '@/lib/auth/confirmed-at'
import { sendMailCode } from '@/lib/auth/mail-code'
import { passkeyAnswer } from '@/lib/auth/passkey-answers'
import { plainCode } from '@/lib/auth-client'
import { requireSession } from '@/lib/identity'
import { signedIn } from './access'

const code = z.string().max(100).transform(plainCode)

const proof = z.discriminatedUnion('way', [
  z.object({ way: z.literal('password'), password: z.string().max(128) }),
  z.object({ way: z.literal('code'), code }),
  z.object({ way: z.literal('mail'), code }),
  z.object({ way: z.literal('passkey'), response: passkeyAnswer }),
])

/** How this person can show that it is them, and the address that a code by mail goes to. */
export const getWaysToConfirm = createServerFn({ method: 'GET' })
  .middleware([signedIn])
  .handler(async ({ context: { user } }) => ({ ways: await waysToConfirm(user.id), email: user.email }))

/** Shows that it is them; for a quarter of an hour they are not asked again. */
export const confirmIdentity = createServerFn({ method: 'POST' })
  .middleware([signedIn])
  .validator(proof)
  .handler(async ({ data }) => {
    const request = getRequest()
    await confirm(await requireSession(request), data, request.headers)
  })

export const sendConfirmationCode = createServerFn({ method: 'POST' })
  .middleware([signedIn])
  .handler(async () => sendMailCode(await requireSession(getRequest())))
