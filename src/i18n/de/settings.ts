import type { Words } from '@/lib/words'
import type { settings as english } from '../en/settings'

export const settings: Words<typeof english> = {
  general: {
    title: 'Allgemein',
    description: 'Wie diese Organisation heißt, wie sie aussieht und wo man sie findet.',
    save: 'Speichern',
    saved: (name) => `${name} gespeichert`,
    savedHelp: (slug) => `Sie ist jetzt unter /organizations/${slug}. Die Adresse davor führt dorthin.`,
    changedBack: (name) => `Zurückgeändert: ${name}`,
    unchanged: 'Es gibt nichts zu speichern.',
    failed: 'Ihre Änderungen sind noch nicht gespeichert',
    undoFailed: 'Es konnte nicht zurückgeändert werden',
  },
  logo: {
    changed: 'Das Logo ist geändert',
    removed: 'Das Logo ist entfernt',
    changedBack: 'Das Logo ist wieder wie vorher',
    failed: 'Das Logo ist unverändert',
    undoFailed: 'Das Logo konnte nicht zurückgeändert werden',
  },
}
