import type { Words } from '@/lib/words'
import type { memberActs as english } from '../en/member-acts'

export const memberActs: Words<typeof english> = {
  remove: 'Entfernen …',
  transfer: 'Eigentum übertragen …',
  leave: 'Organisation verlassen …',
  keep: 'Abbrechen',
  removeTitle: (name, organization) => `${name} aus ${organization} entfernen?`,
  removeHelp:
    'Die Person verliert sofort den Zugang, in jedem offenen Tab. Was sie erstellt hat, bleibt hier. Sie können sie jederzeit wieder einladen.',
  removeDo: (name) => `${name} entfernen`,
  removed: (name) => `${name} ist nicht mehr Mitglied`,
  transferTitle: (name, organization) => `${organization} an ${name} übertragen?`,
  transferHelp: (name) =>
    `${name} erhält die Rolle Eigentümer, und Sie erhalten die Rolle Admin. Nur ein Eigentümer kann sie Ihnen zurückgeben.`,
  transferDo: (name) => `An ${name} übertragen`,
  transferred: (name) => `${name} hat jetzt die Rolle Eigentümer, und Sie sind Admin`,
  leaveTitle: (organization) => `${organization} verlassen?`,
  leaveHelp:
    'Sie verlieren sofort den Zugang. Was Sie erstellt haben, bleibt dort. Um zurückzukommen, müssen Sie eingeladen werden.',
  leaveDo: (organization) => `${organization} verlassen`,
  left: (organization) => `Sie haben ${organization} verlassen`,
}
