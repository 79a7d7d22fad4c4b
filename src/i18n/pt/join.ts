import type { Words } from '@/lib/words'
import type { join as english } from '../en/join'

export const join: Words<typeof english> = {
  title: (organization) => `Participe de ${organization}`,
  lead: (inviter, role) =>
    typeof role === 'string'
      ? {
          member: `${inviter} compartilha este link. Você passa a ser membro.`,
          admin: `${inviter} compartilha este link. Você passa a ser admin.`,
          owner: `${inviter} compartilha este link. Você passa a ser proprietário.`,
        }[role]
      : `${inviter} compartilha este link. Você recebe o papel “${role.name}”.`,
  act: (organization) => `Participar de ${organization}`,
  as: (email) => `Você entrou como ${email}.`,
  other: 'Usar outra conta',
  signedOut: 'Você precisa de uma conta com endereço de e-mail confirmado. Depois você volta para cá.',
  signIn: 'Entrar para participar',
  memberTitle: (organization) => `Você está em ${organization}`,
  member: 'Você não precisa de link para entrar.',
  enter: (organization) => `Ir para ${organization}`,
  goneTitle: 'Este link não funciona mais',
  gone: 'Ele expirou, se esgotou ou foi revogado. Peça um novo a quem o enviou.',
  refusals: {
    linkGone: 'Este link não funciona mais: acabou de expirar, se esgotar ou ser revogado. Peça um novo.',
    limit: 'Foram tentativas demais. Espere alguns minutos e tente de novo.',
    membershipsFull:
      'Você está em 20 organizações, que é o máximo por pessoa. Saia de uma e abra o link de novo.',
  },
}
