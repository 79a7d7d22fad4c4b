import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { accountPassword as english } from '../en/account-password'

const { plural } = counting('fr')

export const accountPassword: Words<typeof english> = {
  description: 'Il est redemandé lorsqu’un navigateur connecté ne suffit pas.',
  current: 'Mot de passe actuel',
  next: 'Nouveau mot de passe',
  signOutOthers: 'Déconnecter les autres navigateurs',
  submit: 'Changer le mot de passe',
  changed: 'Votre mot de passe a été changé',
  endedHelp: (count) =>
    plural(count, {
      one: '# autre navigateur est déconnecté.',
      other: '# autres navigateurs sont déconnectés.',
    }),
  missing: 'Saisissez votre mot de passe actuel.',
  none: 'Vous n’avez pas de mot de passe : vous vous connectez autrement.',
  forgot: 'Oublié ?',
  send: 'Recevoir un lien pour en choisir un',
  sent: (email) => `Un lien est en route vers ${email}`,
  sentHelp: 'Il fonctionne pendant 30 minutes, une seule fois, et déconnecte tous vos navigateurs.',
  failed: 'Votre mot de passe n’a pas changé',
  notSent: 'Le lien n’a pas pu être envoyé',
}
