import { getRequest, setResponseHeader } from '@tanstack/react-start/server'
import { AppError } from '@/lib/errors'
import { hasConfirmed } from '@/lib/identity'
import type { Role } from '@/lib/permissions'
import { confirmHeader } from './confirm-header'

/**
 * For what is dangerous in some cases only. Throws `forbidden` unless the person has given a password, a passkey or a code within a
 * quarter of an hour; the browser then asks for one, and calls again.
 */
export async function requireConfirmed(): Promise<void> {
  if (await hasConfirmed(getRequest())) return
  setResponseHeader(confirmHeader, 'yes')
  throw new AppError('forbidden', { reason: 'confirmIdentity' })
}

/** Whoever becomes an owner may end the organization, or give it away. The role is that of whoever gives it. */
export async function confirmOwner(role: Role, given: string): Promise<void> {
  if (role === 'owner' && given === 'owner') await requireConfirmed()
}
