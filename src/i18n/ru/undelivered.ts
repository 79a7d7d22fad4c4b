import type { Words } from '@/lib/words'
import type { undelivered as english } from '../en/undelivered'

export const undelivered: Words<typeof english> = {
  title: 'Недоставленные письма',
  help: 'Они хранятся 30 дней. Прежде чем отправлять их снова, исправьте адрес или почтовый сервер.',
  column: { letter: 'Письмо', why: 'Причина', since: 'С какого времени', acts: 'Действия' },
  refused: (code) => `Почтовый сервер отклонил письмо (${code})`,
  unreachable: 'Почтовый сервер не принял письмо',
  again: 'Отправить снова',
  againFor: (address) => `Отправить письмо на ${address} снова`,
  sending: (address) => `Письмо на ${address} снова в пути`,
  drop: 'Забыть',
  dropFor: (address) => `Забыть письмо на ${address}`,
  dropped: (address) => `Письмо на ${address} забыто`,
  failed: 'Не удалось загрузить письма.',
  retry: 'Повторить',
}
