import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { teams as english } from '../en/teams'

const { plural } = counting('it')
const people = (count: number) => plural(count, { one: '# persona', other: '# persone' })

export const teams: Words<typeof english> = {
  description: (organization) => `Chi lavora insieme in ${organization}. Un team di per sé non dà diritti.`,
  label: 'Team',
  new: 'Nuovo team',
  people: (count) => (count === 0 ? 'Ancora nessuno' : people(count)),
  team: 'Team',
  size: 'Persone',
  acts: 'Azioni',
  open: (name) => `Chi è in ${name}`,
  rename: (name) => `Rinomina ${name}`,
  delete: (name) => `Elimina ${name}`,
  empty: {
    title: 'Ancora nessun team',
    sentence: 'Riunisci sotto un nome chi lavora insieme, e invita altri direttamente nel team.',
    act: 'Crea un team',
  },
  form: {
    new: 'Nuovo team',
    rename: (name) => `Rinomina ${name}`,
    name: 'Nome',
    placeholder: 'Design',
    problem: 'Scrivi da 1 a 60 caratteri leggibili.',
    create: 'Crea team',
    save: 'Rinomina',
    created: (name) => `Il team ${name} è pronto`,
    renamed: (name) => `Ora il team si chiama ${name}`,
  },
  deletion: {
    title: (name) => `Eliminare il team ${name}?`,
    help: (count) =>
      count === 0
        ? 'Non c’è nessuno.'
        : `${people(count)} ${count === 1 ? 'resta' : 'restano'} nell’organizzazione, con gli stessi diritti di prima.`,
    keep: 'Mantieni',
    act: 'Elimina team',
    done: (name) => `Il team ${name} è stato eliminato`,
    failed: (name) => `Il team ${name} non è stato eliminato`,
  },
  sheet: {
    description: (count) => people(count),
    add: 'Aggiungi qualcuno',
    search: 'Cerca per nome o e-mail',
    none: 'Nessun’altra persona corrisponde.',
    put: (name) => `Aggiungi ${name}`,
    take: (name) => `Togli ${name} dal team`,
    empty: 'In questo team non c’è ancora nessuno.',
    added: (name) => `${name} è nel team`,
    removed: (name) => `${name} non è più nel team`,
    more: 'Mostra altri',
    failed: 'Il team è rimasto com’era',
    done: 'Fine',
  },
}
