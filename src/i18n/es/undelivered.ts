import type { Words } from '@/lib/words'
import type { undelivered as english } from '../en/undelivered'

export const undelivered: Words<typeof english> = {
  title: 'Mensajes que no llegaron',
  help: 'Se guardan 30 días. Corrija la dirección o el servidor de correo antes de volver a enviarlos.',
  column: { letter: 'Mensaje', why: 'Por qué', since: 'Desde', acts: 'Acciones' },
  refused: (code) => `Rechazado por el servidor de correo (${code})`,
  unreachable: 'El servidor de correo no lo aceptó',
  again: 'Enviar de nuevo',
  againFor: (address) => `Enviar de nuevo el mensaje a ${address}`,
  sending: (address) => `El mensaje a ${address} está de nuevo en camino`,
  drop: 'Olvidar',
  dropFor: (address) => `Olvidar el mensaje a ${address}`,
  dropped: (address) => `El mensaje a ${address} está olvidado`,
  failed: 'No se pudieron cargar los mensajes.',
  retry: 'Reintentar',
}
