import { emailChangeLimits } from '@/lib/email-change-limits'
import type { Words } from '@/lib/words'
import type { accountEmail as english } from '../en/account-email'

export const accountEmail: Words<typeof english> = {
  description:
    'Elle sert à vous connecter et à recevoir les e-mails. Les collègues qui gèrent les membres la voient.',
  address: 'Nouvelle adresse e-mail',
  submit: 'Changer l’adresse',
  same: 'C’est déjà votre adresse.',
  asked: (email) => `Un lien est en route vers ${email}`,
  askedHelp: 'Tant que vous ne l’avez pas ouvert, rien ne change. Votre adresse actuelle est avertie aussi.',
  waiting: (email) => `${email} attend d’être confirmée`,
  waitingHelp: `Ouvrez le lien reçu à cette adresse dans les ${emailChangeLimits.confirmHours} heures. Rien reçu ? Refaites la demande.`,
  drop: 'Ne rien changer',
  dropped: 'Votre adresse reste la même',
  failed: 'Votre adresse n’a pas changé',
  confirm: {
    title: 'Utiliser cette adresse désormais ?',
    lead: (email) => `Vous vous connecterez avec ${email} et y recevrez les e-mails.`,
    act: (email) => `Utiliser ${email}`,
    keep: 'Ne rien changer',
    done: (email) => `Vous vous connectez désormais avec ${email}`,
    goneTitle: 'Ce lien ne fonctionne plus',
    gone: (email) =>
      `Il date peut-être de plus de ${emailChangeLimits.confirmHours} heures, a déjà été utilisé, ou concerne un autre compte que celui de ${email}.`,
    account: 'Votre compte',
  },
  undo: {
    keepTitle: 'Garder votre adresse ?',
    keepLead: (before, after) =>
      `Vous continuez à vous connecter avec ${before}, et le lien envoyé à ${after} ne fonctionne plus.`,
    keepAct: 'Garder',
    backTitle: 'Reprendre votre adresse ?',
    backLead: (before, after) =>
      `Vous vous connectez à nouveau avec ${before} au lieu de ${after}. Tous les navigateurs sont déconnectés, ce qui a été associé à votre compte depuis est retiré, et vous choisissez un nouveau mot de passe.`,
    backAct: 'Reprendre',
    keptTitle: 'Votre adresse reste la même',
    kept: (email) =>
      `Vous vous connectez avec ${email}. Qui a demandé une autre adresse a pu s’identifier comme étant vous : si ce n’était pas vous, choisissez un nouveau mot de passe.`,
    takenBackTitle: 'Vous avez repris votre adresse',
    takenBack: (email) =>
      `Nous avons envoyé un lien à ${email}. Utilisez-le pour choisir un nouveau mot de passe ; l’ancien ne fonctionne plus.`,
    goneTitle: 'Ce lien ne fonctionne plus',
    gone: `Il fonctionne pendant ${emailChangeLimits.undoDays} jours, une seule fois.`,
    choose: 'Choisir un nouveau mot de passe',
    signIn: 'Se connecter',
  },
}
