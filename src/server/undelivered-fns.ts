import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import { limit } from '@/lib/limits'
import { forgetLetter, listUndelivered, sendAgain } from '@/lib/undelivered'
import { tenant } from './access'

const one = z.object({ slug: z.string().optional(), id: z.uuid() })

/** The letters of the organization that did not arrive, with their addresses. */
export const listLetters = createServerFn({ method: 'GET' })
  .middleware([tenant('invitation:read')])
  .validator(z.object({ slug: z.string() }))
  .handler(() => listUndelivered())

export const sendLetterAgain = createServerFn({ method: 'POST' })
  .middleware([tenant('invitation:create')])
  .validator(one)
  .handler(async ({ data, context: { user, organization } }) => {
    await limit('invitation-by-person', user.id, { reason: 'invitationsByPerson' })
    await limit('invitation-by-organization', organization.id, { reason: 'invitationsByOrganization' })
    await sendAgain(data.id)
  })

export const dropLetter = createServerFn({ method: 'POST' })
  .middleware([tenant('invitation:delete')])
  .validator(one)
  .handler(({ data }) => forgetLetter(data.id))
