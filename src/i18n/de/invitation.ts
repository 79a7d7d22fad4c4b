import type { Words } from '@/lib/words'
import type { invitation as english } from '../en/invitation'

export const invitation: Words<typeof english> = {
  title: (organization) => `${organization} beitreten`,
  lead: (inviter, role) =>
    typeof role === 'string'
      ? {
          member: `${inviter} lädt Sie als Mitglied ein.`,
          admin: `${inviter} lädt Sie als Admin ein.`,
          owner: `${inviter} lädt Sie als Eigentümer ein.`,
        }[role]
      : `${inviter} lädt Sie mit der Rolle „${role.name}“ ein.`,
  accept: 'Annehmen',
  decline: 'Ablehnen',
  signIn: 'Anmelden und annehmen',
  createAccount: 'Konto erstellen',
  sentTo: (address) => `Die Einladung ging an ${address}. Verwenden Sie diese Adresse.`,
  somebodyElse: (address, own) => `Die Einladung ging an ${address}, aber Sie sind als ${own} angemeldet.`,
  signOut: 'Abmelden und das andere Konto verwenden',
  unconfirmed: 'Bestätigen Sie zuerst Ihre E-Mail-Adresse. Der Link ist in Ihrem Postfach.',
  confirm: 'Link noch einmal senden',
  unknownTitle: 'Diese Einladung gibt es nicht',
  unknown: 'Prüfen Sie den Link in der Nachricht, oder bitten Sie um eine neue Einladung.',
  expiredTitle: 'Diese Einladung ist abgelaufen',
  expired: 'Eine Einladung gilt 7 Tage. Bitten Sie um eine neue.',
  closedTitle: 'Diese Einladung ist geschlossen',
  closed: 'Sie wurde verwendet oder zurückgezogen. Wenn Sie noch beitreten möchten, bitten Sie um eine neue.',
  declinedTitle: (organization) => `Sie haben die Einladung zu ${organization} abgelehnt`,
  declined: 'Weiter geschieht nichts. Wenn Sie es sich anders überlegen, bitten Sie um eine neue Einladung.',
  home: 'Zu Ihren Organisationen',
}
