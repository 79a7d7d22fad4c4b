import type { Words } from '@/lib/words'
import type { auth as english } from '../en/auth'
import { auth as fr } from '../fr/auth'

/** What is typed into a form is “introduit” in Belgium. */
export const auth: Words<typeof english> = {
  ...fr,
  missing: {
    ...fr.missing,
    email: 'Introduisez une adresse e-mail, par exemple ada@example.com.',
    password: 'Introduisez votre mot de passe.',
  },
  failures: {
    ...fr.failures,
    name: 'Ce nom contient des caractères qui ne peuvent pas être affichés. Introduisez-le à nouveau.',
  },
  verify: {
    ...fr.verify,
    gone: 'Un lien fonctionne pendant 24 heures. Introduisez votre adresse et nous vous en enverrons un nouveau.',
  },
}
