import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { account as english } from '../en/account'

const { plural } = counting('de')

export const account: Words<typeof english> = {
  description: 'Nur für Sie, in jeder Organisation, der Sie angehören.',
  onThisPage: 'Auf dieser Seite',
  sections: {
    profile: 'Profil',
    language: 'Sprache',
    appearance: 'Darstellung',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    passkeys: 'Passkeys',
    secondStep: 'Codes bei der Anmeldung',
    sessions: 'Wo Sie angemeldet sind',
    notifications: 'Benachrichtigungen',
    connected: 'Anmeldearten',
    data: 'Ihre Daten',
    removal: 'Konto löschen',
  },
  profile: {
    description: 'So sehen andere Sie, in jeder Organisation, der Sie angehören.',
    name: 'Name',
    nameProblem: 'Ein Name hat 1 bis 100 sichtbare Zeichen.',
    save: 'Speichern',
    saved: (name) => `Sie heißen jetzt ${name}`,
    changedBack: (name) => `Zurückgeändert: ${name}`,
    unchanged: 'Es gibt nichts zu speichern.',
    failed: 'Ihr Name ist unverändert',
  },
  language: { description: 'Was Sie hier lesen und worin Briefe an Sie geschrieben sind.' },
  sessions: {
    description: 'Wer abgemeldet wird, muss sich beim nächsten Klick neu anmelden.',
    title: 'Angemeldete Browser',
    here: 'Dieser Browser',
    unknown: 'Ein Browser, der nicht sagt, welcher er ist',
    used: 'Zuletzt aktiv',
    started: 'Angemeldet',
    end: 'Abmelden',
    endNamed: (device) => `${device} abmelden`,
    endOthers: 'Überall sonst abmelden',
    ended: (device) => `${device} ist abgemeldet`,
    endedOthers: (count) =>
      count === 0
        ? 'Sie waren sonst nirgends angemeldet'
        : plural(count, {
            one: 'Sie sind in einem anderen Browser abgemeldet',
            other: 'Sie sind in # anderen Browsern abgemeldet',
          }),
    failed: 'Es wurde nichts abgemeldet',
  },
  connected: {
    description: 'Jede davon lässt Sie hinein. Die letzte bleibt.',
    label: 'Anmeldearten',
    providers: {
      credential: 'Passwort',
      github: 'GitHub',
      google: 'Google',
      microsoft: 'Microsoft',
      apple: 'Apple',
      gitlab: 'GitLab',
    },
    since: 'Hinzugefügt',
    remove: 'Entfernen',
    removeNamed: (name) => `${name} entfernen`,
    removed: (name) => `Mit ${name} können Sie sich nicht mehr anmelden`,
    none: 'Sie melden sich mit einem Link an, der Ihnen gesendet wird.',
    failed: 'Es wurde nichts entfernt',
  },
  data: {
    description:
      'Alles, was über Sie gespeichert ist, in einer Datei: Profil, Organisationen, Einladungen, Benachrichtigungen, Browser und was Sie getan haben. Keine Geheimnisse, und nichts über andere.',
    download: 'Herunterladen',
  },
  picture: {
    label: 'Bild',
    optional: 'optional',
    help: 'Nur Personen in einer Ihrer Organisationen können es sehen.',
    of: (name) => `Das Bild von ${name}`,
    choose: 'Bild auswählen',
    change: 'Ändern',
    remove: 'Entfernen',
    changed: 'Ihr Bild ist geändert',
    removed: 'Ihr Bild ist entfernt',
    changedBack: 'Ihr Bild ist wieder wie vorher',
    failed: 'Ihr Bild ist unverändert',
    undoFailed: 'Ihr Bild konnte nicht zurückgeändert werden',
    crop: {
      title: 'Sichtbarer Ausschnitt',
      help: 'Ziehen Sie das Bild, oder bewegen Sie es mit den Pfeiltasten.',
      area: 'Der sichtbare Teil des Bildes',
      zoom: 'Zoom',
      unreadable:
        'Dieser Browser kann das Bild nicht öffnen. Speichern Sie es als JPEG oder PNG und versuchen Sie es noch einmal.',
      cancel: 'Abbrechen',
      use: 'Übernehmen',
    },
  },
}
