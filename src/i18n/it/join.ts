import type { Words } from '@/lib/words'
import type { join as english } from '../en/join'

export const join: Words<typeof english> = {
  title: (organization) => `Entra in ${organization}`,
  lead: (inviter, role) =>
    typeof role === 'string'
      ? {
          member: `${inviter} condivide questo link. Ricevi il ruolo Membro.`,
          admin: `${inviter} condivide questo link. Ricevi il ruolo Admin.`,
          owner: `${inviter} condivide questo link. Ricevi il ruolo Proprietario.`,
        }[role]
      : `${inviter} condivide questo link. Ricevi il ruolo “${role.name}”.`,
  act: (organization) => `Entra in ${organization}`,
  as: (email) => `La tua sessione è aperta con ${email}.`,
  other: 'Usa un altro account',
  signedOut: 'Ti serve un account con un indirizzo e-mail confermato. Poi torni qui.',
  signIn: 'Accedi per entrare',
  memberTitle: (organization) => `Sei in ${organization}`,
  member: 'Non ti serve un link per entrare.',
  enter: (organization) => `Vai a ${organization}`,
  goneTitle: 'Questo link non funziona più',
  gone: 'È scaduto, è stato usato quante volte poteva o è stato revocato. Chiedine uno nuovo a chi te l’ha mandato.',
  refusals: {
    linkGone: 'Questo link non funziona più: è appena scaduto, esaurito o revocato. Chiedine uno nuovo.',
    limit: 'Troppe volte in poco tempo. Attendi qualche minuto e riprova.',
    membershipsFull:
      'Sei in 20 organizzazioni, il massimo per una persona. Lasciane una e apri di nuovo il link.',
  },
}
