import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { auth as english } from '../en/auth'

const { plural } = counting('de')

export const auth: Words<typeof english> = {
  fields: {
    name: 'Name',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    newPassword: 'Neues Passwort',
  },
  missing: {
    name: 'Geben Sie den Namen ein, unter dem man Sie kennt.',
    email: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel ada@example.com.',
    password: 'Geben Sie Ihr Passwort ein.',
  },
  password: {
    rule: '12 bis 128 Zeichen. Ein Satz eignet sich gut.',
    more: (count) => plural(count, { one: 'Noch ein Zeichen.', other: 'Noch # Zeichen.' }),
    less: (count) => plural(count, { one: 'Ein Zeichen zu viel.', other: '# Zeichen zu viel.' }),
    enough: 'Lang genug.',
    ratings: [
      'Gehört zu den ersten, die probiert werden. Wählen Sie ein anderes.',
      'Leicht zu erraten. Wählen Sie ein anderes.',
      'Das genügt. Länger ist besser.',
      'Schwer zu erraten.',
      'Sehr schwer zu erraten.',
    ],
    show: 'Passwort zeigen',
    hide: 'Passwort verbergen',
    capsLock: 'Die Feststelltaste ist an.',
  },
  failures: {
    credentials: 'Die E-Mail-Adresse oder das Passwort ist falsch.',
    unconfirmed: 'Ihre E-Mail-Adresse ist noch nicht bestätigt.',
    limit: 'Zu viele Versuche. Warten Sie einen Moment und versuchen Sie es noch einmal.',
    email: 'Das sieht nicht wie eine E-Mail-Adresse aus. Prüfen Sie die Schreibweise.',
    name: 'Dieser Name enthält Zeichen, die nicht angezeigt werden können. Geben Sie ihn neu ein.',
    password: 'Ein Passwort hat 12 bis 128 Zeichen.',
    weak: 'Dieses Passwort ist leicht zu erraten. Ein paar Wörter, die nicht zusammengehören, sind es nicht.',
    link: 'Dieser Link funktioniert nicht mehr.',
    code: 'Dieser Code stimmt nicht oder wurde schon verwendet. Warten Sie auf den nächsten.',
    step: 'Das hat zu lange gedauert. Melden Sie sich noch einmal an.',
    passkey: 'Dieser Passkey ist hier nicht bekannt. Vielleicht wurde er entfernt.',
    unlinked:
      'Dieses Konto sagt nicht sicher, dass seine E-Mail-Adresse Ihnen gehört, deshalb wurde niemand angemeldet. Melden Sie sich anders an; auch ein Link per E-Mail geht.',
    declined: 'Es wurde niemand angemeldet, weil Sie es dort nicht erlaubt haben.',
    taken: 'Dieses Konto gehört hier schon jemand anderem.',
    provider:
      'Die Anmeldung dort ist fehlgeschlagen. Versuchen Sie es noch einmal, oder melden Sie sich anders an.',
    mail: 'Wir konnten die Nachricht nicht senden. Nichts ist verloren; versuchen Sie es in ein paar Minuten noch einmal.',
    origin: 'Diese Seite wurde unter einer Adresse geöffnet, die der Server nicht als seine eigene kennt.',
    offline: 'Der Server ist nicht erreichbar. Ihre Eingaben sind noch da; versuchen Sie es noch einmal.',
    unexpected: 'Bei uns ist etwas schiefgegangen. Ihre Eingaben sind noch da; versuchen Sie es noch einmal.',
  },
  wait: (seconds) =>
    seconds >= 90
      ? plural(Math.ceil(seconds / 60), {
          one: 'Zu viele Versuche. Versuchen Sie es in # Minute noch einmal.',
          other: 'Zu viele Versuche. Versuchen Sie es in # Minuten noch einmal.',
        })
      : plural(seconds, {
          one: 'Zu viele Versuche. Versuchen Sie es in # Sekunde noch einmal.',
          other: 'Zu viele Versuche. Versuchen Sie es in # Sekunden noch einmal.',
        }),
  login: {
    submit: 'Anmelden',
    forgot: 'Passwort vergessen?',
    noAccount: 'Noch kein Konto?',
    create: 'Konto erstellen',
  },
  signup: {
    submit: 'Konto erstellen',
    haveAccount: 'Haben Sie schon ein Konto?',
    signIn: 'Anmelden',
  },
  forgot: {
    lead: 'Wir senden Ihnen einen Link. Er funktioniert einmal, innerhalb von 30 Minuten.',
    submit: 'Link senden',
    back: 'Zurück zur Anmeldung',
    sentTitle: 'Sehen Sie in Ihr Postfach',
    sent: (email) => `Wenn ${email} ein Konto hat, ist ein Link dorthin unterwegs.`,
    sentSomewhere: 'Wenn diese Adresse ein Konto hat, ist ein Link dorthin unterwegs.',
    again: 'Andere Adresse verwenden',
  },
  reset: {
    lead: 'Damit werden Sie auf allen Geräten abgemeldet.',
    submit: 'Passwort speichern',
    goneTitle: 'Dieser Link funktioniert nicht mehr',
    gone: 'Ein Link funktioniert einmal, innerhalb von 30 Minuten. Sie können sich einen neuen senden.',
    request: 'Neuen Link senden',
    doneTitle: 'Ihr Passwort ist gespeichert',
    done: 'Melden Sie sich jetzt damit an.',
  },
  verify: {
    title: 'Sehen Sie in Ihr Postfach',
    sent: (email) =>
      `Wir haben einen Link an ${email} gesendet. Öffnen Sie ihn, um Ihre Adresse zu bestätigen; damit sind Sie auch angemeldet.`,
    sentSomewhere:
      'Wir haben Ihnen einen Link gesendet. Öffnen Sie ihn, um Ihre Adresse zu bestätigen; damit sind Sie auch angemeldet.',
    ask: 'Wir senden Ihnen einen Link, der Ihre Adresse bestätigt und Sie anmeldet.',
    refused:
      'Ihre Adresse ist noch nicht bestätigt. Wir können Ihnen einen neuen Link senden, der sie bestätigt und Sie anmeldet.',
    open: (email) => `Das bestätigt ${email} und meldet Sie hier an.`,
    confirm: 'Adresse bestätigen',
    goneTitle: 'Dieser Link funktioniert nicht mehr',
    gone: 'Ein Link funktioniert 24 Stunden. Geben Sie Ihre Adresse ein, und wir senden einen neuen.',
    doneTitle: 'Ihre Adresse ist bestätigt',
    done: 'Melden Sie sich an, um fortzufahren.',
    send: 'Link senden',
    resend: 'Noch einmal senden',
    resendIn: (seconds) => `Noch einmal senden in ${seconds} s`,
    resent: 'Gesendet. Die neueste Nachricht enthält den Link.',
    spam: 'Nichts da? Sehen Sie im Spam-Ordner nach.',
    other: 'Andere Adresse verwenden',
    otherTitle: 'Dieser Link gehört zu einem anderen Konto',
    otherLead: 'Sie sind schon angemeldet. Melden Sie sich ab, und öffnen Sie den Link noch einmal.',
    signOut: 'Abmelden',
    mailbox: 'Entwicklungs-Postfach öffnen',
  },
}
