import type { Words } from '@/lib/words'
import type { joining as english } from '../en/joining'

export const joining: Words<typeof english> = {
  title: 'Ingresso',
  description: 'Il ruolo con cui si inizia, e chi può entrare senza invito.',
  role: {
    label: 'Ruolo predefinito',
    help: 'Già scelto nei nuovi inviti e link, e assegnato a chi entra da sé.',
    changed: (role) => `Ora il ruolo predefinito è ${role}`,
    failed: 'Il ruolo predefinito è rimasto com’era',
  },
  domains: {
    title: 'Domini e-mail',
    help: 'Chi ha un indirizzo confermato in uno di questi vede il nome di questa organizzazione e può entrare. A chi è stato rimosso serve un invito.',
    empty: 'Nessun dominio è autorizzato: si entra con un invito o con un link.',
    field: 'Dominio',
    placeholder: 'la-tua-azienda.it',
    fieldHelp: 'Deve essere quello del tuo indirizzo confermato.',
    add: 'Autorizza',
    added: (domain) => `Chi ha un indirizzo ${domain} può entrare`,
    remove: (domain) => `Rimuovi ${domain}`,
    removed: (domain) => `Nessuno entra più con ${domain}`,
    removedHelp: 'Chi è già entrato resta.',
    failed: (domain) => `${domain} è ancora autorizzato`,
    restored: (domain) => `${domain} è di nuovo autorizzato`,
    ownThere: 'Un proprietario con un indirizzo confermato in un altro dominio può autorizzare quello.',
    ownPublic:
      'Il tuo indirizzo è presso un fornitore dove chiunque può averne uno. Un proprietario con un indirizzo confermato nel vostro dominio può autorizzarlo.',
  },
}
