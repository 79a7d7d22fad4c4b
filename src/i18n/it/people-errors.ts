import { mostDomains } from '@/lib/domain-limits'
import type { Words } from '@/lib/words'
import type { peopleErrors as english } from '../en/people-errors'

export const peopleErrors: Words<typeof english> = {
  invitationUnknown: 'Questo invito non esiste. Chiedine uno nuovo.',
  invitationExpired: 'Questo invito è scaduto. Chiedine uno nuovo.',
  invitationClosed: 'Questo invito è stato usato o ritirato.',
  invitationSomebodyElse: 'Questo invito è stato inviato a un altro indirizzo e-mail.',
  invitationUnconfirmed: 'Prima conferma il tuo indirizzo e-mail; il link è nella tua posta.',
  organizationFull: 'Questa organizzazione ha già tutti i membri che può avere. Nessuno è stato aggiunto.',
  roleNotYours: 'Non puoi dare un ruolo superiore al tuo. Un proprietario può.',
  roleUnknown: 'Questo ruolo qui non c’è più. Ricarica la pagina e scegline un altro.',
  roleGone: 'Nel frattempo questo ruolo è stato eliminato.',
  roleNameTaken: 'Un altro ruolo qui ha questo nome.',
  rolesFull: 'Ci sono già 20 ruoli propri dell’organizzazione. Prima eliminane uno.',
  roleOwn: 'Non puoi cambiare il tuo stesso ruolo. Può farlo un’altra persona che ne ha il permesso.',
  teamGone: 'Nel frattempo questo team è stato eliminato.',
  teamNameTaken: 'Un altro team qui ha questo nome.',
  teamsFull: 'Ci sono già 50 team. Prima eliminane uno.',
  memberGone: 'Questa persona non è più membro.',
  memberAbove: 'Il ruolo di questa persona è superiore al tuo. Un proprietario può rimuoverla.',
  removeSelf: 'Non puoi rimuovere te. Lascia invece l’organizzazione.',
  transferSelf: 'Hai già il ruolo Proprietario.',
  lastOwner: 'Deve esserci un proprietario. Prima assegna questo ruolo a qualcun altro.',
  alreadyMember: 'Questa persona è già membro.',
  alreadyInvited: 'Questo indirizzo ha già un invito in attesa. Puoi inviarlo di nuovo dall’elenco.',
  invitationsFull: 'Ci sono già 100 inviti in attesa. Prima ritirane qualcuno.',
  domainForm: 'Inserisci un dominio, ad esempio example.com.',
  domainPublic: 'Chiunque può avere un indirizzo lì, quindi nessuno entra con quel dominio.',
  domainNotYours:
    'Puoi autorizzare solo il dominio del tuo indirizzo confermato. Un proprietario con un indirizzo in un altro dominio può autorizzare quello.',
  domainThere: 'Questo dominio è già autorizzato.',
  domainGone: 'Nel frattempo questo dominio è stato rimosso.',
  domainsFull: `Ci sono già ${mostDomains} domini. Prima rimuovine uno.`,
  invitationGone: 'Nel frattempo questo invito ha avuto una risposta o è stato ritirato.',
}
