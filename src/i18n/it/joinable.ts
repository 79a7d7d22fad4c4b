import type { Words } from '@/lib/words'
import type { joinable as english } from '../en/joinable'

export const joinable: Words<typeof english> = {
  title: 'Puoi entrare in',
  help: 'Il tuo indirizzo e-mail confermato è in un dominio che autorizzano.',
  join: 'Entra',
  joinNamed: (organization) => `Entra in ${organization}`,
  joined: (organization) => `Sei in ${organization}`,
  gone: (organization) => `Non è più possibile entrare in ${organization}.`,
}
