import type { Words } from '@/lib/words'
import type { failure as english } from '../en/failure'

export const failure: Words<typeof english> = {
  title: (status) =>
    status === 503 ? 'Volvemos en un momento' : status === 404 ? 'No encontrado' : 'No ha funcionado',
  again: 'Reintentar',
  home: 'Ir a la página de inicio',
  reference: (requestId) => `Referencia para soporte: ${requestId}`,
}
