import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { members as english } from '../en/members'

const { plural } = counting('fr')

export const members: Words<typeof english> = {
  title: 'Membres',
  description: 'Qui fait partie de cette organisation, et avec quel rôle.',
  count: (count) => plural(count, { one: '# membre', other: '# membres' }),
  role: 'Rôle',
  columns: { name: 'Personne', role: 'Rôle', joined: 'Arrivée' },
  you: 'Vous',
  roleOf: (name) => `Rôle : ${name}`,
  roleChanged: (name, role) => `${name} : le rôle est désormais ${role}`,
  acts: 'Actions',
  actsFor: (name) => `Actions pour ${name}`,
  search: 'Chercher un nom ou un e-mail',
  more: 'Afficher plus',
  none: (search) => `Personne ici ne correspond à « ${search} ».`,
  noneInTeam: 'Il n’y a personne dans cette équipe.',
  everybody: 'Afficher tout le monde',
  teams: { label: 'Équipe', none: 'Aucune', every: 'Toutes les équipes', filter: 'N’afficher qu’une équipe' },
  invite: {
    title: 'Inviter quelqu’un',
    description: 'La personne reçoit un e-mail avec un lien valable 7 jours, pour cette adresse seulement.',
    byLink: 'Inviter par lien',
    byLinkHelp: 'Qui ouvre un de vos liens peut rejoindre, jusqu’à ce qu’il soit épuisé ou révoqué.',
    email: 'Adresse e-mail',
    emailPlaceholder: 'dora@example.com',
    emailProblem: 'Saisissez une adresse e-mail, par exemple ada@example.com.',
    role: 'Rôle',
    submit: 'Envoyer l’invitation',
    sent: (email) => `L’invitation à ${email} est en route`,
    notMailed: (email) => `L’invitation à ${email} est créée, mais l’e-mail n’a pas pu être envoyé`,
    notMailedHelp: 'Renvoyez-le dans un instant, ou copiez le lien et transmettez-le vous-même.',
    roles: {
      member: 'Voit et ajoute du contenu',
      admin: 'Peut aussi inviter des personnes et supprimer du contenu',
      owner: 'Peut aussi modifier et supprimer l’organisation',
    },
    ownRole: (count) =>
      plural(count, {
        one: 'Un rôle de cette organisation, avec # autorisation',
        other: 'Un rôle de cette organisation, avec # autorisations',
      }),
  },
}
