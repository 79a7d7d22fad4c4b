import type { Words } from '@/lib/words'
import type { titles as english } from '../en/titles'

export const titles: Words<typeof english> = {
  login: 'Вход',
  signInLink: 'Вход по ссылке',
  secondStep: 'Второй шаг',
  signup: 'Создание аккаунта',
  forgot: 'Новый пароль',
  reset: 'Новый пароль',
  verify: 'Подтверждение адреса эл. почты',
  account: 'Ваш аккаунт',
  confirmEmail: 'Подтверждение нового адреса эл. почты',
  keepEmail: 'Ваш адрес эл. почты',
  organizations: 'Организации',
  onboarding: 'Назовите вашу организацию',
  newOrganization: 'Новая организация',
  notifications: 'Уведомления',
}
