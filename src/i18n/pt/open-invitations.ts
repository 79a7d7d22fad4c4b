import type { Words } from '@/lib/words'
import type { invitations as english } from '../en/open-invitations'

export const invitations: Words<typeof english> = {
  title: 'Convites em aberto',
  none: 'Nenhum convite espera resposta.',
  email: 'E-mail',
  into: (team) => `para a equipe ${team}`,
  by: (name) => `Convite de ${name}`,
  acts: 'Ações',
  roleOf: (email) => `Papel no convite para ${email}`,
  expires: 'Expira',
  expired: 'Expirado',
  resend: 'Enviar de novo',
  resendFor: (email) => `Enviar de novo o convite para ${email}`,
  resent: (email) => `Enviado de novo para ${email}, válido por mais 7 dias`,
  copy: 'Copiar link',
  copyFor: (email) => `Copiar o link do convite para ${email}`,
  copied: 'O link foi copiado',
  copyFailed: 'Seu navegador não permitiu copiar. Aqui está o link:',
  cancel: 'Revogar',
  cancelFor: (email) => `Revogar o convite para ${email}`,
  cancelTitle: (email) => `Revogar o convite para ${email}?`,
  cancelHelp: 'O link no e-mail deixa de funcionar. Você pode convidar a pessoa de novo quando quiser.',
  cancelKeep: 'Manter',
  cancelDo: 'Revogar convite',
  canceled: (email) => `O convite para ${email} foi revogado`,
}
