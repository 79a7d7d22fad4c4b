import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { members as english } from '../en/members'

const { plural } = counting('es')

export const members: Words<typeof english> = {
  title: 'Miembros',
  description: 'Quién está en esta organización, y con qué rol.',
  count: (count) => plural(count, { one: '# miembro', other: '# miembros' }),
  role: 'Rol',
  columns: { name: 'Persona', role: 'Rol', joined: 'Ingreso' },
  you: 'Tú',
  roleOf: (name) => `Rol de ${name}`,
  roleChanged: (name, role) => `${name}: el rol ahora es ${role}`,
  acts: 'Acciones',
  actsFor: (name) => `Acciones para ${name}`,
  search: 'Buscar por nombre o correo',
  more: 'Mostrar más',
  none: (search) => `Nadie aquí coincide con “${search}”.`,
  noneInTeam: 'No hay nadie en este equipo.',
  everybody: 'Mostrar a todos',
  teams: { label: 'Equipo', none: 'Ninguno', every: 'Todos los equipos', filter: 'Mostrar solo un equipo' },
  invite: {
    title: 'Invitar a alguien',
    description: 'Recibirá un correo con un enlace válido durante 7 días, solo para esta dirección.',
    byLink: 'Invitar por enlace',
    byLinkHelp: 'Quien abra un enlace tuyo puede unirse, hasta que se agote o lo revoques.',
    email: 'Correo electrónico',
    emailPlaceholder: 'dora@example.com',
    emailProblem: 'Escribe una dirección de correo, por ejemplo ada@example.com.',
    role: 'Rol',
    submit: 'Enviar invitación',
    sent: (email) => `La invitación a ${email} va en camino`,
    notMailed: (email) => `La invitación a ${email} está creada, pero el correo no se ha podido enviar`,
    notMailedHelp: 'Envíalo de nuevo en un momento, o copia el enlace y compártelo tú.',
    roles: {
      member: 'Ve y añade contenido',
      admin: 'También invita a personas y elimina contenido',
      owner: 'También cambia y elimina la organización',
    },
    ownRole: (count) =>
      plural(count, {
        one: 'Un rol de esta organización, con # permiso',
        other: 'Un rol de esta organización, con # permisos',
      }),
  },
}
