import type { Words } from '@/lib/words'
import type { signIn as english } from '../en/sign-in'

export const signIn: Words<typeof english> = {
  or: 'oder',
  continueWith: 'Weiter mit',
  byPasskey: 'Passkey verwenden',
  byLink: 'Link per E-Mail',
  link: {
    lead: 'Wir senden Ihnen einen Link, der Sie anmeldet. Er funktioniert einmal, innerhalb von 10 Minuten.',
    submit: 'Link senden',
    back: 'Mit Passwort anmelden',
    sentTitle: 'Sehen Sie in Ihr Postfach',
    sent: (email) => `Wenn ${email} ein Konto hat, ist ein Link dorthin unterwegs.`,
    sentSomewhere: 'Wenn diese Adresse ein Konto hat, ist ein Link dorthin unterwegs.',
    again: 'Andere Adresse verwenden',
    openLead:
      'Dieser Link funktioniert einmal. Verwenden Sie ihn auf dem Gerät, auf dem Sie arbeiten möchten.',
    open: 'Anmelden',
    goneTitle: 'Dieser Link funktioniert nicht mehr',
    gone: 'Ein Link funktioniert einmal, innerhalb von 10 Minuten. Geben Sie Ihre Adresse ein, und wir senden einen neuen.',
  },
  secondStep: {
    lead: 'Geben Sie den Code ein, den Ihre Authenticator-App zeigt.',
    code: 'Code',
    help: 'Keine App zur Hand? Geben Sie stattdessen einen Ihrer Backup-Codes ein.',
    missing: 'Geben Sie den Code aus Ihrer App oder einen Backup-Code ein.',
    remember: 'Dieses Gerät 30 Tage merken',
    rememberHelp: 'Nur, wenn niemand sonst es benutzt.',
    submit: 'Weiter',
    back: 'Mit anderem Konto anmelden',
  },
}
