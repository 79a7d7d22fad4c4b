import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { teams as english } from '../en/teams'

const { plural } = counting('de')
const people = (count: number) => plural(count, { one: '# Person', other: '# Personen' })

export const teams: Words<typeof english> = {
  description: (organization) => `Wer in ${organization} zusammengehört. Ein Team gibt keine eigenen Rechte.`,
  label: 'Teams',
  new: 'Neues Team',
  people: (count) => (count === 0 ? 'Noch niemand' : people(count)),
  team: 'Team',
  size: 'Personen',
  acts: 'Aktionen',
  open: (name) => `Wer in ${name} ist`,
  rename: (name) => `${name} umbenennen`,
  delete: (name) => `${name} löschen`,
  empty: {
    title: 'Noch kein Team',
    sentence:
      'Fassen Sie Personen, die zusammenarbeiten, unter einem Namen zusammen, und laden Sie andere direkt dazu ein.',
    act: 'Team erstellen',
  },
  form: {
    new: 'Neues Team',
    rename: (name) => `${name} umbenennen`,
    name: 'Name',
    placeholder: 'Vertrieb',
    problem: 'Geben Sie 1 bis 60 lesbare Zeichen ein.',
    create: 'Team erstellen',
    save: 'Umbenennen',
    created: (name) => `Das Team ${name} ist da`,
    renamed: (name) => `Das Team heißt jetzt ${name}`,
  },
  deletion: {
    title: (name) => `Team ${name} löschen?`,
    help: (count) =>
      count === 0
        ? 'Niemand ist darin.'
        : `${people(count)} ${count === 1 ? 'bleibt' : 'bleiben'} in der Organisation, mit denselben Rechten wie vorher.`,
    keep: 'Behalten',
    act: 'Team löschen',
    done: (name) => `Das Team ${name} ist gelöscht`,
    failed: (name) => `Das Team ${name} wurde nicht gelöscht`,
  },
  sheet: {
    description: (count) => people(count),
    add: 'Person hinzufügen',
    search: 'Nach Name oder E-Mail suchen',
    none: 'Es passt niemand, der noch nicht dabei ist.',
    put: (name) => `${name} hinzufügen`,
    take: (name) => `${name} aus dem Team entfernen`,
    empty: 'Noch ist niemand in diesem Team.',
    added: (name) => `${name} ist im Team`,
    removed: (name) => `${name} ist nicht mehr im Team`,
    more: 'Mehr zeigen',
    failed: 'Das Team bleibt, wie es war',
    done: 'Fertig',
  },
}
