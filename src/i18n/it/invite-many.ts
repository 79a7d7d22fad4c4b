import { counting } from '@/lib/counting'
import { inviteLimits } from '@/lib/invite-limits'
import type { Words } from '@/lib/words'
import type { inviteMany as english } from '../en/invite-many'

const { plural } = counting('it')

export const inviteMany: Words<typeof english> = {
  open: 'Invita più persone…',
  title: 'Invita più persone',
  description: `Incolla un elenco o scegli un file CSV: fino a ${inviteLimits.atOnce} indirizzi alla volta.`,
  addresses: 'Indirizzi e-mail',
  placeholder: 'Ada Lovelace <ada@example.com>, bob@example.com',
  addressesHelp: 'Separati da virgole, punti e virgola, spazi o righe. Accanto possono esserci i nomi.',
  file: 'Scegli un file CSV',
  fileEmpty: (name) => `In ${name} non ci sono indirizzi e-mail.`,
  fileTooLarge: (name) => `${name} supera 1 MB. Salva solo gli indirizzi e riprova.`,
  fileUnreadable: (name) => `Non è stato possibile leggere ${name}.`,
  left: (count) =>
    plural(count, {
      one: 'Un indirizzo è rimasto nel campo: l’elenco è pieno.',
      other: '# indirizzi sono rimasti nel campo: l’elenco è pieno. Prima invia questi.',
    }),
  list: 'Persone da invitare',
  ready: (count) => plural(count, { one: '# indirizzo valido', other: '# indirizzi validi' }),
  wrong: (count) => plural(count, { one: '# non valido', other: '# non validi' }),
  removeWrong: 'Togli i non validi',
  remove: (email) => `Togli ${email}`,
  problems: {
    notAnAddress: 'Non è un indirizzo',
    alreadyMember: 'Già membro',
    alreadyInvited: 'Invito già inviato',
    twice: 'Due volte nell’elenco',
    invitationsFull: 'Non c’è posto: già 100 in attesa',
  },
  role: 'Ruolo per tutti',
  none: 'Inserisci almeno un indirizzo che si possa invitare.',
  add: 'Aggiungi all’elenco',
  send: (count) =>
    count < 1 ? 'Invia inviti' : plural(count, { one: 'Invia # invito', other: 'Invia # inviti' }),
  sending: (count) =>
    plural(count, { one: 'Invito a una persona in corso', other: 'Inviti a # persone in corso' }),
  cancel: 'Annulla',
  doneTitle: (count) =>
    count === 0
      ? 'Nessuno è stato invitato'
      : plural(count, { one: '# persona è invitata', other: '# persone sono invitate' }),
  done: 'Le e-mail sono in arrivo. I link funzionano per 7 giorni.',
  doneNobody: 'Non è stato inviato nulla.',
  notMailed: (count) =>
    plural(count, {
      one: 'Un’e-mail non è ancora partita: inviala di nuovo dall’elenco degli inviti in attesa.',
      other: '# e-mail non sono ancora partite: inviale di nuovo dall’elenco degli inviti in attesa.',
    }),
  notInvited: 'Non invitati',
  close: 'Fine',
  refusals: {
    invitationsByPerson: `Una persona può invitarne ${inviteLimits.perPersonAnHour} all’ora. Nessuno è stato invitato; riprova più tardi.`,
    invitationsByOrganization: `Un’organizzazione può invitare ${inviteLimits.perOrganizationADay} persone al giorno. Nessuno è stato invitato; riprova domani.`,
  },
}
