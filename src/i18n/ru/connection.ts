import type { Words } from '@/lib/words'
import type { connection as english } from '../en/connection'

export const connection: Words<typeof english> = {
  offline: 'Нет подключения к интернету. То, что вы видите и что ввели, останется здесь.',
  away: 'Сервер не отвечает. То, что вы видите и что ввели, останется здесь; страница продолжает попытки.',
  back: 'Соединение восстановлено. Загружается то, что изменилось за это время.',
  again: 'Попробовать сейчас',
}
