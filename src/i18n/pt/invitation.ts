import type { Words } from '@/lib/words'
import type { invitation as english } from '../en/invitation'

export const invitation: Words<typeof english> = {
  title: (organization) => `Participe de ${organization}`,
  lead: (inviter, role) =>
    typeof role === 'string'
      ? {
          member: `${inviter} convida você como membro.`,
          admin: `${inviter} convida você como admin.`,
          owner: `${inviter} convida você como proprietário.`,
        }[role]
      : `${inviter} convida você com o papel “${role.name}”.`,
  accept: 'Aceitar',
  decline: 'Recusar',
  signIn: 'Entrar para aceitar',
  createAccount: 'Criar uma conta',
  sentTo: (address) => `O convite foi enviado para ${address}. Use este endereço.`,
  somebodyElse: (address, own) => `O convite foi enviado para ${address}, mas você entrou como ${own}.`,
  signOut: 'Sair e usar a outra conta',
  unconfirmed: 'Confirme primeiro seu endereço de e-mail. O link está na sua caixa de entrada.',
  confirm: 'Enviar o link de novo',
  unknownTitle: 'Este convite não existe',
  unknown: 'Confira o link na mensagem ou peça um novo convite.',
  expiredTitle: 'Este convite expirou',
  expired: 'Um convite vale por 7 dias. Peça um novo.',
  closedTitle: 'Este convite está encerrado',
  closed: 'Ele foi usado ou revogado. Se você ainda quer participar, peça um novo.',
  declinedTitle: (organization) => `Você recusou o convite de ${organization}`,
  declined: 'Nada mais vai acontecer. Se mudar de ideia, peça um novo convite.',
  home: 'Ir para suas organizações',
}
