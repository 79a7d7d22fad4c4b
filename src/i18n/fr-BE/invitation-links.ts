import { linkLimits } from '@/lib/link-limits'
import type { Words } from '@/lib/words'
import type { invitationLinks as english } from '../en/invitation-links'
import { invitationLinks as fr } from '../fr/invitation-links'

export const invitationLinks: Words<typeof english> = {
  ...fr,
  usesProblem: `Introduisez un nombre de 1 à ${linkLimits.mostUses}, ou laissez vide.`,
}
