import type { Words } from '@/lib/words'
import type { settings as english } from '../en/settings'

export const settings: Words<typeof english> = {
  general: {
    title: 'Generale',
    description: 'Come si chiama questa organizzazione, che aspetto ha e dove si trova.',
    save: 'Salva',
    saved: (name) => `Salvato: ${name}`,
    savedHelp: (slug) => `Ora è a /organizations/${slug}. L’indirizzo di prima porta lì.`,
    changedBack: (name) => `Ripristinato: ${name}`,
    unchanged: 'Non c’è nulla da salvare.',
    failed: 'Le tue modifiche non sono ancora salvate',
    undoFailed: 'Non è stato possibile annullare le modifiche',
  },
  logo: {
    changed: 'Il logo è cambiato',
    removed: 'Il logo è stato rimosso',
    changedBack: 'Il logo è tornato com’era',
    failed: 'Il logo è rimasto com’era',
    undoFailed: 'Non è stato possibile ripristinare il logo',
  },
}
