import type { Words } from '@/lib/words'
import type { ui as english } from '../en/ui'

export const ui: Words<typeof english> = {
  loading: 'Carregando',
  close: 'Fechar',
  undo: 'Desfazer',
  toasts: 'Mensagens',
  language: 'Idioma',
  choose: 'Escolher…',
  cancel: 'Cancelar',
  save: 'Salvar',
  edit: 'Editar',
  delete: 'Excluir',
  yes: 'Sim',
  no: 'Não',
  nothing: '–',
  added: 'Adicionado',
  loadMore: 'Carregar mais',
  loadMoreFailed: 'Não foi possível carregar os próximos.',
  retry: 'Tentar de novo',

  selection: {
    count: (count) => `Seleção: ${count}`,
    delete: 'Excluir',
    change: 'Alterar',
    clear: 'Limpar seleção',
    all: 'Selecionar visíveis',
  },

  deletion: {
    done: (name) => `Excluído: ${name}`,
    failed: (name) => `Não foi excluído: ${name}`,
    restored: (name) => `Restaurado: ${name}`,
    restoreFailed: (name) => `Não foi possível restaurar: ${name}`,
  },

  reference: {
    search: 'Digite para buscar',
    none: 'Nada encontrado.',
  },
}
