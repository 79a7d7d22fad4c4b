import type { Words } from '@/lib/words'
import type { credentials as english } from '../en/credentials'
import { credentials as fr } from '../fr/credentials'

export const credentials: Words<typeof english> = {
  ...fr,
  secondStep: {
    ...fr.secondStep,
    description:
      'Après votre mot de passe, vous introduisez un code d’une application sur votre téléphone. Le mot de passe seul ne suffit plus pour entrer.',
    scan: 'Scannez cette image avec votre application d’authentification, puis introduisez le code affiché.',
    codeMissing: 'Introduisez le code affiché par votre application.',
  },
}
