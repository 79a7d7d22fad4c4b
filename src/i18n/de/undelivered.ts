import type { Words } from '@/lib/words'
import type { undelivered as english } from '../en/undelivered'

export const undelivered: Words<typeof english> = {
  title: 'Nicht angekommene Nachrichten',
  help: 'Sie werden 30 Tage aufbewahrt. Bringen Sie Adresse oder Mailserver in Ordnung, bevor Sie sie erneut senden.',
  column: { letter: 'Nachricht', why: 'Warum', since: 'Seit', acts: 'Aktionen' },
  refused: (code) => `Vom Mailserver abgelehnt (${code})`,
  unreachable: 'Der Mailserver hat sie nicht angenommen',
  again: 'Erneut senden',
  againFor: (address) => `Nachricht an ${address} erneut senden`,
  sending: (address) => `Die Nachricht an ${address} ist wieder unterwegs`,
  drop: 'Vergessen',
  dropFor: (address) => `Nachricht an ${address} vergessen`,
  dropped: (address) => `Die Nachricht an ${address} ist vergessen`,
  failed: 'Die Nachrichten konnten nicht geladen werden.',
  retry: 'Erneut versuchen',
}
