import type { Words } from '@/lib/words'
import type { signIn as english } from '../en/sign-in'
import { signIn as fr } from '../fr/sign-in'

export const signIn: Words<typeof english> = {
  ...fr,
  link: {
    ...fr.link,
    gone: 'Un lien fonctionne une seule fois, pendant 10 minutes. Introduisez votre adresse et nous vous en enverrons un nouveau.',
  },
  secondStep: {
    ...fr.secondStep,
    lead: 'Introduisez le code affiché par votre application d’authentification.',
    help: 'Pas d’application sous la main ? Introduisez plutôt l’un de vos codes de secours.',
    missing: 'Introduisez le code de votre application, ou un code de secours.',
  },
}
