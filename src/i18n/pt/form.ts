import type { Words } from '@/lib/words'
import type { form as englishForm, table as englishTable } from '../en/form'

export const form: Words<typeof englishForm> = {
  optional: 'opcional',
  saved: (name) => `Salvo: ${name}`,
  unchanged: 'O que você deixar vazio fica como está.',
  reverted: (name) => `Alteração desfeita: ${name}`,
  revertFailed: (name) => `Não foi possível desfazer a alteração: ${name}`,
  discard: {
    ask: 'Descartar o que você escreveu?',
    help: 'Ainda não foi salvo.',
    keep: 'Continuar',
    act: 'Descartar',
  },
  problems: {
    required: 'Isto é necessário.',
    tooLong: 'Isto é longo demais.',
    integer: 'Escreva um número inteiro, como 12.',
    decimal: 'Escreva um número, como 12,5.',
    money: 'Escreva um valor, como 12,50, sem separador de milhares.',
    tooLarge: 'Este número é grande demais.',
    date: 'Escolha um dia.',
    datetime: 'Escolha um dia e uma hora.',
    email: 'Escreva um endereço de e-mail, como ada@example.com.',
    url: 'Escreva um endereço completo, como https://example.com.',
    choice: 'Escolha uma opção da lista.',
    taken: 'Isto já está em uso.',
    missing: 'Isto não existe mais. Escolha outra opção.',
    invalid: 'Isto ainda não está certo.',
  },
}

export const table: Words<typeof englishTable> = {
  select: (name) => `Selecionar ${name}`,
  search: 'Buscar',
  any: (filter) => `${filter}: qualquer`,
  noMatch: 'Nada corresponde ao que você procura.',
  showAll: 'Mostrar tudo',
  download: 'Baixar CSV',
}
