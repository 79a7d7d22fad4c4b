import type { Words } from '@/lib/words'
import type { dashboard as english } from '../en/dashboard'

export const dashboard: Words<typeof english> = {
  title: 'Обзор',
  description: (role) =>
    typeof role === 'string'
      ? {
          member: 'Вы участник этой организации.',
          admin: 'Вы администратор этой организации.',
          owner: 'Вы владелец этой организации.',
        }[role]
      : `Ваша роль в этой организации: ${role.name}.`,
  members: 'Участники',
  invitations: 'Открытые приглашения',
  activity: {
    title: 'Последние 30 дней',
    zone: 'Дни по UTC',
    active: 'Активные участники',
    today: (people) => `${people} сегодня`,
    activeEmpty: 'Здесь будет видно по дням, сколько вас бывает здесь.',
    average: {
      more: (now, before) => `${now} в день, раньше ${before}`,
      fewer: (now, before) => `${now} в день, раньше ${before}`,
      same: (now) => `${now} в день, как и раньше`,
    },
    joined: 'Новые участники',
    joinedEmpty: 'За последние 60 дней никто не вступил.',
    flow: {
      more: (by) => `На ${by} больше, чем за предыдущие 30 дней`,
      fewer: (by) => `На ${by} меньше, чем за предыдущие 30 дней`,
      same: 'Столько же, сколько за предыдущие 30 дней',
      none: 'За предыдущие 30 дней ничего',
    },
    most: (day) => `Больше всего: ${day}.`,
    failed: 'Не удалось прочитать эти данные.',
  },
  start: {
    title: 'С чего начать',
    done: (done, all) => `Готово: ${done} из ${all}`,
    stepDone: 'Готово',
    stepOpen: 'Предстоит',
    create: { title: 'Создать организацию' },
    logo: { title: 'Добавить логотип', help: 'Чтобы все сразу видели, где находятся.' },
    invite: { title: 'Пригласить коллегу', help: 'Придёт письмо со ссылкой.' },
  },
  logoSaved: 'Логотип добавлен',
}
