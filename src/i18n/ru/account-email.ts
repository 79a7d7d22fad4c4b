import { emailChangeLimits } from '@/lib/email-change-limits'
import type { Words } from '@/lib/words'
import type { accountEmail as english } from '../en/account-email'

export const accountEmail: Words<typeof english> = {
  description:
    'С ним вы входите, и на него приходят письма. Его видят коллеги, которые управляют участниками.',
  address: 'Новый адрес эл. почты',
  submit: 'Сменить адрес',
  same: 'Это и так ваш адрес.',
  asked: (email) => `Ссылка отправлена на ${email}`,
  askedHelp: 'Пока вы её не откроете, всё останется как есть. На нынешний адрес тоже придёт письмо.',
  waiting: (email) => `Адрес ${email} ждёт подтверждения`,
  waitingHelp: `Откройте ссылку в письме на этот адрес в течение ${emailChangeLimits.confirmHours} часов. Ничего не пришло? Запросите её ещё раз.`,
  drop: 'Не менять',
  dropped: 'Ваш адрес не изменится',
  failed: 'Ваш адрес не изменился',
  confirm: {
    title: 'Использовать этот адрес?',
    lead: (email) => `Вы будете входить с адресом ${email}, и письма будут приходить на него.`,
    act: (email) => `Использовать ${email}`,
    keep: 'Не менять',
    done: (email) => `Теперь вы входите с адресом ${email}`,
    goneTitle: 'Эта ссылка больше не действует',
    gone: (email) =>
      `Возможно, она старше ${emailChangeLimits.confirmHours} часов, уже использована или относится не к аккаунту ${email}.`,
    account: 'Ваш аккаунт',
  },
  undo: {
    keepTitle: 'Оставить ваш адрес?',
    keepLead: (before, after) =>
      `Вы по-прежнему будете входить с адресом ${before}, а ссылка, отправленная на ${after}, перестанет действовать.`,
    keepAct: 'Оставить',
    backTitle: 'Вернуть ваш адрес?',
    backLead: (before, after) =>
      `Вы снова будете входить с адресом ${before}, а не ${after}. Во всех браузерах будет выполнен выход, всё подключённое к аккаунту с тех пор будет отключено, и вы зададите новый пароль.`,
    backAct: 'Вернуть',
    keptTitle: 'Ваш адрес не изменится',
    kept: (email) =>
      `Вы входите с адресом ${email}. Тот, кто запросил другой адрес, смог подтвердить, что он — это вы: если это были не вы, задайте новый пароль.`,
    takenBackTitle: 'Ваш адрес возвращён',
    takenBack: (email) =>
      `Мы отправили ссылку на ${email}. Задайте по ней новый пароль; старый больше не действует.`,
    goneTitle: 'Эта ссылка больше не действует',
    gone: `Она работает один раз в течение ${emailChangeLimits.undoDays} дней.`,
    choose: 'Задать новый пароль',
    signIn: 'Войти',
  },
}
