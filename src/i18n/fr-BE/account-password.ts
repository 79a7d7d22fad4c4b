import type { Words } from '@/lib/words'
import type { accountPassword as english } from '../en/account-password'
import { accountPassword as fr } from '../fr/account-password'

export const accountPassword: Words<typeof english> = {
  ...fr,
  missing: 'Introduisez votre mot de passe actuel.',
}
