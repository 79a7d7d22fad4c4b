import type { Words } from '@/lib/words'
import type { form as englishForm, table as englishTable } from '../en/form'

export const form: Words<typeof englishForm> = {
  optional: 'необязательно',
  saved: (name) => `Сохранено: ${name}`,
  unchanged: 'То, что вы оставите пустым, не изменится.',
  reverted: (name) => `Изменение отменено: ${name}`,
  revertFailed: (name) => `Не удалось отменить изменение: ${name}`,
  discard: {
    ask: 'Отбросить введённое?',
    help: 'Оно ещё не сохранено.',
    keep: 'Продолжить',
    act: 'Отбросить',
  },
  problems: {
    required: 'Это нужно заполнить.',
    tooLong: 'Слишком длинно.',
    integer: 'Введите целое число, например 12.',
    decimal: 'Введите число, например 12,5.',
    money: 'Введите сумму, например 12,50, без разделителей тысяч.',
    tooLarge: 'Это число слишком большое.',
    date: 'Выберите день.',
    datetime: 'Выберите день и время.',
    email: 'Введите адрес эл. почты, например ada@example.com.',
    url: 'Введите полный адрес, например https://example.com.',
    choice: 'Выберите значение из списка.',
    taken: 'Такое значение уже занято.',
    missing: 'Этого больше нет. Выберите другое.',
    invalid: 'Здесь ещё не всё верно.',
  },
}

export const table: Words<typeof englishTable> = {
  select: (name) => `Выбрать: ${name}`,
  search: 'Поиск',
  any: (filter) => `${filter}: все`,
  noMatch: 'Ничего не найдено.',
  showAll: 'Показать все',
  download: 'Скачать CSV',
}
