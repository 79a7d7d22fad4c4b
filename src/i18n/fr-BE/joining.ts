import type { Words } from '@/lib/words'
import type { joining as english } from '../en/joining'
import { joining as fr } from '../fr/joining'

export const joining: Words<typeof english> = {
  ...fr,
  domains: { ...fr.domains, placeholder: 'votre-entreprise.be' },
}
