import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { palette as english } from '../en/palette'

const { plural } = counting('es')

export const palette: Words<typeof english> = {
  placeholder: 'Busca o escribe un comando',
  results: 'Qué se puede abrir',
  hint: 'Las flechas mueven, Intro abre, Esc cierra.',
  groups: {
    recent: 'Recientes',
    pages: 'Páginas',
    organizations: 'Organizaciones',
    actions: 'Acciones',
  },
  count: (count) => plural(count, { one: '# resultado', other: '# resultados' }),
  searching: 'Buscando…',
  none: (words) => `Aquí nada se llama “${words}”.`,
  noneHelp: 'Prueba con menos letras, o con el nombre de una página.',
  failed: 'La búsqueda no ha funcionado.',
  actions: {
    invite: 'Invitar a un miembro',
    changeRole: 'Cambiar el rol de un miembro',
    export: 'Exportar todo lo de esta organización',
    theme: (theme) => `Tema: ${theme}`,
  },
}
