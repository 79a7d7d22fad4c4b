import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { teams as english } from '../en/teams'

const { plural } = counting('es')
const people = (count: number) => plural(count, { one: '# persona', other: '# personas' })

export const teams: Words<typeof english> = {
  description: (organization) =>
    `Quiénes trabajan juntos en ${organization}. Un equipo no da ningún derecho por sí mismo.`,
  label: 'Equipos',
  new: 'Nuevo equipo',
  people: (count) => (count === 0 ? 'Nadie todavía' : people(count)),
  team: 'Equipo',
  size: 'Personas',
  acts: 'Acciones',
  open: (name) => `Quién está en ${name}`,
  rename: (name) => `Renombrar ${name}`,
  delete: (name) => `Eliminar ${name}`,
  empty: {
    title: 'Aún no hay equipos',
    sentence:
      'Reúne bajo un nombre a quienes trabajan juntos, e invita a otras personas directamente al equipo.',
    act: 'Crear un equipo',
  },
  form: {
    new: 'Nuevo equipo',
    rename: (name) => `Renombrar ${name}`,
    name: 'Nombre',
    placeholder: 'Diseño',
    problem: 'Escribe de 1 a 60 caracteres legibles.',
    create: 'Crear equipo',
    save: 'Renombrar',
    created: (name) => `El equipo ${name} está creado`,
    renamed: (name) => `El equipo ahora se llama ${name}`,
  },
  deletion: {
    title: (name) => `¿Eliminar el equipo ${name}?`,
    help: (count) =>
      count === 0
        ? 'No hay nadie en él.'
        : `${people(count)} ${count === 1 ? 'sigue' : 'siguen'} en la organización, con los mismos derechos que antes.`,
    keep: 'Conservar',
    act: 'Eliminar equipo',
    done: (name) => `El equipo ${name} se ha eliminado`,
    failed: (name) => `El equipo ${name} no se ha eliminado`,
  },
  sheet: {
    description: (count) => people(count),
    add: 'Añadir a alguien',
    search: 'Buscar por nombre o correo',
    none: 'Ninguna otra persona coincide.',
    put: (name) => `Añadir a ${name}`,
    take: (name) => `Quitar a ${name} del equipo`,
    empty: 'Todavía no hay nadie en este equipo.',
    added: (name) => `${name} está en el equipo`,
    removed: (name) => `${name} ya no está en el equipo`,
    more: 'Mostrar más',
    failed: 'El equipo sigue como estaba',
    done: 'Listo',
  },
}
