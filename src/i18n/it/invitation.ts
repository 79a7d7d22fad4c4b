import type { Words } from '@/lib/words'
import type { invitation as english } from '../en/invitation'

export const invitation: Words<typeof english> = {
  title: (organization) => `Entra in ${organization}`,
  lead: (inviter, role) =>
    typeof role === 'string'
      ? {
          member: `${inviter} ti invita con il ruolo Membro.`,
          admin: `${inviter} ti invita con il ruolo Admin.`,
          owner: `${inviter} ti invita con il ruolo Proprietario.`,
        }[role]
      : `${inviter} ti invita con il ruolo “${role.name}”.`,
  accept: 'Accetta',
  decline: 'Rifiuta',
  signIn: 'Accedi per accettare',
  createAccount: 'Crea un account',
  sentTo: (address) => `L’invito è stato inviato a ${address}. Usa questo indirizzo.`,
  somebodyElse: (address, own) =>
    `L’invito è stato inviato a ${address}, ma la tua sessione è aperta con ${own}.`,
  signOut: 'Esci e usa l’altro account',
  unconfirmed: 'Prima conferma il tuo indirizzo e-mail. Il link è nella tua posta.',
  confirm: 'Invia di nuovo il link',
  unknownTitle: 'Questo invito non esiste',
  unknown: 'Controlla il link nel messaggio, o chiedi un nuovo invito.',
  expiredTitle: 'Questo invito è scaduto',
  expired: 'Un invito vale 7 giorni. Chiedine uno nuovo.',
  closedTitle: 'Questo invito è chiuso',
  closed: 'È stato usato o ritirato. Se vuoi ancora partecipare, chiedine uno nuovo.',
  declinedTitle: (organization) => `Hai rifiutato di entrare in ${organization}`,
  declined: 'Non succederà altro. Se cambi idea, chiedi un nuovo invito.',
  home: 'Vai alle tue organizzazioni',
}
