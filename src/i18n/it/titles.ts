import type { Words } from '@/lib/words'
import type { titles as english } from '../en/titles'

export const titles: Words<typeof english> = {
  login: 'Accedi',
  signInLink: 'Accedi via e-mail',
  secondStep: 'Secondo passaggio',
  signup: 'Crea il tuo account',
  forgot: 'Scegli una nuova password',
  reset: 'Scegli una nuova password',
  verify: 'Conferma il tuo indirizzo e-mail',
  account: 'Il tuo account',
  confirmEmail: 'Conferma il tuo nuovo indirizzo e-mail',
  keepEmail: 'Il tuo indirizzo e-mail',
  organizations: 'Organizzazioni',
  onboarding: 'Dai un nome alla tua organizzazione',
  newOrganization: 'Nuova organizzazione',
  notifications: 'Notifiche',
}
