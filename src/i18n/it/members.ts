import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { members as english } from '../en/members'

const { plural } = counting('it')

export const members: Words<typeof english> = {
  title: 'Membri',
  description: 'Chi fa parte di questa organizzazione, e con quale ruolo.',
  count: (count) => plural(count, { one: '# membro', other: '# membri' }),
  role: 'Ruolo',
  columns: { name: 'Persona', role: 'Ruolo', joined: 'Ingresso' },
  you: 'Tu',
  roleOf: (name) => `Ruolo di ${name}`,
  roleChanged: (name, role) => `${name}: ora il ruolo è ${role}`,
  acts: 'Azioni',
  actsFor: (name) => `Azioni per ${name}`,
  search: 'Cerca per nome o e-mail',
  more: 'Mostra altri',
  none: (search) => `Nessuno qui corrisponde a “${search}”.`,
  noneInTeam: 'In questo team non c’è nessuno.',
  everybody: 'Mostra tutti',
  teams: { label: 'Team', none: 'Nessuno', every: 'Tutti i team', filter: 'Mostra solo un team' },
  invite: {
    title: 'Invita qualcuno',
    description: 'Riceve un’e-mail con un link valido 7 giorni, solo per questo indirizzo.',
    byLink: 'Invita con un link',
    byLinkHelp: 'Chi apre un tuo link può entrare, finché non è esaurito o revocato.',
    email: 'Indirizzo e-mail',
    emailPlaceholder: 'dora@example.com',
    emailProblem: 'Inserisci un indirizzo e-mail, ad esempio ada@example.com.',
    role: 'Ruolo',
    submit: 'Invia invito',
    sent: (email) => `L’invito a ${email} è in arrivo`,
    notMailed: (email) => `L’invito a ${email} c’è, ma l’e-mail non è partita`,
    notMailedHelp: 'Inviala di nuovo tra un momento, o copia il link e condividilo tu.',
    roles: {
      member: 'Vede e aggiunge contenuti',
      admin: 'Inoltre invita persone ed elimina contenuti',
      owner: 'Inoltre modifica ed elimina l’organizzazione',
    },
    ownRole: (count) =>
      plural(count, {
        one: 'Un ruolo di questa organizzazione, con # permesso',
        other: 'Un ruolo di questa organizzazione, con # permessi',
      }),
  },
}
