import type { Words } from '@/lib/words'
import type { app as english } from '../en/app'

export const app: Words<typeof english> = {
  name: 'RefactKit',
  title: 'RefactKit: Keine Abfrage verlässt ihre Organisation',
  description:
    'Ein Baukasten für mandantenfähige Produkte, deren Trennung im Aufbau liegt und maschinell geprüft ist.',
  skip: 'Zum Inhalt',
  navigation: 'Hauptnavigation',
  nav: {
    dashboard: 'Übersicht',
    gallery: 'Galerie',
    members: 'Mitglieder',
    teams: 'Teams',
    roles: 'Rollen',
    audit: 'Audit-Log',
    settings: 'Einstellungen',
  },
  breadcrumb: 'Sie sind hier',
  openNavigation: 'Navigation öffnen',
  narrowSidebar: 'Seitenleiste einklappen',
  widenSidebar: 'Seitenleiste ausklappen',
  find: 'Suche und Befehle',
  switcher: {
    label: 'Organisation wechseln',
    choose: 'Organisationen',
    yours: 'Ihre Organisationen',
    search: 'Organisation suchen',
    none: (query) => `Keine Ihrer Organisationen passt zu „${query}“.`,
    all: 'Alle Organisationen',
    create: 'Neue Organisation',
    current: 'Aktuell',
  },
  roles: { member: 'Mitglied', admin: 'Admin', owner: 'Eigentümer' },
  user: {
    menu: 'Ihr Menü',
    theme: 'Darstellung',
    themes: { system: 'System', light: 'Hell', dark: 'Dunkel' },
    language: 'Sprache',
    languageFailed:
      'Die Sprache konnte nicht geändert werden. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    shortcuts: 'Tastenkürzel',
    signOut: 'Abmelden',
    signOutFailed: 'Sie sind noch angemeldet. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  },
  failed: {
    title: 'Diese Seite konnte nicht angezeigt werden',
    retry: 'Wiederholen',
    home: 'Zur Übersicht',
    reference: 'Referenz für den Support:',
  },
  signedOut: {
    title: 'Sie sind abgemeldet',
    sentence: 'Ihre Sitzung ist beendet. Melden Sie sich an, um hier weiterzumachen.',
    signIn: 'Anmelden',
  },
  forbidden: {
    title: 'Diese Seite ist nicht für alle',
    sentence: (organization, role) =>
      `Nur ${role === 'owner' ? 'Eigentümer' : 'Admins und Eigentümer'} von ${organization} können sie öffnen. Fragen Sie dort nach, wenn Sie sie brauchen.`,
  },
  left: {
    title: (organization) => `Sie sind nicht mehr in ${organization}`,
    sentence:
      'Jemand hat Sie entfernt, oder es gibt die Organisation nicht mehr. Was Sie dort erstellt haben, bleibt bei ihr; in diesem Tab ist nichts mehr davon.',
  },
  notFound: {
    title: 'Unter dieser Adresse gibt es nichts',
    sentence:
      'Vielleicht wurde es verschoben oder gelöscht, oder es gehört zu einer Organisation, in der Sie nicht Mitglied sind.',
    home: 'Zur Übersicht',
    organizations: 'Ihre Organisationen ansehen',
    start: 'Zur Startseite',
  },
}
