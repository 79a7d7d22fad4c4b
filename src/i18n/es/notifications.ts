import { sentences } from '@/lib/notifications/words/es'
import type { Words } from '@/lib/words'
import type { notifications as english } from '../en/notifications'

export const notifications: Words<typeof english> = {
  title: 'Notificaciones',
  description: 'Lo que ha pasado en tus organizaciones y te afecta.',
  all: 'Todas',
  unread: 'Sin leer',
  see: 'Ver todas',
  choose: 'Elegir qué recibes',
  markAll: 'Marcar todas como leídas',
  markRead: 'Marcar como leída',
  markUnread: 'Marcar como no leída',
  isUnread: 'Sin leer',
  failed: 'Se queda como estaba',
  loading: 'Cargando tus notificaciones',
  empty: {
    title: 'Todavía nada',
    sentence: 'Las invitaciones, los nuevos miembros y los cambios de tus roles se verán aquí.',
  },
  read: {
    title: 'Lo has leído todo',
    sentence: 'Lo que llegue después aparece aquí por sí solo.',
  },
  sentences,
  preferences: {
    title: 'Qué recibes',
    description: 'Es solo para ti y vale en todas tus organizaciones.',
    digest: 'Correo con lo que no has leído',
    digests: { off: 'Nunca', daily: 'Cada día', weekly: 'Cada semana' },
    type: 'Cuándo',
    here: 'Aquí',
    byMail: 'Por correo',
    hereFor: (type) => `Aquí: ${type}`,
    byMailFor: (type) => `Por correo: ${type}`,
    types: {
      invitation_received: 'Recibes una invitación',
      invitation_rejected: 'Alguien rechaza tu invitación',
      member_added: 'Te unes a una organización',
      member_joined: 'Alguien se une',
      member_left: 'Alguien se va',
      member_removed: 'Te quitan el acceso',
      role_changed: 'Cambia tu rol',
      export_ended: 'Tu exportación está lista',
      organization_closed: 'Se elimina una organización',
      organization_reopened: 'Se restaura una organización',
    },
    saved: 'Guardado',
    failed: 'No se ha podido guardar tu elección',
    done: 'Listo',
  },
}
