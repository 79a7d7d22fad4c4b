import type { Words } from '@/lib/words'
import type { dashboard as english } from '../en/dashboard'

export const dashboard: Words<typeof english> = {
  title: 'Panel',
  description: (role) =>
    typeof role === 'string'
      ? {
          member: 'Tu rol en esta organización es Miembro.',
          admin: 'Tu rol en esta organización es Admin.',
          owner: 'Tu rol en esta organización es Propietario.',
        }[role]
      : `Tu rol en esta organización es ${role.name}.`,
  members: 'Miembros',
  invitations: 'Invitaciones pendientes',
  activity: {
    title: 'Los últimos 30 días',
    zone: 'Días en UTC',
    active: 'Personas activas',
    today: (people) => `${people} hoy`,
    activeEmpty: 'Aquí se verá cuántas personas están activas, día a día.',
    average: {
      more: (now, before) => `${now} al día, frente a ${before} antes`,
      fewer: (now, before) => `${now} al día, frente a ${before} antes`,
      same: (now) => `${now} al día, como antes`,
    },
    joined: 'Nuevos miembros',
    joinedEmpty: 'Nadie se ha unido en los últimos 60 días.',
    flow: {
      more: (by) => `${by} más que en los 30 días anteriores`,
      fewer: (by) => `${by} menos que en los 30 días anteriores`,
      same: 'Igual que en los 30 días anteriores',
      none: 'Nada en los 30 días anteriores',
    },
    most: (day) => `Máximo: ${day}.`,
    failed: 'No se han podido leer estos datos.',
  },
  start: {
    title: 'Primeros pasos',
    done: (done, all) => `${done} de ${all}`,
    stepDone: 'Hecho',
    stepOpen: 'Pendiente',
    create: { title: 'Crear la organización' },
    logo: { title: 'Ponerle un logo', help: 'Para que todos vean de un vistazo dónde están.' },
    invite: { title: 'Invitar a alguien', help: 'Recibirá un correo con un enlace.' },
  },
  logoSaved: 'El logo está puesto',
}
