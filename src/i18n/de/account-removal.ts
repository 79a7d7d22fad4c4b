import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { accountRemoval as english } from '../en/account-removal'

const { plural } = counting('de')

export const accountRemoval: Words<typeof english> = {
  description:
    'Sie werden aus jeder Organisation entfernt, und alles über Sie wird sofort und endgültig gelöscht. Was Sie in Organisationen erstellt haben, bleibt dort, als das eines früheren Mitglieds.',
  open: 'Löschen …',
  blocked: 'Zuerst müssen diese jemand anderem gehören oder gelöscht werden:',
  others: (count) =>
    count === 0
      ? 'Sonst ist niemand darin'
      : plural(count, { one: 'Eine weitere Person ist darin', other: '# weitere Personen sind darin' }),
  transfer: 'Übertragen',
  transferNamed: (name) => `${name} übertragen`,
  end: 'Löschen',
  endNamed: (name) => `${name} löschen`,
  due: (day) => `Gelöscht; wird am ${day} endgültig entfernt. Ab dann kann Ihr Konto gelöscht werden.`,
  restore: 'Wiederherstellen',
  restoreNamed: (name) => `${name} wiederherstellen`,
  askTitle: 'Ihr Konto löschen?',
  askHelp: (email) =>
    `Nichts davon kann wiederhergestellt werden. Geben Sie „${email}“ ein, um fortzufahren.`,
  typed: 'Ihre E-Mail-Adresse',
  differs: 'Das ist nicht Ihre Adresse.',
  keep: 'Abbrechen',
  act: 'Mein Konto löschen',
}
