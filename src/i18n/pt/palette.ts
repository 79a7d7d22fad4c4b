import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { palette as english } from '../en/palette'

const { plural } = counting('pt')

export const palette: Words<typeof english> = {
  placeholder: 'Busque ou digite um comando',
  results: 'O que pode ser aberto',
  hint: 'As setas movem, Enter abre, Esc fecha.',
  groups: {
    recent: 'Recentes',
    pages: 'Páginas',
    organizations: 'Organizações',
    actions: 'Ações',
  },
  count: (count) => plural(count, { one: '# resultado', other: '# resultados' }),
  searching: 'Buscando…',
  none: (words) => `Nada aqui se chama “${words}”.`,
  noneHelp: 'Tente menos letras ou o nome de uma página.',
  failed: 'A busca não funcionou.',
  actions: {
    invite: 'Convidar um membro',
    changeRole: 'Alterar o papel de um membro',
    export: 'Exportar tudo desta organização',
    theme: (theme) => `Tema: ${theme}`,
  },
}
