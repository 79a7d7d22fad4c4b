import type { Words } from '@/lib/words'
import type { invitations as english } from '../en/open-invitations'

export const invitations: Words<typeof english> = {
  title: 'Inviti in attesa',
  none: 'Nessun invito attende risposta.',
  email: 'E-mail',
  into: (team) => `nel team ${team}`,
  by: (name) => `Inviato da ${name}`,
  acts: 'Azioni',
  roleOf: (email) => `Ruolo nell’invito a ${email}`,
  expires: 'Scadenza',
  expired: 'Scaduto',
  resend: 'Invia di nuovo',
  resendFor: (email) => `Invia di nuovo l’invito a ${email}`,
  resent: (email) => `Inviato di nuovo a ${email}, valido altri 7 giorni`,
  copy: 'Copia link',
  copyFor: (email) => `Copia il link dell’invito a ${email}`,
  copied: 'Il link è negli appunti',
  copyFailed: 'Il browser non ha permesso la copia. Ecco il link:',
  cancel: 'Ritira',
  cancelFor: (email) => `Ritira l’invito a ${email}`,
  cancelTitle: (email) => `Ritirare l’invito a ${email}?`,
  cancelHelp:
    'Il link nella sua e-mail smette di funzionare. Puoi invitare di nuovo questa persona in qualsiasi momento.',
  cancelKeep: 'Mantieni',
  cancelDo: 'Ritira invito',
  canceled: (email) => `L’invito a ${email} è ritirato`,
}
