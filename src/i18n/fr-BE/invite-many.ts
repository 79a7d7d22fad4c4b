import type { Words } from '@/lib/words'
import type { inviteMany as english } from '../en/invite-many'
import { inviteMany as fr } from '../fr/invite-many'

export const inviteMany: Words<typeof english> = {
  ...fr,
  none: 'Introduisez au moins une adresse qui peut être invitée.',
}
