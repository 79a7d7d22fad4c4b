import type { Words } from '@/lib/words'
import type { form as english } from '../en/form'
import { form as fr } from '../fr/form'

export { table } from '../fr/form'

export const form: Words<typeof english> = {
  ...fr,
  problems: {
    ...fr.problems,
    integer: 'Introduisez un nombre entier, par exemple 12.',
    decimal: 'Introduisez un nombre, par exemple 12,5.',
    money: 'Introduisez un montant, par exemple 12,50, sans séparateur de milliers.',
    email: 'Introduisez une adresse e-mail, par exemple ada@example.com.',
    url: 'Introduisez une adresse complète, par exemple https://example.com.',
  },
}
