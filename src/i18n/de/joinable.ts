import type { Words } from '@/lib/words'
import type { joinable as english } from '../en/joinable'

export const joinable: Words<typeof english> = {
  title: 'Sie können beitreten',
  help: 'Ihre bestätigte E-Mail-Adresse gehört zu einer Domain, die dort erlaubt ist.',
  join: 'Beitreten',
  joinNamed: (organization) => `${organization} beitreten`,
  joined: (organization) => `Sie sind in ${organization}`,
  gone: (organization) => `Man kann ${organization} nicht mehr beitreten.`,
}
