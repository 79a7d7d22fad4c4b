import type { Words } from '@/lib/words'
import type { connection as english } from '../en/connection'

export const connection: Words<typeof english> = {
  offline: 'Você está sem conexão. O que você vê e o que escreveu continua aqui.',
  away: 'O servidor não responde. O que você vê e o que escreveu continua aqui; esta página segue tentando.',
  back: 'A conexão voltou. O que mudou nesse meio-tempo está sendo carregado.',
  again: 'Tentar agora',
}
