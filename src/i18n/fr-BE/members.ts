import type { Words } from '@/lib/words'
import type { members as english } from '../en/members'
import { members as fr } from '../fr/members'

export const members: Words<typeof english> = {
  ...fr,
  invite: {
    ...fr.invite,
    emailProblem: 'Introduisez une adresse e-mail, par exemple ada@example.com.',
  },
}
