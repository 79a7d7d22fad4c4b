import { graceDays } from '@/lib/removal-limits'
import type { Words } from '@/lib/words'
import type { removal as english } from '../en/removal'

export const removal: Words<typeof english> = {
  title: 'Excluir esta organização',
  description: `Ninguém mais pode abri-la, e todos os proprietários são avisados. Por ${graceDays} dias um proprietário pode restaurá-la; depois, tudo o que há nela é removido definitivamente, e os proprietários recebem um comprovante do que havia.`,
  open: 'Excluir…',
  askTitle: (name) => `Excluir ${name}?`,
  askHelp: (name) =>
    `Os membros perdem o acesso na hora, em todas as abas abertas. Nada é removido por ${graceDays} dias. Digite “${name}” para continuar.`,
  typed: 'Nome da organização',
  keep: 'Cancelar',
  act: (name) => `Excluir ${name}`,
  deleted: (name) => `${name} foi excluída`,
  deletedHelp: (day) => `Ela pode ser restaurada até ${day}.`,
  restore: 'Restaurar',
  restoreNamed: (name) => `Restaurar ${name}`,
  restored: (name) => `${name} está de volta, como era`,
  closedTitle: 'Excluídas',
  closedUntil: (day) => `Removida definitivamente em ${day}`,
  closedOther: 'Um proprietário pode restaurá-la',
}
