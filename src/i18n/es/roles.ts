import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { roles as english } from '../en/roles'

const { plural } = counting('es')
const people = (count: number) => plural(count, { one: '# persona', other: '# personas' })
const invited = (count: number) =>
  plural(count, { one: '# invitación pendiente', other: '# invitaciones pendientes' })
const held = (having: number, waiting: number) =>
  [having > 0 && people(having), waiting > 0 && invited(waiting)].filter(Boolean).join(' y ')

export const roles: Words<typeof english> = {
  description: (organization) => `Qué puede hacer cada rol en ${organization}, y cuántas personas lo tienen.`,
  new: 'Nuevo rol',

  matrix: {
    you: 'Tú',
    label: 'Qué puede hacer cada rol',
    permission: 'Permiso',
    everywhere: 'En todas las organizaciones',
    own: (organization) => `Creados por ${organization}`,
    people: (count) => (count === 0 ? 'Nadie' : people(count)),
    invited: (count) => plural(count, { one: '# invitación', other: '# invitaciones' }),
    ownersOnly: 'Se queda con los propietarios: ningún otro rol puede tenerlo',
    edit: (name) => `Editar ${name}`,
    delete: (name) => `Eliminar ${name}`,
  },

  empty: {
    title: 'Todavía no hay roles propios',
    sentence: 'Si alguien debe poder hacer más que un miembro y menos que un admin, crea un rol para ello.',
    act: 'Crear un rol',
  },

  form: {
    new: 'Nuevo rol',
    edit: (name) => `Editar el rol ${name}`,
    holds: (count) =>
      count === 0 ? 'Nadie tiene este rol todavía.' : `Vale para ${people(count)} desde su próxima acción.`,
    name: 'Nombre',
    namePlaceholder: 'Redacción',
    nameProblem: 'Escribe de 2 a 40 caracteres legibles, y que no sea Miembro, Admin ni Propietario.',
    start: 'Partir de',
    startNothing: 'Nada',
    startHelp: 'Pone abajo sus permisos, para cambiarlos como quieras.',
    allows: 'Lo que permite',
    count: (count, all) => `${count} de ${all}`,
    everybody: 'Lo tienen todos',
    giving: 'Va con dar roles a otras personas',
    along: 'Va con lo elegido abajo',
    owners: 'Crear roles y eliminar la organización se queda con los propietarios.',
    created: (name) => `El rol ${name} ya se puede asignar`,
    changed: (name) => `El rol ${name} está cambiado`,
  },

  deletion: {
    title: (name) => `¿Eliminar el rol ${name}?`,
    unused: 'Nadie lo tiene ni hay invitaciones con él. Si es el rol predeterminado, vuelve a serlo Miembro.',
    used: (having, waiting) =>
      `${held(having, waiting)} ${having + waiting === 1 ? 'necesita' : 'necesitan'} otro rol.`,
    instead: 'Rol que reciben en su lugar',
    keep: 'Conservar',
    act: 'Eliminar rol',
    done: (name) => `El rol ${name} se ha eliminado`,
    moved: (having, waiting, instead) => `${held(having, waiting)}: ahora ${instead}`,
    failed: (name) => `El rol ${name} no se ha eliminado`,
  },

  resources: {
    audit: 'Registro de auditoría',
    invitation: 'Invitaciones',
    organization: 'Organización',
  },

  actions: {
    read: 'Ver',
    create: 'Añadir',
    update: 'Cambiar',
    delete: 'Eliminar',
    export: 'Exportar',
  },

  permissions: {
    'audit:read': 'Ver quién hizo qué, y cuándo',
    'dashboard:read': 'Ver los números y lo más reciente',
    'invitation:read': 'Ver a quién se ha invitado',
    'invitation:create': 'Invitar a personas',
    'invitation:delete': 'Retirar invitaciones',
    'member:read': 'Ver a las personas y sus direcciones',
    'member:create': 'Dejar entrar por enlace o dominio',
    'member:update': 'Cambiar los roles de las personas',
    'member:delete': 'Quitar a personas',
    'organization:update': 'Cambiar nombre, dirección y logo',
    'organization:delete': 'Eliminar la organización',
    'organization:export': 'Exportar todo',
    'role:read': 'Ver los roles',
    'role:create': 'Crear roles',
    'role:update': 'Cambiar roles',
    'role:delete': 'Eliminar roles',
    'team:read': 'Ver los equipos y quién está en ellos',
    'team:create': 'Crear equipos',
    'team:update': 'Cambiar los equipos y quién está en ellos',
    'team:delete': 'Eliminar equipos',
  },
}
