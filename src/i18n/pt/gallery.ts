import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { gallery as english } from '../en/gallery'

const { plural, number } = counting('pt')
const images = (count: number) => plural(count, { one: '# imagem', other: '# imagens' })

export const gallery: Words<typeof english> = {
  title: 'Galeria',
  totals: (count, size) => `${images(count)}, ${size}`,
  upload: 'Enviar imagens',
  drop: 'Solte as imagens para enviá-las',
  dropLimit: 'JPEG, PNG, WebP, GIF ou AVIF, até 10 MB cada',
  grid: 'Imagens',
  keys: 'As setas movem, Enter abre, Espaço seleciona, F2 renomeia, Delete exclui.',

  empty: {
    title: 'Nenhuma imagem ainda',
    sentence: 'As imagens que você e seus colegas enviam ficam aqui, só para esta organização.',
    hint: 'Solte arquivos em qualquer lugar desta página ou escolha-os.',
  },

  image: {
    untitled: 'Sem título',
    open: (name) => `Abrir ${name}`,
    select: (name) => `Selecionar ${name}`,
    rename: (name) => `Renomear ${name}`,
    nameLabel: (name) => `Novo nome para ${name}`,
    renameFailed: (name) => `“${name}” manteve o nome`,
    uploading: (name) => `Enviando ${name}`,
  },

  selection: {
    deleted: (count, name) =>
      count === 1
        ? `“${name}” excluída`
        : plural(count, { one: '# imagem excluída', other: '# imagens excluídas' }),
    deleteFailed: (count) => (count === 1 ? 'A imagem não foi excluída' : 'As imagens não foram excluídas'),
    restored: (count, name) =>
      count === 1
        ? `“${name}” está de volta`
        : plural(count, { one: '# imagem está de volta', other: '# imagens estão de volta' }),
    restoredSome: (count, all) => `${number(count)} de ${images(all)} de volta`,
    restoreFailed: 'Nada pôde ser restaurado',
    restoreTooLate: 'Imagens excluídas podem ser recuperadas por 50 minutos, e uma só vez.',
  },

  uploads: {
    label: 'Envios',
    progress: (done, all) => `Enviando: ${number(done)} de ${images(all)}`,
    finished: (done) => plural(done, { one: '# imagem enviada', other: '# imagens enviadas' }),
    failed: (failed) => plural(failed, { one: '# imagem não enviada', other: '# imagens não enviadas' }),
    waiting: 'Aguardando',
    preparing: 'Preparando…',
    done: 'Enviada',
    cancel: (name) => `Cancelar o envio de ${name}`,
    retry: (name) => `Enviar ${name} de novo`,
    dismiss: (name) => `Remover ${name} desta lista`,
    close: 'Fechar a lista de envios',
  },

  lightbox: {
    position: (index, all) => `${number(index)} de ${number(all)}`,
    previous: 'Imagem anterior',
    next: 'Próxima imagem',
    close: 'Fechar',
    download: 'Baixar',
    delete: 'Excluir',
    failed: 'Não foi possível carregar esta imagem.',
    size: (width, height) => `${width} × ${height}`,
  },
}
