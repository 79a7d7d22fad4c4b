import type { Words } from '@/lib/words'
import type { sessionOver as english } from '../en/session-over'

export const sessionOver: Words<typeof english> = {
  title: 'Войдите снова',
  help: (email) => `Ваш сеанс завершён. Введённое останется здесь: войдите как ${email}, чтобы продолжить.`,
  other: 'Войти другим способом',
  later: 'Не сейчас',
}
