import type { Words } from '@/lib/words'
import type { landing as english } from '../en/landing'

export const landing: Words<typeof english> = {
  signIn: 'Anmelden',
  start: 'Loslegen',
  headline: 'Keine Abfrage verlässt ihre Organisation.',
  lead: 'RefactKit ist ein quelloffener Baukasten für mandantenfähige Produkte mit TanStack Start und PostgreSQL. Organisationen zu trennen ist keine Regel, an die Ihr Team denken muss: Die Datenbank verweigert fremde Zeilen, und ein Befehl prüft, dass sie es tut.',
  commands: {
    label: 'Zwei Befehle auf einem frischen Rechner',
    after:
      'Ein Arbeitsbereich mit Beispieldaten unter localhost:3000. Kein Konto, kein Docker, nichts einzurichten.',
  },
  line: {
    title: 'Eine Kette bis zu den Daten. Fünf Stellen, an denen Schluss ist.',
    lead: 'Alice gehört zu Acme, also kommt ihre Anfrage an. Alle anderen kommen bis zu dem Glied, das es besser weiß.',
    request: 'Anfrage',
    own: 'alice@acme.test',
    rows: 'Zeilen',
    stops: 'Stoppt',
    links: [
      {
        name: 'signedIn',
        asks: 'Wer fragt?',
        who: 'anonym',
        stops: 'jemanden ohne Sitzung',
        answer: '401',
      },
      {
        name: 'member',
        asks: 'Gehört sie oder er hierher?',
        who: 'gus@globex.test',
        stops: 'jemanden aus einer anderen Organisation, für den es diese nicht gibt',
        answer: '404',
      },
      {
        name: 'can',
        asks: 'Darf die Rolle das?',
        who: 'mia@acme.test',
        stops: 'ein Mitglied, das löscht, was nur Admins löschen dürfen',
        answer: '403',
      },
      {
        name: 'tenant',
        asks: 'Für welche Organisation?',
        who: 'db ohne Scope',
        stops: 'Code, der nicht sagt, für welche Organisation er arbeitet',
        answer: 'Ausnahme',
      },
      {
        name: 'query',
        asks: 'Welche Zeilen?',
        who: "… = 'globex'",
        stops: 'SQL, das eine fremde Organisation nennt',
        answer: '0 Zeilen',
      },
    ],
  },
  how: {
    title: 'So funktioniert es',
    name: {
      title: 'Nennen Sie das letzte Glied',
      text: 'Eine Server-Funktion nennt das letzte Glied, das sie braucht; die Glieder davor kommen mit. In Ihrem Code steht keine Organisations-ID: Beim Schreiben setzt der Scope sie ein, beim Lesen die Datenbank.',
    },
    refuse: {
      title: 'PostgreSQL verweigert den Rest',
      text: 'Row-Level Security auf jeder Tabelle einer Organisation, wirksam unter einem Login, der sie nicht abschalten kann. Die Organisation reist im selben Roundtrip wie die Abfrage, also bleibt auf keiner Verbindung etwas zurück.',
    },
    check: {
      title: 'Eine Maschine prüft, jedes Mal',
      text: 'Policies, Rechte, Eigentümer und Schlüssel der laufenden Datenbank werden mit dem verglichen, was das Schema verspricht. Der Server macht dieselbe Prüfung beim Start und bedient niemanden aus einer Datenbank, die sie nicht besteht.',
    },
  },
  foot: 'MIT-Lizenz. Lesen, ändern und verkaufen Sie es.',
  worlds: {
    label: 'Was Organisationen trennt',
    title: 'Ihre Organisation ist die einzige im Raum.',
    sentence:
      'Jede Abfrage trägt die Organisation, für die sie gilt. Die Datenbank gibt deren Zeilen heraus und behält den Rest für sich.',
    query: 'select name from gallery_image',
  },
}
