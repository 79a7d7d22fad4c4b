import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { accountPassword as english } from '../en/account-password'

const { plural } = counting('es')

export const accountPassword: Words<typeof english> = {
  description: 'Se pide de nuevo cuando no basta con una sesión abierta.',
  current: 'Contraseña actual',
  next: 'Nueva contraseña',
  signOutOthers: 'Cerrar las demás sesiones',
  submit: 'Cambiar la contraseña',
  changed: 'Tu contraseña se ha cambiado',
  endedHelp: (count) =>
    plural(count, {
      one: 'Se ha cerrado otra sesión.',
      other: 'Se han cerrado otras # sesiones.',
    }),
  missing: 'Escribe tu contraseña actual.',
  none: 'No tienes contraseña: accedes de otra forma.',
  forgot: '¿La has olvidado?',
  send: 'Recibir un enlace para elegir una',
  sent: (email) => `Un enlace va en camino a ${email}`,
  sentHelp: 'Funciona durante 30 minutos, una sola vez, y cierra tu sesión en todos los navegadores.',
  failed: 'Tu contraseña sigue como estaba',
  notSent: 'No se ha podido enviar el enlace',
}
