import type { Words } from '@/lib/words'
import type { connection as english } from '../en/connection'

export const connection: Words<typeof english> = {
  offline: 'Estás sin conexión. Lo que ves y lo que has escrito se queda aquí.',
  away: 'El servidor no responde. Lo que ves y lo que has escrito se queda aquí; esta página lo sigue intentando.',
  back: 'La conexión ha vuelto. Se está cargando lo que ha cambiado mientras tanto.',
  again: 'Probar ahora',
}
