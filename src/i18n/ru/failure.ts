import type { Words } from '@/lib/words'
import type { failure as english } from '../en/failure'

export const failure: Words<typeof english> = {
  title: (status) => (status === 503 ? 'Скоро вернёмся' : status === 404 ? 'Не найдено' : 'Не получилось'),
  again: 'Повторить',
  home: 'На главную',
  reference: (requestId) => `Код для поддержки: ${requestId}`,
}
