import type { Words } from '@/lib/words'
import type { sessionOver as english } from '../en/session-over'

export const sessionOver: Words<typeof english> = {
  title: 'Accede de nuevo',
  help: (email) =>
    `Tu sesión ha terminado. Lo que has escrito se queda aquí: accede como ${email} para seguir.`,
  other: 'Acceder de otra forma',
  later: 'Ahora no',
}
