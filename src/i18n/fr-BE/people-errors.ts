import type { Words } from '@/lib/words'
import type { peopleErrors as english } from '../en/people-errors'
import { peopleErrors as fr } from '../fr/people-errors'

export const peopleErrors: Words<typeof english> = {
  ...fr,
  domainForm: 'Introduisez un domaine, par exemple example.com.',
}
