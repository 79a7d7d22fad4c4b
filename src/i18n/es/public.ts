import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { pages as english } from '../en/public'

const { plural } = counting('es')

export const pages: Words<typeof english> = {
  nav: {
    docs: 'Documentación',
    pricing: 'Precios',
    changelog: 'Cambios',
    privacy: 'Privacidad',
    terms: 'Condiciones',
  },
  docs: {
    title: 'Documentación',
    description: 'Cómo RefactKit mantiene separadas las organizaciones y cómo construir sobre él.',
    groups: { start: 'Primeros pasos', guides: 'Guías', recipes: 'Recetas', decisions: 'Decisiones' },
    onPage: 'En esta página',
    pages: 'Páginas',
    search: 'Buscar en la documentación',
    find: 'Buscar',
    found: (count) => plural(count, { one: '# sección', other: '# secciones' }),
    nothing: (words) => `Nada en la documentación habla de “${words}”.`,
    results: (words) => `Resultados de “${words}”`,
  },
  pricing: {
    title: 'Precios',
    description: 'Lo que cuesta, de un vistazo.',
    sample: 'Son ejemplos. Los tuyos van en lib/plans.ts.',
    usual: 'Lo que elige la mayoría de los equipos',
    monthly: (price) => `${price} al mes`,
    free: 'Gratis',
    onRequest: 'A consultar',
    names: { free: 'Gratis', team: 'Equipo', business: 'Empresa' },
    for: {
      free: 'Para ver si encaja.',
      team: 'Para un equipo que trabaja en ello cada día.',
      business: 'Para muchos equipos, con un contrato.',
    },
    members: (count) => plural(count, { one: '# miembro', other: 'Hasta # miembros' }),
    anyMembers: 'Tantos miembros como quieras',
    storage: (size) => `${size} para archivos`,
    anyStorage: 'Tanto espacio para archivos como necesites',
    every: 'Todos los planes tienen roles, equipos, el registro de auditoría y el mismo aislamiento.',
    choose: 'Empezar',
    ask: 'Escríbenos',
  },
  proof: {
    title: 'No hace falta creer nada',
    lead: 'Cada una de estas frases es lo que mostrará un comando que ejecutas tú.',
    how: 'Cómo',
    claims: {
      attacked: 'Se ataca cada tabla, también la que añadiste hace un minuto.',
      missed: 'Si se quita una protección, se echa en falta.',
      free: 'Un solo viaje de ida y vuelta por consulta: a través de una red, la garantía no cuesta nada que se pueda medir.',
      answers: 'Quién puede hacer qué se lee en las respuestas, función por función y página por página.',
      moves: 'Una organización sale entera en un archivo y vuelve a entrar en otro lugar.',
      resource: 'Una tabla con sus páginas, sus pruebas y sus textos en trece idiomas es una sola línea.',
    },
    picture: 'Los miembros de una organización, con sus roles y las invitaciones abiertas.',
  },
}
