import { counting } from '@/lib/counting'
import { linkLimits } from '@/lib/link-limits'
import type { Words } from '@/lib/words'
import type { invitationLinks as english } from '../en/invitation-links'

const { plural } = counting('pt')

export const invitationLinks: Words<typeof english> = {
  open: 'Criar um link…',
  title: 'Criar um link para participar',
  description: 'Quem o abrir participa com um endereço de e-mail confirmado. Compartilhe com cuidado.',
  role: 'Papel de quem participar',
  uses: 'Quantos podem participar',
  usesHelp: `De 1 a ${linkLimits.mostUses}. Vazio: todos, até expirar.`,
  usesProblem: `Informe um número de 1 a ${linkLimits.mostUses} ou deixe vazio.`,
  expires: 'Funciona por',
  days: { 1: '1 dia', 7: '7 dias', 30: '30 dias' },
  make: 'Criar link',
  cancel: 'Cancelar',
  madeTitle: 'O link está pronto',
  made: 'Ele fica na lista abaixo dos membros, onde você pode copiá-lo de novo ou revogá-lo.',
  link: 'Link para participar',
  copy: 'Copiar link',
  copyFor: (role, inviter) => `Copiar o link de ${inviter} para o papel ${role}`,
  copied: 'O link foi copiado',
  copyFailed: 'Seu navegador não permitiu copiar. Aqui está o link:',
  done: 'Concluir',
  list: 'Links para participar',
  column: { role: 'Papel', uses: 'Usos', expires: 'Expira', acts: 'Ações' },
  by: (name) => `Criado por ${name}`,
  into: (team) => `para a equipe ${team}`,
  used: (uses, most) => (most === undefined ? `${uses}` : `${uses} de ${most}`),
  left: (left) => plural(left, { one: 'resta #', other: 'restam #' }),
  ends: {
    expired: 'Expirado',
    usedUp: 'Esgotado',
    inviter: 'Quem o criou não pode mais admitir pessoas',
    secret: 'Criado com um segredo antigo',
  },
  revoke: 'Revogar',
  revokeFor: (role, inviter) => `Revogar o link de ${inviter} para o papel ${role}`,
  revokeTitle: (role) => `Revogar este link para o papel ${role}?`,
  revokeHelp: 'Ele deixa de funcionar na hora. Quem já participa por ele continua.',
  revokeKeep: 'Manter',
  revokeDo: 'Revogar link',
  revoked: 'O link foi revogado',
  failed: 'Não foi possível carregar os links.',
  again: 'Tentar de novo',
  refusals: {
    linksFull: `Já existem ${linkLimits.perOrganization} links. Revogue alguns antes.`,
    linkRevoked: 'Este link foi revogado nesse meio-tempo.',
  },
}
