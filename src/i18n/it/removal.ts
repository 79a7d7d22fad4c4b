import { graceDays } from '@/lib/removal-limits'
import type { Words } from '@/lib/words'
import type { removal as english } from '../en/removal'

const untilDay = (day: string) => (/^(8|11)\b/.test(day) ? `all’${day}` : `al ${day}`)
const onDay = (day: string) => (/^(8|11)\b/.test(day) ? `l’${day}` : `il ${day}`)

export const removal: Words<typeof english> = {
  title: 'Elimina questa organizzazione',
  description: `Nessuno può più aprirla, e ogni proprietario viene avvisato. Per ${graceDays} giorni un proprietario può ripristinarla; poi tutto il suo contenuto viene rimosso definitivamente, e i proprietari ricevono un certificato di ciò che c’era.`,
  open: 'Elimina…',
  askTitle: (name) => `Eliminare ${name}?`,
  askHelp: (name) =>
    `I suoi membri perdono subito l’accesso, in ogni scheda aperta. Per ${graceDays} giorni non viene rimosso nulla. Scrivi “${name}” per continuare.`,
  typed: 'Nome dell’organizzazione',
  keep: 'Annulla',
  act: (name) => `Elimina ${name}`,
  deleted: (name) => `${name} è stata eliminata`,
  deletedHelp: (day) => `Si può ripristinare fino ${untilDay(day)}.`,
  restore: 'Ripristina',
  restoreNamed: (name) => `Ripristina ${name}`,
  restored: (name) => `${name} è di nuovo qui, com’era`,
  closedTitle: 'Eliminate',
  closedUntil: (day) => `Rimozione definitiva ${onDay(day)}`,
  closedOther: 'Un proprietario può ripristinarla',
}
