import { z } from 'zod'
import { env } from './env'
import { AppError } from './errors'
import { createSeal } from './seal'

const { seal, open } = createSeal('removed domain', env.BETTER_AUTH_SECRET, env.BETTER_AUTH_PREVIOUS_SECRET)

const anHour = 60 * 60 * 1000

const removal = z.object({ organizationId: z.string(), domain: z.string(), until: z.number() })

/** Says that an organization had a domain: for an hour it can have it back from whoever holds this, without another proof. */
export const sealRemoval = (removed: { organizationId: string; domain: string }): string =>
  seal(JSON.stringify({ ...removed, until: Date.now() + anHour }))

/** The domain that this organization had. Throws `not-found` for what says nothing of it, or is over. */
export function openRemoval(organizationId: string, undo: string): string {
  const text = open(undo)
  const found = text && removal.parse(JSON.parse(text))
  if (!found || found.organizationId !== organizationId) throw new AppError('not-found')
  if (found.until < Date.now()) throw new AppError('not-found', { reason: 'undoTooLate' })
  return found.domain
}
