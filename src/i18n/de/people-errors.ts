import { mostDomains } from '@/lib/domain-limits'
import type { Words } from '@/lib/words'
import type { peopleErrors as english } from '../en/people-errors'

export const peopleErrors: Words<typeof english> = {
  invitationUnknown: 'Diese Einladung gibt es nicht. Bitten Sie um eine neue.',
  invitationExpired: 'Diese Einladung ist abgelaufen. Bitten Sie um eine neue.',
  invitationClosed: 'Diese Einladung wurde verwendet oder zurückgezogen.',
  invitationSomebodyElse: 'Diese Einladung ging an eine andere E-Mail-Adresse.',
  invitationUnconfirmed: 'Bestätigen Sie zuerst Ihre E-Mail-Adresse; der Link ist in Ihrem Postfach.',
  organizationFull:
    'Diese Organisation hat so viele Mitglieder, wie sie haben kann. Niemand wurde hinzugefügt.',
  roleNotYours: 'Sie können keine Rolle vergeben, die über Ihrer eigenen steht. Ein Eigentümer kann es.',
  roleUnknown: 'Diese Rolle gibt es hier nicht mehr. Laden Sie neu und wählen Sie eine andere.',
  roleGone: 'Diese Rolle wurde inzwischen gelöscht.',
  roleNameTaken: 'Eine andere Rolle hier heißt schon so.',
  rolesFull: 'Es gibt schon 20 eigene Rollen. Löschen Sie zuerst eine.',
  roleOwn: 'Sie können Ihre eigene Rolle nicht ändern. Jemand anderes mit dieser Berechtigung kann es.',
  teamGone: 'Dieses Team wurde inzwischen gelöscht.',
  teamNameTaken: 'Ein anderes Team hier heißt schon so.',
  teamsFull: 'Es gibt schon 50 Teams. Löschen Sie zuerst eines.',
  memberGone: 'Diese Person ist nicht mehr Mitglied.',
  memberAbove: 'Die Rolle dieser Person steht über Ihrer eigenen. Ein Eigentümer kann sie entfernen.',
  removeSelf: 'Sie können sich nicht selbst entfernen. Verlassen Sie stattdessen die Organisation.',
  transferSelf: 'Diese Organisation gehört Ihnen schon.',
  lastOwner: 'Es muss einen Eigentümer geben. Geben Sie diese Rolle zuerst jemand anderem.',
  alreadyMember: 'Diese Person ist schon Mitglied.',
  alreadyInvited:
    'Für diese Adresse gibt es schon eine offene Einladung. Sie können sie aus der Liste erneut senden.',
  invitationsFull: 'Es gibt schon 100 offene Einladungen. Ziehen Sie zuerst einige zurück.',
  domainForm: 'Geben Sie eine Domain ein, zum Beispiel example.com.',
  domainPublic: 'Dort kann jeder eine Adresse haben, deshalb tritt darüber niemand bei.',
  domainNotYours:
    'Sie können nur die Domain Ihrer eigenen bestätigten Adresse erlauben. Ein Eigentümer mit einer Adresse bei einer anderen kann jene erlauben.',
  domainThere: 'Diese Domain ist schon erlaubt.',
  domainGone: 'Diese Domain wurde inzwischen entfernt.',
  domainsFull: `Es gibt schon ${mostDomains} Domains. Entfernen Sie zuerst eine.`,
  invitationGone: 'Diese Einladung wurde inzwischen beantwortet oder zurückgezogen.',
}
