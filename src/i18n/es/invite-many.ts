import { counting } from '@/lib/counting'
import { inviteLimits } from '@/lib/invite-limits'
import type { Words } from '@/lib/words'
import type { inviteMany as english } from '../en/invite-many'

const { plural } = counting('es')

export const inviteMany: Words<typeof english> = {
  open: 'Invitar a varias…',
  title: 'Invitar a varias personas',
  description: `Pega una lista o elige un archivo CSV: hasta ${inviteLimits.atOnce} direcciones a la vez.`,
  addresses: 'Direcciones de correo',
  placeholder: 'Ada Lovelace <ada@example.com>, bob@example.com',
  addressesHelp: 'Separadas por comas, puntos y comas, espacios o líneas. Pueden llevar el nombre al lado.',
  file: 'Elegir un archivo CSV',
  fileEmpty: (name) => `No hay ninguna dirección de correo en ${name}.`,
  fileTooLarge: (name) => `${name} ocupa más de 1 MB. Guarda solo las direcciones e inténtalo de nuevo.`,
  fileUnreadable: (name) => `No se ha podido leer ${name}.`,
  left: (count) =>
    plural(count, {
      one: 'Una dirección sigue en el campo: la lista está llena.',
      other: '# direcciones siguen en el campo: la lista está llena. Envía primero estas.',
    }),
  list: 'A quién se invita',
  ready: (count) => plural(count, { one: '# dirección válida', other: '# direcciones válidas' }),
  wrong: (count) => plural(count, { one: '# no válida', other: '# no válidas' }),
  removeWrong: 'Quitar las no válidas',
  remove: (email) => `Quitar ${email}`,
  problems: {
    notAnAddress: 'No es una dirección',
    alreadyMember: 'Ya es miembro',
    alreadyInvited: 'Ya tiene invitación',
    twice: 'Dos veces en la lista',
    invitationsFull: 'No hay sitio: ya hay 100 pendientes',
  },
  role: 'Rol para todas',
  none: 'Escribe al menos una dirección que se pueda invitar.',
  add: 'Añadir a la lista',
  send: (count) =>
    count < 1
      ? 'Enviar invitaciones'
      : plural(count, { one: 'Enviar # invitación', other: 'Enviar # invitaciones' }),
  sending: (count) => plural(count, { one: 'Invitando a una persona', other: 'Invitando a # personas' }),
  cancel: 'Cancelar',
  doneTitle: (count) =>
    count === 0
      ? 'No se ha invitado a nadie'
      : plural(count, { one: 'Se ha invitado a # persona', other: 'Se ha invitado a # personas' }),
  done: 'Sus correos van en camino. Los enlaces funcionan durante 7 días.',
  doneNobody: 'No se ha enviado nada.',
  notMailed: (count) =>
    plural(count, {
      one: 'Un correo no se ha podido enviar todavía: envíalo de nuevo desde la lista de invitaciones pendientes.',
      other:
        '# correos no se han podido enviar todavía: envíalos de nuevo desde la lista de invitaciones pendientes.',
    }),
  notInvited: 'Sin invitar',
  close: 'Listo',
  refusals: {
    invitationsByPerson: `Una persona puede invitar a ${inviteLimits.perPersonAnHour} por hora. No se ha invitado a nadie; inténtalo más tarde.`,
    invitationsByOrganization: `Una organización puede invitar a ${inviteLimits.perOrganizationADay} personas al día. No se ha invitado a nadie; inténtalo mañana.`,
  },
}
