import { counting } from '@/lib/counting'
import { exportLimits } from '@/lib/export-limits'
import type { Words } from '@/lib/words'
import type { dataExport as english } from '../en/data-export'

const { plural } = counting('ru')
const states = {
  waiting: 'В очереди',
  running: 'Записывается',
  done: 'Готово',
  failed: 'Ошибка',
  expired: 'Удалён',
}

export const dataExport: Words<typeof english> = {
  title: 'Ваши данные',
  description:
    'Всё, что есть у этой организации, одним ZIP-файлом: строки, файлы, имена и адреса её людей. ' +
    'То, что адресовано отдельным людям, в него не входит.',
  start: 'Экспортировать всё',
  again: 'Повторить',
  kept: `Архив хранится ${exportLimits.keptDays} дней, затем удаляется.`,
  busy: 'Когда он будет готов, вы получите письмо.',
  list: 'Экспорт',
  empty: 'Пока ничего не экспортировалось',
  asked: 'Запрошен',
  by: (name) => `запрос: ${name}`,
  byFormer: 'запрос бывшего участника',
  state: 'Состояние',
  size: 'Размер',
  acts: 'Действия',
  contents: (rows, files) =>
    `${plural(rows, { one: '# строка', few: '# строки', many: '# строк', other: '# строки' })}, ${plural(files, { one: '# файл', few: '# файла', many: '# файлов', other: '# файла' })}`,
  download: 'Скачать',
  downloadFor: (when) => `Скачать архив, запрошенный ${when}`,
  states,
  until: (when) => `Будет удалён ${when}`,
}
