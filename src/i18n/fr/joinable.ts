import type { Words } from '@/lib/words'
import type { joinable as english } from '../en/joinable'

export const joinable: Words<typeof english> = {
  title: 'À rejoindre',
  help: 'Votre adresse e-mail confirmée est dans un domaine qu’elles autorisent.',
  join: 'Rejoindre',
  joinNamed: (organization) => `Rejoindre ${organization}`,
  joined: (organization) => `Vous êtes dans ${organization}`,
  gone: (organization) => `Il n’est plus possible de rejoindre ${organization}.`,
}
