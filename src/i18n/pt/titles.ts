import type { Words } from '@/lib/words'
import type { titles as english } from '../en/titles'

export const titles: Words<typeof english> = {
  login: 'Entrar',
  signInLink: 'Entrar por e-mail',
  secondStep: 'Segunda etapa',
  signup: 'Crie sua conta',
  forgot: 'Escolha uma nova senha',
  reset: 'Escolha uma nova senha',
  verify: 'Confirme seu endereço de e-mail',
  account: 'Sua conta',
  confirmEmail: 'Confirme seu novo endereço de e-mail',
  keepEmail: 'Seu endereço de e-mail',
  organizations: 'Organizações',
  onboarding: 'Dê um nome à organização',
  newOrganization: 'Nova organização',
  notifications: 'Notificações',
}
