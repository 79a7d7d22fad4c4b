import { mostDomains } from '@/lib/domain-limits'
import type { Words } from '@/lib/words'
import type { peopleErrors as english } from '../en/people-errors'

export const peopleErrors: Words<typeof english> = {
  invitationUnknown: 'Cette invitation n’existe pas. Demandez-en une nouvelle.',
  invitationExpired: 'Cette invitation a expiré. Demandez-en une nouvelle.',
  invitationClosed: 'Cette invitation a été utilisée ou retirée.',
  invitationSomebodyElse: 'Cette invitation a été envoyée à une autre adresse e-mail.',
  invitationUnconfirmed:
    'Confirmez d’abord votre adresse e-mail ; le lien est dans votre boîte de réception.',
  organizationFull: 'Cette organisation a autant de membres que possible. Personne n’a été ajouté.',
  roleNotYours: 'Vous ne pouvez pas donner un rôle supérieur au vôtre. Un propriétaire le peut.',
  roleUnknown: 'Ce rôle n’existe plus ici. Rechargez la page et choisissez-en un autre.',
  roleGone: 'Ce rôle a été supprimé entre-temps.',
  roleNameTaken: 'Un autre rôle porte déjà ce nom ici.',
  rolesFull: 'Il y a déjà 20 rôles propres à l’organisation. Supprimez-en un d’abord.',
  roleOwn: 'Vous ne pouvez pas changer votre propre rôle. Une autre personne habilitée le peut.',
  teamGone: 'Cette équipe a été supprimée entre-temps.',
  teamNameTaken: 'Une autre équipe porte déjà ce nom ici.',
  teamsFull: 'Il y a déjà 50 équipes. Supprimez-en une d’abord.',
  memberGone: 'Cette personne n’est plus membre.',
  memberAbove: 'Le rôle de cette personne est supérieur au vôtre. Un propriétaire peut la retirer.',
  removeSelf: 'Vous ne pouvez pas vous retirer vous-même. Quittez plutôt l’organisation.',
  transferSelf: 'Cette organisation vous appartient déjà.',
  lastOwner: 'Il faut un propriétaire. Donnez d’abord ce rôle à quelqu’un d’autre.',
  alreadyMember: 'Cette personne est déjà membre.',
  alreadyInvited: 'Cette adresse a déjà une invitation en attente. Vous pouvez la renvoyer depuis la liste.',
  invitationsFull: 'Il y a déjà 100 invitations en attente. Retirez-en d’abord.',
  domainForm: 'Saisissez un domaine, par exemple example.com.',
  domainPublic: 'Tout le monde peut y avoir une adresse ; personne ne rejoint donc par ce domaine.',
  domainNotYours:
    'Vous ne pouvez autoriser que le domaine de votre propre adresse confirmée. Un propriétaire ayant une adresse dans un autre domaine peut autoriser celui-là.',
  domainThere: 'Ce domaine est déjà autorisé.',
  domainGone: 'Ce domaine a été retiré entre-temps.',
  domainsFull: `Il y a déjà ${mostDomains} domaines. Retirez-en un d’abord.`,
  invitationGone: 'Cette invitation a reçu une réponse ou a été retirée entre-temps.',
}
