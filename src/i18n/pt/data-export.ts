import { counting } from '@/lib/counting'
import { exportLimits } from '@/lib/export-limits'
import type { Words } from '@/lib/words'
import type { dataExport as english } from '../en/data-export'

const { plural } = counting('pt')

export const dataExport: Words<typeof english> = {
  title: 'Seus dados',
  description:
    'Tudo o que esta organização tem, em um arquivo ZIP: linhas, arquivos, nomes e endereços das pessoas. ' +
    'O que é destinado a pessoas específicas não está incluído.',
  start: 'Exportar tudo',
  again: 'Tentar de novo',
  kept: `Um arquivo ZIP é guardado por ${exportLimits.keptDays} dias e depois excluído.`,
  busy: 'Você recebe um e-mail quando estiver pronto.',
  list: 'Exportações',
  empty: 'Nada foi exportado ainda',
  asked: 'Pedido',
  by: (name) => `por ${name}`,
  byFormer: 'por um antigo membro',
  state: 'Situação',
  size: 'Tamanho',
  acts: 'Ações',
  contents: (rows, files) =>
    `${plural(rows, { one: '# linha', other: '# linhas' })}, ${plural(files, { one: '# arquivo', other: '# arquivos' })}`,
  download: 'Baixar',
  downloadFor: (when) => `Baixar o arquivo ZIP (${when})`,
  states: {
    waiting: 'Aguardando',
    running: 'Gravando',
    done: 'Pronta',
    failed: 'Falhou',
    expired: 'Excluída',
  },
  until: (when) => `Será excluída ${when}`,
}
