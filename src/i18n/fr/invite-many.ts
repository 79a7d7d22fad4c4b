import { counting } from '@/lib/counting'
import { inviteLimits } from '@/lib/invite-limits'
import type { Words } from '@/lib/words'
import type { inviteMany as english } from '../en/invite-many'

const { plural } = counting('fr')

export const inviteMany: Words<typeof english> = {
  open: 'Inviter en nombre…',
  title: 'Inviter plusieurs personnes',
  description: `Collez une liste ou choisissez un fichier CSV : jusqu’à ${inviteLimits.atOnce} adresses à la fois.`,
  addresses: 'Adresses e-mail',
  placeholder: 'Ada Lovelace <ada@example.com>, bob@example.com',
  addressesHelp:
    'Séparées par des virgules, des points-virgules, des espaces ou des sauts de ligne. Les noms peuvent y figurer.',
  file: 'Choisir un fichier CSV',
  fileEmpty: (name) => `Il n’y a aucune adresse e-mail dans ${name}.`,
  fileTooLarge: (name) => `${name} dépasse 1 Mo. Enregistrez les adresses seules et réessayez.`,
  fileUnreadable: (name) => `${name} n’a pas pu être lu.`,
  left: (count) =>
    plural(count, {
      one: '# adresse est restée dans le champ : la liste est pleine.',
      other: '# adresses sont restées dans le champ : la liste est pleine. Envoyez d’abord celles-ci.',
    }),
  list: 'Personnes invitées',
  ready: (count) => plural(count, { one: '# adresse valable', other: '# adresses valables' }),
  wrong: (count) => plural(count, { one: '# non valable', other: '# non valables' }),
  removeWrong: 'Retirer les non valables',
  remove: (email) => `Retirer ${email}`,
  problems: {
    notAnAddress: 'Pas une adresse',
    alreadyMember: 'Déjà membre',
    alreadyInvited: 'Invitation envoyée',
    twice: 'En double dans la liste',
    invitationsFull: 'Plus de place : déjà 100 en attente',
  },
  role: 'Rôle pour toutes ces personnes',
  none: 'Saisissez au moins une adresse qui peut être invitée.',
  add: 'Ajouter à la liste',
  send: (count) =>
    count < 1
      ? 'Envoyer les invitations'
      : plural(count, { one: 'Envoyer # invitation', other: 'Envoyer # invitations' }),
  sending: (count) =>
    plural(count, { one: 'Invitation de # personne en cours', other: 'Invitation de # personnes en cours' }),
  cancel: 'Annuler',
  doneTitle: (count) =>
    count === 0
      ? 'Personne n’a été invité'
      : plural(count, { one: '# personne est invitée', other: '# personnes sont invitées' }),
  done: 'Les e-mails sont en route. Les liens fonctionnent pendant 7 jours.',
  doneNobody: 'Rien n’a été envoyé.',
  notMailed: (count) =>
    plural(count, {
      one: '# e-mail n’a pas encore pu être envoyé : renvoyez-le depuis la liste des invitations en attente.',
      other:
        '# e-mails n’ont pas encore pu être envoyés : renvoyez-les depuis la liste des invitations en attente.',
    }),
  notInvited: 'Non invitées',
  close: 'Terminé',
  refusals: {
    invitationsByPerson: `Une personne peut en inviter ${inviteLimits.perPersonAnHour} par heure. Personne n’a été invité ; réessayez plus tard.`,
    invitationsByOrganization: `Une organisation peut inviter ${inviteLimits.perOrganizationADay} personnes par jour. Personne n’a été invité ; réessayez demain.`,
  },
}
