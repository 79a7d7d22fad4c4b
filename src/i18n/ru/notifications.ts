import { sentences } from '@/lib/notifications/words/ru'
import type { Words } from '@/lib/words'
import type { notifications as english } from '../en/notifications'

export const notifications: Words<typeof english> = {
  title: 'Уведомления',
  description: 'Что произошло в ваших организациях и касается вас.',
  all: 'Все',
  unread: 'Непрочитанные',
  see: 'Показать все',
  choose: 'Настроить уведомления',
  markAll: 'Отметить все как прочитанные',
  markRead: 'Отметить как прочитанное',
  markUnread: 'Отметить как непрочитанное',
  isUnread: 'Не прочитано',
  failed: 'Ничего не изменилось',
  loading: 'Загружаем ваши уведомления',
  empty: {
    title: 'Пока ничего',
    sentence: 'Здесь появятся приглашения, новые участники и изменения ваших ролей.',
  },
  read: {
    title: 'Всё прочитано',
    sentence: 'Новое появится здесь само.',
  },
  sentences,
  preferences: {
    title: 'О чём сообщать',
    description: 'Это только ваша настройка, она действует для всех ваших организаций.',
    digest: 'Письмо о непрочитанном',
    digests: { off: 'Никогда', daily: 'Раз в день', weekly: 'Раз в неделю' },
    type: 'Когда',
    here: 'Здесь',
    byMail: 'В письме',
    hereFor: (type) => `Здесь: ${type}`,
    byMailFor: (type) => `В письме: ${type}`,
    types: {
      invitation_received: 'Вас приглашают',
      invitation_rejected: 'Ваше приглашение отклоняют',
      member_added: 'Вы вступаете в организацию',
      member_joined: 'Кто-то вступает',
      member_left: 'Кто-то уходит',
      member_removed: 'Вас исключают',
      role_changed: 'Ваша роль меняется',
      export_ended: 'Ваш экспорт готов',
      organization_closed: 'Организацию удаляют',
      organization_reopened: 'Организацию восстанавливают',
    },
    saved: 'Сохранено',
    failed: 'Не удалось сохранить ваш выбор',
    done: 'Готово',
  },
}
