import type { Words } from '@/lib/words'
import type { sessionOver as english } from '../en/session-over'

export const sessionOver: Words<typeof english> = {
  title: 'Entre de novo',
  help: (email) =>
    `Sua sessão terminou. O que você escreveu continua aqui: entre como ${email} para continuar.`,
  other: 'Entrar de outra forma',
  later: 'Agora não',
}
