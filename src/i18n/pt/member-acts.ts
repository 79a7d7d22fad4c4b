import type { Words } from '@/lib/words'
import type { memberActs as english } from '../en/member-acts'

export const memberActs: Words<typeof english> = {
  remove: 'Remover…',
  transfer: 'Transferir a propriedade…',
  leave: 'Sair desta organização…',
  keep: 'Cancelar',
  removeTitle: (name, organization) => `Remover ${name} de ${organization}?`,
  removeHelp:
    'A pessoa perde o acesso na hora, em todas as abas abertas. O que ela criou fica aqui. Você pode convidá-la de novo quando quiser.',
  removeDo: (name) => `Remover ${name}`,
  removed: (name) => `${name} não é mais membro`,
  transferTitle: (name, organization) => `Transferir ${organization} para ${name}?`,
  transferHelp: (name) =>
    `${name} passa a ser proprietário e você passa a ser admin. Só um proprietário pode devolver a propriedade a você.`,
  transferDo: (name) => `Transferir para ${name}`,
  transferred: (name) => `${name} agora é proprietário, e você é admin`,
  leaveTitle: (organization) => `Sair de ${organization}?`,
  leaveHelp:
    'Você perde o acesso na hora. O que você criou fica lá. Para voltar, alguém precisa convidar você.',
  leaveDo: (organization) => `Sair de ${organization}`,
  left: (organization) => `Você saiu de ${organization}`,
}
