import type { Words } from '@/lib/words'
import type { sessionOver as english } from '../en/session-over'

export const sessionOver: Words<typeof english> = {
  title: 'Accedi di nuovo',
  help: (email) =>
    `La sessione è terminata. Ciò che hai scritto resta qui: accedi come ${email} per continuare.`,
  other: 'Accedi in un altro modo',
  later: 'Non ora',
}
