import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { roles as english } from '../en/roles'

const { plural } = counting('it')
const people = (count: number) => plural(count, { one: '# persona', other: '# persone' })
const invited = (count: number) => plural(count, { one: '# invito in attesa', other: '# inviti in attesa' })
const held = (having: number, waiting: number) =>
  [having > 0 && people(having), waiting > 0 && invited(waiting)].filter(Boolean).join(' e ')

export const roles: Words<typeof english> = {
  description: (organization) => `Che cosa può fare ogni ruolo in ${organization}, e quante persone l’hanno.`,
  new: 'Nuovo ruolo',

  matrix: {
    you: 'Tu',
    label: 'Che cosa può fare ogni ruolo',
    permission: 'Permesso',
    everywhere: 'In ogni organizzazione',
    own: (organization) => `Creati da ${organization}`,
    people: (count) => (count === 0 ? 'Nessuno' : people(count)),
    invited: (count) => plural(count, { one: '# invito', other: '# inviti' }),
    ownersOnly: 'Resta ai proprietari: nessun altro ruolo può averlo',
    edit: (name) => `Modifica ${name}`,
    delete: (name) => `Elimina ${name}`,
  },

  empty: {
    title: 'Ancora nessun ruolo vostro',
    sentence: 'Se qualcuno deve poter fare più di un membro e meno di un admin, crea un ruolo per questo.',
    act: 'Crea un ruolo',
  },

  form: {
    new: 'Nuovo ruolo',
    edit: (name) => `Modifica il ruolo ${name}`,
    holds: (count) =>
      count === 0 ? 'Nessuno ha ancora questo ruolo.' : `Vale per ${people(count)} dalla prossima azione.`,
    name: 'Nome',
    namePlaceholder: 'Redazione',
    nameProblem: 'Scrivi da 2 a 40 caratteri leggibili, e nessuno tra Membro, Admin e Proprietario.',
    start: 'Parti da',
    startNothing: 'Nulla',
    startHelp: 'Mette qui sotto i suoi permessi, da cambiare come vuoi.',
    allows: 'Che cosa consente',
    count: (count, all) => `${count} di ${all}`,
    everybody: 'Lo hanno tutti',
    giving: 'Viene con il dare ruoli alle persone',
    along: 'Viene con ciò che è scelto sotto',
    owners: 'Creare ruoli ed eliminare l’organizzazione resta ai proprietari.',
    created: (name) => `Il ruolo ${name} si può assegnare`,
    changed: (name) => `Il ruolo ${name} è modificato`,
  },

  deletion: {
    title: (name) => `Eliminare il ruolo ${name}?`,
    unused: 'Nessuno lo ha e nessun invito lo usa. Se è il ruolo predefinito, lo sarà di nuovo Membro.',
    used: (having, waiting) =>
      `${held(having, waiting)} ${having + waiting === 1 ? 'deve' : 'devono'} ricevere un altro ruolo.`,
    instead: 'Ruolo da assegnare al suo posto',
    keep: 'Mantieni',
    act: 'Elimina ruolo',
    done: (name) => `Il ruolo ${name} è stato eliminato`,
    moved: (having, waiting, instead) => `${held(having, waiting)}: ora ${instead}`,
    failed: (name) => `Il ruolo ${name} non è stato eliminato`,
  },

  resources: {
    audit: 'Registro attività',
    invitation: 'Inviti',
    organization: 'Organizzazione',
  },

  actions: {
    read: 'Vedere',
    create: 'Aggiungere',
    update: 'Modificare',
    delete: 'Eliminare',
    export: 'Esportare',
  },

  permissions: {
    'audit:read': 'Vedere chi ha fatto che cosa, e quando',
    'dashboard:read': 'Vedere i numeri e gli ultimi lavori',
    'invitation:read': 'Vedere chi è invitato',
    'invitation:create': 'Invitare persone',
    'invitation:delete': 'Ritirare inviti',
    'member:read': 'Vedere le persone e i loro indirizzi',
    'member:create': 'Far entrare con link o dominio',
    'member:update': 'Cambiare i ruoli delle persone',
    'member:delete': 'Rimuovere persone',
    'organization:update': 'Modificare nome, indirizzo e logo',
    'organization:delete': 'Eliminare l’organizzazione',
    'organization:export': 'Esportare tutto',
    'role:read': 'Vedere i ruoli',
    'role:create': 'Creare ruoli',
    'role:update': 'Modificare ruoli',
    'role:delete': 'Eliminare ruoli',
    'team:read': 'Vedere i team e chi ne fa parte',
    'team:create': 'Creare team',
    'team:update': 'Modificare i team e chi ne fa parte',
    'team:delete': 'Eliminare team',
  },
}
