import type { Words } from '@/lib/words'
import type { joinable as english } from '../en/joinable'

export const joinable: Words<typeof english> = {
  title: 'Можно вступить',
  help: 'Ваш подтверждённый адрес эл. почты — в домене, который они разрешают.',
  join: 'Вступить',
  joinNamed: (organization) => `Вступить в «${organization}»`,
  joined: (organization) => `Вы вступили в «${organization}»`,
  gone: (organization) => `Вступить в «${organization}» больше нельзя.`,
}
