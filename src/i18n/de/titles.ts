import type { Words } from '@/lib/words'
import type { titles as english } from '../en/titles'

export const titles: Words<typeof english> = {
  login: 'Anmelden',
  signInLink: 'Anmelden per E-Mail',
  secondStep: 'Zweiter Schritt',
  signup: 'Konto erstellen',
  forgot: 'Neues Passwort wählen',
  reset: 'Neues Passwort wählen',
  verify: 'E-Mail-Adresse bestätigen',
  account: 'Ihr Konto',
  confirmEmail: 'Neue E-Mail-Adresse bestätigen',
  keepEmail: 'Ihre E-Mail-Adresse',
  organizations: 'Organisationen',
  onboarding: 'Organisation benennen',
  newOrganization: 'Neue Organisation',
  notifications: 'Benachrichtigungen',
}
