import type { Words } from '@/lib/words'
import type { signIn as english } from '../en/sign-in'

export const signIn: Words<typeof english> = {
  or: 'ou',
  continueWith: 'Continuer avec',
  byPasskey: 'Utiliser une clé d’accès',
  byLink: 'Recevoir un lien par e-mail',
  link: {
    lead: 'Nous vous enverrons un lien qui ouvre votre session. Il fonctionne une seule fois, pendant 10 minutes.',
    submit: 'Envoyer le lien',
    back: 'Se connecter avec un mot de passe',
    sentTitle: 'Consultez vos e-mails',
    sent: (email) => `Si un compte existe pour ${email}, un lien est en route.`,
    sentSomewhere: 'Si un compte existe pour cette adresse, un lien est en route.',
    again: 'Utiliser une autre adresse',
    openLead: 'Ce lien fonctionne une seule fois. Utilisez-le sur l’appareil où vous voulez travailler.',
    open: 'Se connecter',
    goneTitle: 'Ce lien ne fonctionne plus',
    gone: 'Un lien fonctionne une seule fois, pendant 10 minutes. Saisissez votre adresse et nous vous en enverrons un nouveau.',
  },
  secondStep: {
    lead: 'Saisissez le code affiché par votre application d’authentification.',
    code: 'Code',
    help: 'Pas d’application sous la main ? Saisissez plutôt l’un de vos codes de secours.',
    missing: 'Saisissez le code de votre application, ou un code de secours.',
    remember: 'Se souvenir de cet appareil pendant 30 jours',
    rememberHelp: 'Seulement si personne d’autre ne l’utilise.',
    submit: 'Continuer',
    back: 'Se connecter avec un autre compte',
  },
}
