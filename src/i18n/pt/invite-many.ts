import { counting } from '@/lib/counting'
import { inviteLimits } from '@/lib/invite-limits'
import type { Words } from '@/lib/words'
import type { inviteMany as english } from '../en/invite-many'

const { plural } = counting('pt')

export const inviteMany: Words<typeof english> = {
  open: 'Convidar várias…',
  title: 'Convidar várias pessoas',
  description: `Cole uma lista ou escolha um arquivo CSV: até ${inviteLimits.atOnce} endereços de uma vez.`,
  addresses: 'Endereços de e-mail',
  placeholder: 'Ada Lovelace <ada@example.com>, bob@example.com',
  addressesHelp: 'Separados por vírgulas, pontos e vírgulas, espaços ou linhas. Pode haver nomes ao lado.',
  file: 'Escolher arquivo CSV',
  fileEmpty: (name) => `Não há nenhum endereço de e-mail em ${name}.`,
  fileTooLarge: (name) => `${name} tem mais de 1 MB. Salve só os endereços e tente de novo.`,
  fileUnreadable: (name) => `Não foi possível ler ${name}.`,
  left: (count) =>
    plural(count, {
      one: '# endereço ainda está no campo: a lista está cheia.',
      other: '# endereços ainda estão no campo: a lista está cheia. Envie estes antes.',
    }),
  list: 'Quem será convidado',
  ready: (count) => plural(count, { one: '# pode receber convite', other: '# podem receber convite' }),
  wrong: (count) => plural(count, { one: '# não pode', other: '# não podem' }),
  removeWrong: 'Remover os que não podem',
  remove: (email) => `Remover ${email}`,
  problems: {
    notAnAddress: 'Não é um endereço',
    alreadyMember: 'Já é membro',
    alreadyInvited: 'Já tem convite',
    twice: 'Repetido na lista',
    invitationsFull: 'Sem lugar: já há 100 em aberto',
  },
  role: 'Papel para todos',
  none: 'Informe pelo menos um endereço que possa receber convite.',
  add: 'Adicionar à lista',
  send: (count) =>
    count < 1 ? 'Enviar convites' : plural(count, { one: 'Enviar # convite', other: 'Enviar # convites' }),
  sending: (count) => plural(count, { one: 'Convidando # pessoa', other: 'Convidando # pessoas' }),
  cancel: 'Cancelar',
  doneTitle: (count) =>
    count === 0
      ? 'Ninguém foi convidado'
      : plural(count, { one: '# pessoa foi convidada', other: '# pessoas foram convidadas' }),
  done: 'Os e-mails estão a caminho. Os links funcionam por 7 dias.',
  doneNobody: 'Nada foi enviado.',
  notMailed: (count) =>
    plural(count, {
      one: '# e-mail ainda não pôde ser enviado: envie-o de novo na lista de convites em aberto.',
      other: '# e-mails ainda não puderam ser enviados: envie-os de novo na lista de convites em aberto.',
    }),
  notInvited: 'Sem convite',
  close: 'Concluir',
  refusals: {
    invitationsByPerson: `Uma pessoa pode convidar ${inviteLimits.perPersonAnHour} pessoas por hora. Ninguém foi convidado; tente de novo mais tarde.`,
    invitationsByOrganization: `Uma organização pode convidar ${inviteLimits.perOrganizationADay} pessoas por dia. Ninguém foi convidado; tente de novo amanhã.`,
  },
}
