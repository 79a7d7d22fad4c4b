import type { Words } from '@/lib/words'
import type { accountErrors as english } from '../en/account-errors'

export const accountErrors: Words<typeof english> = {
  sessionGone: 'Dieser Browser ist schon abgemeldet.',
  passwordWrong: 'Das ist nicht Ihr Passwort.',
  passwordWeak:
    'Dieses Passwort ist leicht zu erraten. Ein paar Wörter, die nicht zusammengehören, sind es nicht.',
  passwordMissing: 'Sie haben noch kein Passwort. Wählen Sie zuerst eines.',
  passwordTries:
    'Zu viele falsche Passwörter. Warten Sie eine Viertelstunde und versuchen Sie es noch einmal.',
  lettersMany:
    'An diese Adresse sind viele E-Mails gegangen. Warten Sie eine Stunde und versuchen Sie es noch einmal.',
  emailSame: 'Das ist schon Ihre Adresse.',
  emailTaken: 'Diese Adresse hat inzwischen ein anderes Konto. Nichts wurde geändert.',
  emailLinkGone:
    'Dieser Link funktioniert nicht mehr. Fordern Sie auf der Seite Ihres Kontos einen neuen an.',
  mailAway:
    'Gerade kann keine E-Mail gesendet werden. Nichts wurde geändert; versuchen Sie es in ein paar Minuten noch einmal.',
  emailDiffers: 'Das ist nicht Ihre Adresse. Nichts wurde gelöscht.',
  ownsAlone: 'Eine Organisation hat außer Ihnen keinen Eigentümer. Nichts wurde gelöscht.',
  accountKept:
    'Ihr Bild konnte gerade nicht entfernt werden, deshalb wurde nichts entfernt. Versuchen Sie es gleich noch einmal.',
  wayInGone: 'Das ist nicht mehr verbunden.',
  lastWayIn: 'Nur damit können Sie sich anmelden. Wählen Sie zuerst ein Passwort.',
}
