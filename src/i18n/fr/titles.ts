import type { Words } from '@/lib/words'
import type { titles as english } from '../en/titles'

export const titles: Words<typeof english> = {
  login: 'Se connecter',
  signInLink: 'Se connecter par e-mail',
  secondStep: 'Deuxième étape',
  signup: 'Créer votre compte',
  forgot: 'Choisir un nouveau mot de passe',
  reset: 'Choisir un nouveau mot de passe',
  verify: 'Confirmer votre adresse e-mail',
  account: 'Votre compte',
  confirmEmail: 'Confirmer votre nouvelle adresse e-mail',
  keepEmail: 'Votre adresse e-mail',
  organizations: 'Organisations',
  onboarding: 'Nommer votre organisation',
  newOrganization: 'Nouvelle organisation',
  notifications: 'Notifications',
}
