import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { organization as english } from '../en/organization'

const { plural } = counting('ru')

export const organization: Words<typeof english> = {
  list: {
    description: 'То, что есть в одной, не видно из другой.',
    create: 'Новая организация',
    members: (count) =>
      plural(count, { one: '# участник', few: '# участника', many: '# участников', other: '# участника' }),
    empty: 'Вы пока не состоите ни в одной организации',
    emptyHelp: 'Создайте её или откройте ссылку из присланного вам приглашения.',
  },
  onboarding: {
    description:
      'Всё, что вы и ваши коллеги храните здесь, принадлежит ей и не видно никому другому. Коллег вы пригласите на следующем шаге.',
    otherwise: 'Или создайте новую',
  },
  create: {
    description: 'Вначале она пуста, вы её владелец, и ваших других организаций из неё не видно.',
  },
  form: {
    name: 'Название',
    namePlaceholder: 'Acme',
    nameProblem: 'Введите название от 2 до 64 символов, хотя бы с одной буквой или цифрой.',
    address: 'Адрес',
    addressProblem: 'Используйте строчные латинские буквы, цифры и дефисы между ними, не больше 48 символов.',
    addressTaken: (slug) => `Адрес «${slug}» использовать нельзя. Выберите другой.`,
    addressFree: 'Этот адрес свободен.',
    addressChecking: 'Проверяем адрес…',
    addressKept: 'Он входит в каждую ссылку, которой вы делитесь. Прежние ссылки по-прежнему ведут сюда.',
    addressHelp: 'Образован из названия. Входит в каждую ссылку, которой вы делитесь.',
    logo: 'Логотип',
    optional: 'Необязательно',
    chooseLogo: 'Выбрать картинку',
    changeLogo: 'Выбрать другую картинку',
    removeLogo: 'Убрать',
    logoHelp: 'PNG, JPEG, WebP, GIF или AVIF, до 10 МБ. Показывается маленьким квадратом.',
    logoPreview: (name) => `Логотип: ${name}`,
    preview: 'Какой её увидят участники',
    previewNote: 'У неё будет свой цвет, чтобы организации не путались.',
    submit: 'Создать организацию',
    logoFailed: (name) => `Организация «${name}» готова, но без логотипа`,
  },
}
