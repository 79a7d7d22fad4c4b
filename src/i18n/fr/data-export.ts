import { counting } from '@/lib/counting'
import { exportLimits } from '@/lib/export-limits'
import type { Words } from '@/lib/words'
import type { dataExport as english } from '../en/data-export'

const { plural } = counting('fr')

export const dataExport: Words<typeof english> = {
  title: 'Vos données',
  description:
    'Tout ce que possède cette organisation, en un fichier ZIP : lignes, fichiers, noms et adresses de ses membres. ' +
    'Ce qui s’adresse à une seule personne n’y figure pas.',
  start: 'Tout exporter',
  again: 'Réessayer',
  kept: `Une archive est gardée ${exportLimits.keptDays} jours, puis supprimée.`,
  busy: 'Vous recevrez un e-mail quand tout sera prêt.',
  list: 'Exports',
  empty: 'Rien n’a encore été exporté',
  asked: 'Demande',
  by: (name) => `par ${name}`,
  byFormer: 'par un ancien membre',
  state: 'État',
  size: 'Taille',
  acts: 'Actions',
  contents: (rows, files) =>
    `${plural(rows, { one: '# ligne', other: '# lignes' })}, ${plural(files, { one: '# fichier', other: '# fichiers' })}`,
  download: 'Télécharger',
  downloadFor: (when) => `Télécharger l’archive (${when})`,
  states: {
    waiting: 'En attente',
    running: 'En cours',
    done: 'Prêt',
    failed: 'Échec',
    expired: 'Supprimé',
  },
  until: (when) => `Sera supprimé ${when}`,
}
