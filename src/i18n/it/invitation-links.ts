import { counting } from '@/lib/counting'
import { linkLimits } from '@/lib/link-limits'
import type { Words } from '@/lib/words'
import type { invitationLinks as english } from '../en/invitation-links'

const { plural } = counting('it')

export const invitationLinks: Words<typeof english> = {
  open: 'Crea un link…',
  title: 'Crea un link di invito',
  description: 'Chi lo apre entra con un indirizzo e-mail confermato. Condividilo con attenzione.',
  role: 'Ruolo di chi entra',
  uses: 'Quante persone possono entrare',
  usesHelp: `Da 1 a ${linkLimits.mostUses}. Vuoto: tutti, finché non scade.`,
  usesProblem: `Inserisci un numero da 1 a ${linkLimits.mostUses}, o lascia vuoto.`,
  expires: 'Valido per',
  days: { 1: '1 giorno', 7: '7 giorni', 30: '30 giorni' },
  make: 'Crea link',
  cancel: 'Annulla',
  madeTitle: 'Il link è pronto',
  made: 'Resta nell’elenco sotto i membri, dove puoi copiarlo di nuovo o revocarlo.',
  link: 'Link di invito',
  copy: 'Copia link',
  copyFor: (role, inviter) => `Copia il link di ${inviter} per il ruolo ${role}`,
  copied: 'Il link è negli appunti',
  copyFailed: 'Il browser non ha permesso la copia. Ecco il link:',
  done: 'Fine',
  list: 'Link di invito',
  column: { role: 'Ruolo', uses: 'Entrate', expires: 'Scadenza', acts: 'Azioni' },
  by: (name) => `Creato da ${name}`,
  into: (team) => `nel team ${team}`,
  used: (uses, most) => (most === undefined ? `${uses}` : `${uses} di ${most}`),
  left: (left) => plural(left, { one: 'ne resta #', other: 'ne restano #' }),
  ends: {
    expired: 'Scaduto',
    usedUp: 'Esaurito',
    inviter: 'Chi l’ha creato non può più far entrare nessuno',
    secret: 'Creato con un segreto precedente',
  },
  revoke: 'Revoca',
  revokeFor: (role, inviter) => `Revoca il link di ${inviter} per il ruolo ${role}`,
  revokeTitle: (role) => `Revocare questo link per il ruolo ${role}?`,
  revokeHelp: 'Smette subito di funzionare. Chi è già entrato resta.',
  revokeKeep: 'Mantieni',
  revokeDo: 'Revoca link',
  revoked: 'Il link è revocato',
  failed: 'Non è stato possibile caricare i link.',
  again: 'Riprova',
  refusals: {
    linksFull: `Ci sono già ${linkLimits.perOrganization} link. Prima revocane qualcuno.`,
    linkRevoked: 'Nel frattempo questo link è stato revocato.',
  },
}
