import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { credentials as english } from '../en/credentials'

const { plural } = counting('de')

export const credentials: Words<typeof english> = {
  passkeys: {
    description:
      'Ein Passkey meldet Sie mit Ihrem Finger, Ihrem Gesicht oder dem Code Ihres Geräts an. Er ersetzt Passwort und Code zugleich.',
    list: 'Ihre Passkeys',
    none: 'Sie haben noch keinen.',
    nameless: 'Passkey',
    added: 'Hinzugefügt',
    add: 'Passkey hinzufügen',
    addDone: 'Der Passkey ist hinzugefügt',
    addFailed: 'Es wurde kein Passkey hinzugefügt',
    unsupported: 'Dieser Browser kennt keine Passkeys.',
    rename: (name) => `${name} umbenennen`,
    name: 'Name',
    nameProblem: 'Ein Name hat 1 bis 100 sichtbare Zeichen.',
    renamed: (name) => `Er heißt jetzt ${name}`,
    renameFailed: 'Der Name des Passkeys ist unverändert',
    remove: (name) => `${name} entfernen`,
    removeTitle: (name) => `${name} entfernen?`,
    removeHelp: 'Er meldet Sie nicht mehr an. Ihr Gerät kann ihn noch anbieten, bis Sie ihn dort löschen.',
    removed: (name) => `${name} ist entfernt`,
    removeFailed: 'Der Passkey wurde nicht entfernt',
  },
  secondStep: {
    description:
      'Nach dem Passwort geben Sie einen Code aus einer App auf Ihrem Telefon ein. Wer nur das Passwort hat, bleibt draußen.',
    off: 'Es wird kein Code verlangt.',
    on: 'Auf jedem neuen Gerät wird ein Code verlangt.',
    left: (count) =>
      count === 0
        ? 'Alle Ihre Backup-Codes sind verbraucht. Erstellen Sie neue, sonst sperrt ein verlorenes Telefon Sie aus.'
        : plural(count, { one: 'Ein Backup-Code ist übrig.', other: '# Backup-Codes sind übrig.' }),
    begin: 'Codes einrichten',
    beginFailed: 'Codes wurden nicht eingerichtet',
    setupTitle: 'Codes einrichten',
    scan: 'Lesen Sie dieses Bild mit Ihrer Authenticator-App, und geben Sie dann den Code ein, den sie zeigt.',
    picture: 'Bild für Ihre Authenticator-App',
    secret: 'Oder geben Sie das in die App ein:',
    code: 'Code',
    codeMissing: 'Geben Sie den Code ein, den Ihre App zeigt.',
    finish: 'Ab jetzt Codes verlangen',
    done: 'Ab jetzt wird ein Code verlangt',
    codesTitle: 'Ihre Backup-Codes',
    codesHelp:
      'Jeder meldet Sie einmal an, wenn Ihr Telefon verloren ist. Bewahren Sie sie auf, wo nur Sie sie finden; sie werden nicht noch einmal gezeigt.',
    copy: 'Kopieren',
    copied: 'Die Codes sind in der Zwischenablage',
    copyFailed:
      'Dieser Browser lässt Seiten nicht kopieren. Markieren Sie die Codes und kopieren Sie sie selbst.',
    download: 'Herunterladen',
    file: 'refactkit-backup-codes.txt',
    kept: 'Ich habe sie aufbewahrt',
    renew: 'Neue Backup-Codes',
    renewFailed: 'Ihre Backup-Codes sind unverändert',
    end: 'Codes ausschalten',
    endTitle: 'Codes ausschalten?',
    endHelp: 'Dann meldet Ihr Passwort allein Sie an, auf jedem Gerät.',
    ended: 'Es werden keine Codes mehr verlangt',
    endFailed: 'Codes werden weiterhin verlangt',
  },
  connect: {
    connect: (name) => `${name} verbinden`,
    failed: 'Es wurde nichts verbunden',
    problems: {
      taken: 'Es wurde nichts verbunden: Dieses Konto gehört hier schon zu jemand anderem.',
      unlinked:
        'Es wurde nichts verbunden: Dieses Konto sagt nicht verlässlich, dass seine E-Mail-Adresse Ihnen gehört.',
      declined: 'Es wurde nichts verbunden, weil Sie es dort nicht erlaubt haben.',
      provider: 'Es wurde nichts verbunden. Versuchen Sie es noch einmal.',
    },
  },
}
