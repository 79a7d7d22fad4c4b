import type { Words } from '@/lib/words'
import type { confirm as english, confirmErrors as englishErrors } from '../en/confirm'

export const confirm: Words<typeof english> = {
  title: 'Bestätigen Sie, dass Sie es sind',
  help: 'Sie werden 15 Minuten lang nicht noch einmal gefragt. Was Sie begonnen haben, geht danach weiter.',
  password: 'Passwort',
  code: 'Code aus Ihrer Authenticator-App',
  codeHelp: 'Oder einer Ihrer Backup-Codes.',
  mail: 'Code aus der E-Mail',
  mailHelp: (email) => `Wir senden einen Code an ${email}.`,
  mailSent: (email) => `Ein Code ist unterwegs an ${email}. Er funktioniert 10 Minuten.`,
  send: 'Code senden',
  sendAgain: 'Neuen Code senden',
  submit: 'Bestätigen',
  passkeyHelp: 'Ihr Gerät fragt nach Ihrem Finger, Ihrem Gesicht oder seinem Code.',
  passkey: 'Passkey verwenden',
  other: {
    password: 'Passwort verwenden',
    code: 'Code verwenden',
    passkey: 'Passkey verwenden',
    mail: 'Code per E-Mail erhalten',
  },
  cancel: 'Abbrechen',
  missing: 'Füllen Sie das zuerst aus.',
}

export const confirmErrors: Words<typeof englishErrors> = {
  passwordWrong: 'Das ist nicht Ihr Passwort. Versuchen Sie es noch einmal.',
  codeWrong: 'Dieser Code stimmt nicht oder wurde schon verwendet.',
  passkeyRefused:
    'Dieser Passkey konnte nicht hinzugefügt werden. Ihr Gerät muss nach Ihrem Finger, Ihrem Gesicht oder einem Code fragen.',
  passkeyGone: 'Dieser Passkey wurde inzwischen entfernt.',
  passkeysFull: 'Es gibt schon 20 Passkeys. Entfernen Sie zuerst einen.',
  secondStepThere: 'Codes werden schon verlangt. Laden Sie die Seite neu, um es zu sehen.',
  secondStepGone: 'Codes werden nicht mehr verlangt. Laden Sie die Seite neu, um es zu sehen.',
  passkeyWrong: 'Dieser Passkey ist nicht Ihrer. Versuchen Sie es mit einem anderen.',
  providerAway:
    'Dieser Dienst ist gerade nicht erreichbar. Es wurde nichts geändert; versuchen Sie es gleich noch einmal.',
}
