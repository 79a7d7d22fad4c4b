import type { Words } from '@/lib/words'
import type { settings as english } from '../en/settings'

export const settings: Words<typeof english> = {
  general: {
    title: 'Geral',
    description: 'Como esta organização se chama, como ela aparece e onde é encontrada.',
    save: 'Salvar',
    saved: (name) => `Salvo: ${name}`,
    savedHelp: (slug) => `Agora está em /organizations/${slug}. O endereço anterior leva para lá.`,
    changedBack: (name) => `Alteração desfeita: ${name}`,
    unchanged: 'Não há nada para salvar.',
    failed: 'Suas alterações ainda não foram salvas',
    undoFailed: 'Não foi possível desfazer a alteração',
  },
  logo: {
    changed: 'O logo foi alterado',
    removed: 'O logo foi removido',
    changedBack: 'O logo voltou a ser o anterior',
    failed: 'O logo continua como estava',
    undoFailed: 'Não foi possível voltar ao logo anterior',
  },
}
