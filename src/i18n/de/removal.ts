import { graceDays } from '@/lib/removal-limits'
import type { Words } from '@/lib/words'
import type { removal as english } from '../en/removal'

export const removal: Words<typeof english> = {
  title: 'Organisation löschen',
  description: `Niemand kann sie mehr öffnen, und alle Eigentümer werden benachrichtigt. ${graceDays} Tage lang kann ein Eigentümer sie wiederherstellen; dann wird alles darin endgültig entfernt, und die Eigentümer erhalten einen Nachweis über das, was es gab.`,
  open: 'Löschen …',
  askTitle: (name) => `${name} löschen?`,
  askHelp: (name) =>
    `Die Mitglieder verlieren sofort den Zugang, in jedem offenen Tab. ${graceDays} Tage lang wird nichts entfernt. Geben Sie „${name}“ ein, um fortzufahren.`,
  typed: 'Name der Organisation',
  keep: 'Abbrechen',
  act: (name) => `${name} löschen`,
  deleted: (name) => `${name} ist gelöscht`,
  deletedHelp: (day) => `Sie kann bis zum ${day} wiederhergestellt werden.`,
  restore: 'Wiederherstellen',
  restoreNamed: (name) => `${name} wiederherstellen`,
  restored: (name) => `${name} ist wieder da, wie vorher`,
  closedTitle: 'Gelöscht',
  closedUntil: (day) => `Wird am ${day} endgültig entfernt`,
  closedOther: 'Ein Eigentümer kann sie wiederherstellen',
}
