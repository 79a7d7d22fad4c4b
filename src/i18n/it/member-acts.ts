import type { Words } from '@/lib/words'
import type { memberActs as english } from '../en/member-acts'

export const memberActs: Words<typeof english> = {
  remove: 'Rimuovi…',
  transfer: 'Trasferisci la proprietà…',
  leave: 'Lascia questa organizzazione…',
  keep: 'Annulla',
  removeTitle: (name, organization) => `Rimuovere ${name} da ${organization}?`,
  removeHelp:
    'Perde subito l’accesso, in ogni scheda aperta. Ciò che ha creato resta qui. Puoi invitare di nuovo questa persona in qualsiasi momento.',
  removeDo: (name) => `Rimuovi ${name}`,
  removed: (name) => `${name} non è più membro`,
  transferTitle: (name, organization) => `Trasferire ${organization} a ${name}?`,
  transferHelp: (name) =>
    `${name} riceve il ruolo Proprietario e tu il ruolo Admin. Solo un proprietario può restituirtelo.`,
  transferDo: (name) => `Trasferisci a ${name}`,
  transferred: (name) => `Ora ${name} ha il ruolo Proprietario, e tu il ruolo Admin`,
  leaveTitle: (organization) => `Lasciare ${organization}?`,
  leaveHelp: 'Perdi subito l’accesso. Ciò che hai creato resta lì. Per tornare ti serve un invito.',
  leaveDo: (organization) => `Lascia ${organization}`,
  left: (organization) => `Hai lasciato ${organization}`,
}
