import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { account as english } from '../en/account'

const { plural } = counting('ru')

export const account: Words<typeof english> = {
  description: 'Только ваше, во всех ваших организациях.',
  onThisPage: 'На этой странице',
  sections: {
    profile: 'Профиль',
    language: 'Язык',
    appearance: 'Внешний вид',
    email: 'Адрес эл. почты',
    password: 'Пароль',
    passkeys: 'Ключи доступа',
    secondStep: 'Коды при входе',
    sessions: 'Где выполнен вход',
    notifications: 'Уведомления',
    connected: 'Способы входа',
    data: 'Ваши данные',
    removal: 'Удаление аккаунта',
  },
  profile: {
    description: 'Каким вас видят коллеги во всех ваших организациях.',
    name: 'Имя',
    nameProblem: 'В имени должно быть от 1 до 100 видимых символов.',
    save: 'Сохранить',
    saved: (name) => `Теперь ваше имя: ${name}`,
    changedBack: (name) => `Возвращено прежнее имя: ${name}`,
    unchanged: 'Сохранять нечего.',
    failed: 'Ваше имя не изменилось',
  },
  language: { description: 'На чём вы читаете здесь и на чём вам приходят письма.' },
  sessions: {
    description: 'Там, где сеанс завершён, при следующем нажатии потребуется войти снова.',
    title: 'Браузеры, в которых выполнен вход',
    here: 'Этот браузер',
    unknown: 'Браузер, который не называет себя',
    used: 'Использован',
    started: 'Вход выполнен',
    end: 'Выйти',
    endNamed: (device) => `Выйти: ${device}`,
    endOthers: 'Выйти везде, кроме этого',
    ended: (device) => `Выход выполнен: ${device}`,
    endedOthers: (count) =>
      count === 0
        ? 'Больше нигде вход не был выполнен'
        : plural(count, {
            one: 'Выход выполнен ещё в # браузере',
            few: 'Выход выполнен ещё в # браузерах',
            many: 'Выход выполнен ещё в # браузерах',
            other: 'Выход выполнен ещё в # браузера',
          }),
    failed: 'Выход не выполнен',
  },
  connected: {
    description: 'Для входа хватит любого из них. Последний убрать нельзя.',
    label: 'Способы входа',
    providers: {
      credential: 'Пароль',
      github: 'GitHub',
      google: 'Google',
      microsoft: 'Microsoft',
      apple: 'Apple',
      gitlab: 'GitLab',
    },
    since: 'Подключено',
    remove: 'Отключить',
    removeNamed: (name) => `Отключить: ${name}`,
    removed: (name) => `Способ входа отключён: ${name}`,
    none: 'Вы входите по ссылке, которая приходит вам на почту.',
    failed: 'Ничего не отключено',
  },
  data: {
    description:
      'Всё, что хранится о вас, в одном файле: профиль, организации, приглашения, уведомления, браузеры и ваши действия. Без секретов и без данных о других.',
    download: 'Скачать',
  },
  picture: {
    label: 'Фото',
    optional: 'необязательно',
    help: 'Его видят только люди из ваших организаций.',
    of: (name) => `Фото: ${name}`,
    choose: 'Выбрать фото',
    change: 'Изменить',
    remove: 'Убрать',
    changed: 'Фото изменено',
    removed: 'Фото убрано',
    changedBack: 'Возвращено прежнее фото',
    failed: 'Фото не изменилось',
    undoFailed: 'Не удалось вернуть прежнее фото',
    crop: {
      title: 'Видимая часть фото',
      help: 'Перетащите фото или сдвиньте его клавишами со стрелками.',
      area: 'Видимая часть фото',
      zoom: 'Масштаб',
      unreadable: 'Этот браузер не может открыть фото. Сохраните его как JPEG или PNG и попробуйте ещё раз.',
      cancel: 'Отмена',
      use: 'Готово',
    },
  },
}
