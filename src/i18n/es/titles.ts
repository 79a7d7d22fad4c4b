import type { Words } from '@/lib/words'
import type { titles as english } from '../en/titles'

export const titles: Words<typeof english> = {
  login: 'Acceder',
  signInLink: 'Acceder por correo',
  secondStep: 'Segundo paso',
  signup: 'Crea tu cuenta',
  forgot: 'Elige una nueva contraseña',
  reset: 'Elige una nueva contraseña',
  verify: 'Confirma tu correo electrónico',
  account: 'Tu cuenta',
  confirmEmail: 'Confirma tu nuevo correo electrónico',
  keepEmail: 'Tu correo electrónico',
  organizations: 'Organizaciones',
  onboarding: 'Ponle nombre a tu organización',
  newOrganization: 'Nueva organización',
  notifications: 'Notificaciones',
}
