import type { Words } from '@/lib/words'
import type { join as english } from '../en/join'

export const join: Words<typeof english> = {
  title: (organization) => `${organization} beitreten`,
  lead: (inviter, role) =>
    typeof role === 'string'
      ? {
          member: `${inviter} teilt diesen Link. Sie werden Mitglied.`,
          admin: `${inviter} teilt diesen Link. Sie werden Admin.`,
          owner: `${inviter} teilt diesen Link. Sie werden Eigentümer.`,
        }[role]
      : `${inviter} teilt diesen Link. Sie erhalten die Rolle „${role.name}“.`,
  act: (organization) => `${organization} beitreten`,
  as: (email) => `Sie sind als ${email} angemeldet.`,
  other: 'Anderes Konto verwenden',
  signedOut: 'Sie brauchen ein Konto mit einer bestätigten E-Mail-Adresse. Danach kommen Sie hierher zurück.',
  signIn: 'Anmelden und beitreten',
  memberTitle: (organization) => `Sie sind in ${organization}`,
  member: 'Sie brauchen keinen Link, um hineinzukommen.',
  enter: (organization) => `Zu ${organization}`,
  goneTitle: 'Dieser Link funktioniert nicht mehr',
  gone: 'Er ist abgelaufen, aufgebraucht oder zurückgezogen. Bitten Sie um einen neuen, wo Sie ihn herhaben.',
  refusals: {
    linkGone:
      'Dieser Link funktioniert nicht mehr: Er ist gerade abgelaufen, aufgebraucht oder zurückgezogen. Bitten Sie um einen neuen.',
    limit: 'Das war zu oft. Warten Sie ein paar Minuten und versuchen Sie es noch einmal.',
    membershipsFull:
      'Sie sind in 20 Organisationen; in mehr kann eine Person nicht sein. Verlassen Sie eine, und öffnen Sie den Link noch einmal.',
  },
}
