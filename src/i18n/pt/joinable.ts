import type { Words } from '@/lib/words'
import type { joinable as english } from '../en/joinable'

export const joinable: Words<typeof english> = {
  title: 'Você pode participar',
  help: 'Seu endereço de e-mail confirmado é de um domínio que elas permitem.',
  join: 'Participar',
  joinNamed: (organization) => `Participar de ${organization}`,
  joined: (organization) => `Você está em ${organization}`,
  gone: (organization) => `Não é mais possível participar de ${organization}.`,
}
