import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { accountRemoval as english } from '../en/account-removal'

const { plural } = counting('pt')

export const accountRemoval: Words<typeof english> = {
  description:
    'Você deixa todas as organizações, e tudo sobre você é removido na hora e definitivamente. O que você criou nas organizações fica lá, como de um ex-membro.',
  open: 'Excluir…',
  blocked: 'Antes, estas precisam ter outro proprietário ou ser excluídas:',
  others: (count) =>
    count === 0
      ? 'Não há mais ninguém nela'
      : plural(count, { one: 'Há mais # pessoa nela', other: 'Há mais # pessoas nela' }),
  transfer: 'Transferir',
  transferNamed: (name) => `Transferir ${name}`,
  end: 'Excluir',
  endNamed: (name) => `Excluir ${name}`,
  due: (day) => `Excluída; removida definitivamente em ${day}. A partir daí sua conta pode ser excluída.`,
  restore: 'Restaurar',
  restoreNamed: (name) => `Restaurar ${name}`,
  askTitle: 'Excluir sua conta?',
  askHelp: (email) => `Nada dela pode ser recuperado. Digite “${email}” para continuar.`,
  typed: 'Seu endereço de e-mail',
  differs: 'Este não é o seu endereço.',
  keep: 'Cancelar',
  act: 'Excluir minha conta',
}
