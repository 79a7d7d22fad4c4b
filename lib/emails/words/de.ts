import { counting } from '../../counting'
import { emailChangeLimits } from '../../email-change-limits'
import { exportLimits } from '../../export-limits'
import type { Words } from '../../words'
import type { letters as english } from './en'

const { plural } = counting('de')

export const letters: Words<typeof english> = {
  footer: 'Gesendet von RefactKit, weil jemand diese Adresse angegeben hat.',
  copyLink: 'Wenn die Schaltfläche nicht funktioniert, öffnen Sie diese Adresse:',
  roles: { member: 'als Mitglied', admin: 'als Admin', owner: 'als Eigentümer' },
  verify: {
    subject: 'Bestätigen Sie Ihre E-Mail-Adresse',
    heading: 'Bestätigen Sie Ihre E-Mail-Adresse',
    body: (name) =>
      `Guten Tag ${name}, ein Klick, und Ihr Konto ist bereit. Der Link funktioniert 24 Stunden und meldet Sie an.`,
    action: 'Bestätigen und anmelden',
    note: 'Sie haben kein Konto erstellt? Dann ignorieren Sie diese Nachricht; ohne Ihren Klick geschieht nichts.',
  },
  finish: {
    subject: 'Wählen Sie ein Passwort, um Ihr Konto fertigzustellen',
    heading: 'Wählen Sie ein Passwort, um Ihr Konto fertigzustellen',
    body:
      'Mit dieser Adresse wurde ein Konto begonnen und noch nicht bestätigt. Damit sicher nur Sie das Passwort kennen, ' +
      'wählen Sie es jetzt. Der Link funktioniert 30 Minuten, einmal.',
    action: 'Passwort wählen',
    note: 'Sie haben kein Konto erstellt? Dann ignorieren Sie diese Nachricht; ohne Ihren Klick geschieht nichts.',
  },
  reset: {
    subject: 'Wählen Sie ein neues Passwort',
    heading: 'Wählen Sie ein neues Passwort',
    body: 'Sie haben ein neues Passwort angefordert. Der Link funktioniert 30 Minuten, einmal. Danach sind alle Geräte abgemeldet.',
    action: 'Neues Passwort wählen',
    note: 'Sie haben das nicht angefordert? Dann ignorieren Sie diese Nachricht; Ihr Passwort bleibt, wie es ist.',
  },
  confirmAddress: {
    subject: 'Bestätigen Sie Ihre neue E-Mail-Adresse',
    heading: 'Bestätigen Sie Ihre neue E-Mail-Adresse',
    body: (name) =>
      `${name} möchte sich ab jetzt mit dieser Adresse anmelden. Der Link funktioniert ${emailChangeLimits.confirmHours} Stunden, in einem Browser, der bei diesem Konto angemeldet ist.`,
    action: 'Adresse bestätigen',
    note: 'Sie waren es nicht? Dann ignorieren Sie diese Nachricht; ohne Ihren Klick geschieht nichts.',
  },
  keepAddress: {
    subject: 'Ihre E-Mail-Adresse soll geändert werden',
    heading: 'Ihre E-Mail-Adresse soll geändert werden',
    body: (after) =>
      `Jemand, der sich als Sie ausweisen konnte, möchte, dass Sie sich mit ${after} anmelden. Das gilt, sobald die neue Adresse bestätigt ist.`,
    action: 'Diese Adresse behalten',
    note: `Sie waren es? Dann müssen Sie nichts tun. Der Link funktioniert ${emailChangeLimits.undoDays} Tage, auch nach der Änderung.`,
  },
  addressChanged: {
    subject: 'Ihre E-Mail-Adresse wurde geändert',
    heading: 'Ihre E-Mail-Adresse wurde geändert',
    body: (after) => `Sie melden sich ab jetzt mit ${after} an. Das ist die letzte E-Mail an diese Adresse.`,
    action: 'Zurückholen',
    note: `Sie waren es nicht? Holen Sie die Adresse innerhalb von ${emailChangeLimits.undoDays} Tagen zurück: Damit wird jeder Browser abgemeldet, und Sie wählen ein neues Passwort.`,
  },
  addressTaken: {
    subject: 'Jemand möchte Ihre Adresse verwenden',
    heading: 'Jemand möchte Ihre Adresse verwenden',
    body:
      'Jemand wollte die Adresse eines anderen Kontos in diese ändern. Sie gehört zu Ihrem Konto, deshalb wurde nichts geändert, ' +
      'und niemand hat etwas erfahren.',
    action: 'Anmelden',
    note: 'Sie waren es? Eine Adresse gehört zu einem Konto: Melden Sie sich damit an, oder löschen Sie zuerst das andere Konto.',
  },
  accountDeleted: {
    subject: 'Ihr Konto ist gelöscht',
    heading: 'Ihr Konto ist gelöscht',
    body:
      'Sie sind in keiner Organisation mehr, und alles über Sie ist entfernt. Was Sie in Organisationen erstellt haben, ' +
      'bleibt bei ihnen. Das ist die letzte E-Mail an diese Adresse.',
    action: 'Neu beginnen',
    note: 'Sie waren es nicht? Das Konto kann nicht wiederhergestellt werden; wer es gelöscht hat, konnte sich als Sie ausweisen.',
  },
  signInLink: {
    subject: 'Ihr Link zum Anmelden',
    heading: 'Bei RefactKit anmelden',
    body: 'Sie haben einen Link zum Anmelden angefordert. Er funktioniert 10 Minuten, einmal.',
    action: 'Anmelden',
    note: 'Sie haben ihn nicht angefordert? Dann ignorieren Sie diese Nachricht; ohne ihn wird niemand angemeldet.',
  },
  confirmationCode: {
    subject: 'Ihr Bestätigungscode',
    heading: 'Bestätigen Sie, dass Sie es sind',
    body: 'Geben Sie diesen Code auf der Seite ein, die ihn verlangt hat. Er funktioniert 10 Minuten, einmal.',
    action: 'Zu RefactKit',
    note: 'Sie haben ihn nicht angefordert? Dann benutzt jemand ein Gerät, auf dem Sie angemeldet sind: Melden Sie sich überall ab.',
  },
  changes: {
    password: () => 'Ihr Passwort wurde geändert',
    passkeyAdded: () => 'Zu Ihrem Konto wurde ein Passkey hinzugefügt',
    passkeyRemoved: () => 'Aus Ihrem Konto wurde ein Passkey entfernt',
    secondStepOn: () => 'Ihr Konto verlangt jetzt einen Code',
    secondStepOff: () => 'Ihr Konto verlangt keinen Code mehr',
    backupCodes: () => 'Sie haben neue Backup-Codes',
    connected: (name) => `Ihr Konto lässt sich jetzt mit ${name} öffnen`,
    disconnected: (name) => `Ihr Konto lässt sich nicht mehr mit ${name} öffnen`,
  },
  change: {
    body: 'Wenn Sie das waren, müssen Sie nichts tun.',
    action: 'Ihr Konto ansehen',
    note: 'Sie waren es nicht? Wählen Sie jetzt ein neues Passwort, über „Passwort vergessen?“. Danach sind alle Geräte abgemeldet.',
  },
  newDevice: {
    subject: 'Ein neues Gerät ist bei Ihrem Konto angemeldet',
    heading: 'Ein neues Gerät ist angemeldet',
    body: (device, address) =>
      `Ihr Konto wurde geöffnet, wo Sie vorher nicht angemeldet waren: ${device}${address ? `, von ${address}` : ''}. Wenn Sie das waren, müssen Sie nichts tun.`,
    unknown: 'ein Browser, der nicht sagt, welcher er ist',
    action: 'Ihr Konto ansehen',
    note: 'Sie waren es nicht? Wählen Sie jetzt ein neues Passwort, über „Passwort vergessen?“. Danach sind alle Geräte abgemeldet.',
  },
  accountExists: {
    subject: 'Sie haben schon ein Konto',
    heading: 'Sie haben schon ein Konto',
    body:
      'Jemand wollte mit dieser Adresse ein Konto erstellen, aber sie hat schon eines. ' +
      'Wenn Sie es waren, melden Sie sich an; haben Sie das Passwort nicht mehr, wählen Sie dort ein neues.',
    action: 'Anmelden',
    note: 'Sie waren es nicht? Nichts wurde geändert, und niemand hat etwas erfahren. Sie müssen nichts tun.',
  },
  dataExport: {
    ready: {
      subject: (organization) => `Die Daten von ${organization} sind bereit`,
      body: (organization) =>
        `Das Archiv mit allem, was ${organization} hat, ist geschrieben und geprüft. Eigentümer können es ${exportLimits.keptDays} Tage lang herunterladen.`,
      action: 'Zum Herunterladen',
      note: 'Sie haben das nicht angefordert? Dann hat jemand Ihr Konto benutzt: Ändern Sie Ihr Passwort.',
    },
    failed: {
      subject: (organization) => `Die Daten von ${organization} konnten nicht exportiert werden`,
      body: (organization) =>
        `Das Archiv von ${organization} konnte nicht geschrieben werden. An der Organisation wurde nichts geändert; die Seite sagt, warum.`,
      action: 'Zur Seite',
      note: 'Sie haben das nicht angefordert? Dann hat jemand Ihr Konto benutzt: Ändern Sie Ihr Passwort.',
    },
  },
  digest: {
    subject: (count) =>
      plural(count, {
        one: 'Eine ungelesene Benachrichtigung',
        other: '# ungelesene Benachrichtigungen',
      }),
    body: 'Das ist in Ihren Organisationen seit der letzten E-Mail geschehen.',
    andMore: (count) => plural(count, { one: 'und # weitere', other: 'und # weitere' }),
    action: 'Lesen',
    note: 'Wie oft diese E-Mail kommt und was darin steht, bestimmen Sie auf derselben Seite.',
  },
  removal: {
    subject: (organization, day) => `${organization} wird am ${day} gelöscht`,
    body: (by, organization, day) =>
      `${by} hat ${organization} gelöscht. Niemand kann die Organisation mehr öffnen, aber alles darin ist noch da. Bis zum ${day} kann jeder Eigentümer sie wiederherstellen; dann wird sie endgültig entfernt.`,
    action: 'Ihre Organisationen ansehen',
    note: 'Sie haben das nicht erwartet? Stellen Sie sie dort wieder her, und sprechen Sie mit der Person, die sie gelöscht hat.',
  },
  removed: {
    subject: (organization) => `${organization} ist entfernt`,
    body: (organization, rows, files) =>
      `Was ${organization} hatte, ist endgültig gelöscht: ${plural(rows, { one: '# Zeile', other: '# Zeilen' })} und ${plural(files, { one: '# Datei', other: '# Dateien' })}. Der Nachweis im Anhang führt auf, was entfernt wurde, mit einer Prüfsumme für jeden Teil.`,
    action: 'Ihre Organisationen ansehen',
    note: 'Bewahren Sie den Nachweis auf: Er geht nur an die bisherigen Eigentümer der Organisation und an niemanden sonst.',
  },
  invitation: {
    subject: (organization) => `Einladung zu ${organization}`,
    heading: (organization) => `Einladung zu ${organization}`,
    body: (inviter, organization, role) =>
      `${inviter} lädt Sie ${role} zu ${organization} ein. Die Einladung gilt 7 Tage.`,
    ownRole: (name) => `mit der Rolle „${name}“`,
    action: 'Einladung ansehen',
    note: 'Sie kennen diese Organisation nicht? Dann ignorieren Sie diese Nachricht; niemand erfährt davon.',
  },
}
