import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { accountRemoval as english } from '../en/account-removal'

const { plural } = counting('it')
const onDay = (day: string) => (/^(8|11)\b/.test(day) ? `l’${day}` : `il ${day}`)

export const accountRemoval: Words<typeof english> = {
  description:
    'Esci da tutte le organizzazioni, e tutto ciò che ti riguarda viene rimosso subito e definitivamente. Ciò che hai creato nelle organizzazioni resta lì, a nome di un ex membro.',
  open: 'Elimina…',
  blocked: 'Prima queste devono avere un altro proprietario, oppure vanno eliminate:',
  others: (count) =>
    count === 0
      ? 'Non ne fa parte nessun altro'
      : plural(count, {
          one: 'Ne fa parte un’altra persona',
          other: 'Ne fanno parte altre # persone',
        }),
  transfer: 'Trasferisci',
  transferNamed: (name) => `Trasferisci ${name}`,
  end: 'Elimina',
  endNamed: (name) => `Elimina ${name}`,
  due: (day) => `Eliminata; rimozione definitiva ${onDay(day)}. Da allora il tuo account si potrà eliminare.`,
  restore: 'Ripristina invece',
  restoreNamed: (name) => `Ripristina invece ${name}`,
  askTitle: 'Eliminare il tuo account?',
  askHelp: (email) => `Nulla si potrà recuperare. Scrivi “${email}” per continuare.`,
  typed: 'Il tuo indirizzo e-mail',
  differs: 'Questo non è il tuo indirizzo.',
  keep: 'Annulla',
  act: 'Elimina il mio account',
}
