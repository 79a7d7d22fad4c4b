import { counting } from '@/lib/counting'
import { inviteLimits } from '@/lib/invite-limits'
import type { Words } from '@/lib/words'
import type { inviteMany as english } from '../en/invite-many'

const { plural } = counting('de')

export const inviteMany: Words<typeof english> = {
  open: 'Mehrere einladen …',
  title: 'Mehrere Personen einladen',
  description: `Fügen Sie eine Liste ein, oder wählen Sie eine CSV-Datei: bis zu ${inviteLimits.atOnce} Adressen auf einmal.`,
  addresses: 'E-Mail-Adressen',
  placeholder: 'Ada Lovelace <ada@example.com>, bob@example.com',
  addressesHelp: 'Getrennt durch Kommas, Semikolons, Leerzeichen oder Zeilen. Namen dürfen daneben stehen.',
  file: 'CSV-Datei auswählen',
  fileEmpty: (name) => `In ${name} ist keine E-Mail-Adresse.`,
  fileTooLarge: (name) =>
    `${name} ist größer als 1 MB. Speichern Sie nur die Adressen und versuchen Sie es noch einmal.`,
  fileUnreadable: (name) => `${name} konnte nicht gelesen werden.`,
  left: (count) =>
    plural(count, {
      one: 'Eine Adresse steht noch im Feld: Die Liste ist voll.',
      other: '# Adressen stehen noch im Feld: Die Liste ist voll. Senden Sie zuerst diese.',
    }),
  list: 'Wer eingeladen wird',
  ready: (count) => plural(count, { one: '# kann eingeladen werden', other: '# können eingeladen werden' }),
  wrong: (count) => plural(count, { one: '# nicht', other: '# nicht' }),
  removeWrong: 'Ungültige entfernen',
  remove: (email) => `${email} entfernen`,
  problems: {
    notAnAddress: 'Keine Adresse',
    alreadyMember: 'Schon Mitglied',
    alreadyInvited: 'Schon eingeladen',
    twice: 'Doppelt in der Liste',
    invitationsFull: 'Kein Platz: 100 sind schon offen',
  },
  role: 'Rolle für alle',
  none: 'Geben Sie mindestens eine Adresse ein, die eingeladen werden kann.',
  add: 'Zur Liste hinzufügen',
  send: (count) =>
    count < 1
      ? 'Einladungen senden'
      : plural(count, { one: '# Einladung senden', other: '# Einladungen senden' }),
  sending: (count) =>
    plural(count, { one: 'Eine Person wird eingeladen', other: '# Personen werden eingeladen' }),
  cancel: 'Abbrechen',
  doneTitle: (count) =>
    count === 0
      ? 'Niemand wurde eingeladen'
      : plural(count, { one: '# Person ist eingeladen', other: '# Personen sind eingeladen' }),
  done: 'Die E-Mails sind unterwegs. Die Links funktionieren 7 Tage.',
  doneNobody: 'Nichts wurde gesendet.',
  notMailed: (count) =>
    plural(count, {
      one: 'Eine E-Mail konnte noch nicht gesendet werden: Senden Sie sie aus der Liste der offenen Einladungen erneut.',
      other:
        '# E-Mails konnten noch nicht gesendet werden: Senden Sie sie aus der Liste der offenen Einladungen erneut.',
    }),
  notInvited: 'Nicht eingeladen',
  close: 'Fertig',
  refusals: {
    invitationsByPerson: `Eine Person kann ${inviteLimits.perPersonAnHour} Personen pro Stunde einladen. Niemand wurde eingeladen; versuchen Sie es später noch einmal.`,
    invitationsByOrganization: `Eine Organisation kann ${inviteLimits.perOrganizationADay} Personen pro Tag einladen. Niemand wurde eingeladen; versuchen Sie es morgen noch einmal.`,
  },
}
