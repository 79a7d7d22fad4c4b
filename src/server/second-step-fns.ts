import { createServerFn } from '@tanstack/react-start'
import { getRequest } from '@tanstack/react-start/server'
import { z } from 'zod'
import { tellChange } from '@/lib/auth/alerts'
import { finishSetup } from '@/lib/auth/finish-setup'
import * as secondStep from '@/lib/auth/second-step-setup'
import { plainCode } from '@/lib/auth-client'
import { limit } from '@/lib/limits'
import { signedIn } from './access'
import { confirmed } from './confirmed'

/** Whether this person is asked for a code when they sign in, and how many backup codes they have left; null where not. */
export const getSecondStep = createServerFn({ method: 'GET' })
  .middleware([signedIn])
  .handler(async ({ context: { user } }) => (await secondStep.secondStepOf(user.id)) ?? null)

/** What their app needs. Nothing is asked for before `finishSecondStep`. */
export const beginSecondStep = createServerFn({ method: 'POST' })
  .middleware([signedIn, confirmed])
  .handler(async ({ context: { user } }) => {
    await limit('credential-change', user.id)
    return await secondStep.beginSetup(user)
  })

/** Asks for codes from now on, once one has shown that the app has the secret. */
export const finishSecondStep = createServerFn({ method: 'POST' })
  .middleware([signedIn, confirmed])
  .validator(z.object({ code: z.string().max(100).transform(plainCode) }))
  .handler(async ({ data: { code }, context: { user } }) => {
    await limit('credential-change', user.id)
    await finishSetup(code, getRequest().headers)
    await tellChange(user.email, 'secondStepOn')
  })

export const endSecondStep = createServerFn({ method: 'POST' })
  .middleware([signedIn, confirmed])
  .handler(async ({ context: { user } }) => {
    await limit('credential-change', user.id)
    await secondStep.removeSecondStep(user.id)
    await tellChange(user.email, 'secondStepOff')
  })

/** New backup codes; those before stop working. */
export const renewBackupCodes = createServerFn({ method: 'POST' })
  .middleware([signedIn, confirmed])
  .handler(async ({ context: { user } }) => {
    await limit('credential-change', user.id)
    const codes = await secondStep.renewBackupCodes(user.id)
    await tellChange(user.email, 'backupCodes')
    return codes
  })
