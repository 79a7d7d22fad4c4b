import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { pages as english } from '../en/public'

const { plural } = counting('de')

export const pages: Words<typeof english> = {
  nav: {
    docs: 'Dokumentation',
    pricing: 'Preise',
    changelog: 'Änderungen',
    privacy: 'Datenschutz',
    terms: 'Nutzungsbedingungen',
  },
  docs: {
    title: 'Dokumentation',
    description: 'Wie RefactKit Organisationen getrennt hält und wie Sie darauf aufbauen.',
    groups: { start: 'Einstieg', guides: 'Anleitungen', recipes: 'Rezepte', decisions: 'Entscheidungen' },
    onPage: 'Auf dieser Seite',
    pages: 'Seiten',
    search: 'Dokumentation durchsuchen',
    find: 'Suchen',
    found: (count) => plural(count, { one: '# Abschnitt', other: '# Abschnitte' }),
    nothing: (words) => `Nichts in der Dokumentation handelt von „${words}“.`,
    results: (words) => `Ergebnisse für „${words}“`,
  },
  pricing: {
    title: 'Preise',
    description: 'Was es kostet, auf einen Blick.',
    sample: 'Das sind Beispiele. Ihre eigenen Tarife kommen in lib/plans.ts.',
    usual: 'Was die meisten Teams nehmen',
    monthly: (price) => `${price} im Monat`,
    free: 'Kostenlos',
    onRequest: 'Auf Anfrage',
    names: { free: 'Kostenlos', team: 'Team', business: 'Unternehmen' },
    for: {
      free: 'Um zu sehen, ob es passt.',
      team: 'Für ein Team, das jeden Tag damit arbeitet.',
      business: 'Für viele Teams, mit einem Vertrag.',
    },
    members: (count) => plural(count, { one: '# Mitglied', other: 'Bis zu # Mitglieder' }),
    anyMembers: 'So viele Mitglieder, wie Sie möchten',
    storage: (size) => `${size} für Dateien`,
    anyStorage: 'So viel Platz für Dateien, wie Sie brauchen',
    every: 'Jeder Tarif hat Rollen, Teams, das Audit-Log und dieselbe Trennung.',
    choose: 'Loslegen',
    ask: 'Schreiben Sie uns',
  },
  proof: {
    title: 'Sie müssen nichts glauben',
    lead: 'Jeder dieser Sätze steht in der Ausgabe eines Befehls, den Sie selbst ausführen.',
    how: 'Wie',
    claims: {
      attacked: 'Jede Tabelle wird angegriffen, auch die, die Sie vor einer Minute hinzugefügt haben.',
      missed: 'Wird ein Schutz entfernt, fällt es auf.',
      free: 'Ein Roundtrip für jede Abfrage: Über ein Netzwerk kostet die Garantie nichts, was sich messen ließe.',
      answers: 'Wer was darf, wird aus Antworten abgelesen, Funktion für Funktion und Seite für Seite.',
      moves: 'Eine Organisation geht als Ganzes in einer Datei hinaus und kommt anderswo wieder herein.',
      resource:
        'Eine Tabelle mit ihren Seiten, ihren Tests und ihren Texten in dreizehn Sprachen ist eine einzige Zeile.',
    },
    picture: 'Die Mitglieder einer Organisation mit ihren Rollen und den offenen Einladungen.',
  },
}
