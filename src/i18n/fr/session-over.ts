import type { Words } from '@/lib/words'
import type { sessionOver as english } from '../en/session-over'

export const sessionOver: Words<typeof english> = {
  title: 'Reconnectez-vous',
  help: (email) =>
    `Votre session est fermée. Ce que vous avez écrit reste ici : connectez-vous en tant que ${email} pour continuer.`,
  other: 'Se connecter autrement',
  later: 'Pas maintenant',
}
