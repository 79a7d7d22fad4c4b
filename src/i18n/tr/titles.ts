import type { Words } from '@/lib/words'
import type { titles as english } from '../en/titles'

export const titles: Words<typeof english> = {
  login: 'Giriş yap',
  signInLink: 'E-postayla giriş yap',
  secondStep: 'İkinci adım',
  signup: 'Hesabınızı oluşturun',
  forgot: 'Yeni parola belirleyin',
  reset: 'Yeni parola belirleyin',
  verify: 'E-posta adresinizi onaylayın',
  account: 'Hesabınız',
  confirmEmail: 'Yeni e-posta adresinizi onaylayın',
  keepEmail: 'E-posta adresiniz',
  organizations: 'Kuruluşlar',
  onboarding: 'Kuruluşunuza ad verin',
  newOrganization: 'Yeni kuruluş',
  notifications: 'Bildirimler',
}
