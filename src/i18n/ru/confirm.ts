import type { Words } from '@/lib/words'
import type { confirm as english, confirmErrors as englishErrors } from '../en/confirm'

export const confirm: Words<typeof english> = {
  title: 'Подтвердите, что это вы',
  help: 'В ближайшие 15 минут снова не спросим. Начатое продолжится после подтверждения.',
  password: 'Пароль',
  code: 'Код из приложения-аутентификатора',
  codeHelp: 'Или один из ваших резервных кодов.',
  mail: 'Код из письма',
  mailHelp: (email) => `Мы отправим код на ${email}.`,
  mailSent: (email) => `Код отправлен на ${email}. Он действует 10 минут.`,
  send: 'Отправить код',
  sendAgain: 'Отправить другой',
  submit: 'Подтвердить',
  passkeyHelp: 'Устройство запросит отпечаток пальца, лицо или свой код.',
  passkey: 'Ключ доступа',
  other: {
    password: 'По паролю',
    code: 'По коду',
    passkey: 'По ключу доступа',
    mail: 'По коду из письма',
  },
  cancel: 'Отмена',
  missing: 'Сначала заполните это поле.',
}

export const confirmErrors: Words<typeof englishErrors> = {
  passwordWrong: 'Это не ваш пароль. Попробуйте ещё раз.',
  codeWrong: 'Код неверный или уже использован.',
  passkeyRefused:
    'Этот ключ доступа добавить не удалось. Устройство должно запрашивать отпечаток пальца, лицо или код.',
  passkeyGone: 'Этот ключ доступа тем временем удалён.',
  passkeysFull: 'Ключей доступа уже 20. Сначала удалите один из них.',
  secondStepThere: 'Коды уже запрашиваются. Обновите страницу, чтобы это увидеть.',
  secondStepGone: 'Коды больше не запрашиваются. Обновите страницу, чтобы это увидеть.',
  passkeyWrong: 'Это не ваш ключ доступа. Попробуйте другой.',
  providerAway: 'Этот сервис сейчас недоступен. Ничего не изменилось; попробуйте ещё раз чуть позже.',
}
