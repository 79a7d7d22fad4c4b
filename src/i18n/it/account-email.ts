import { emailChangeLimits } from '@/lib/email-change-limits'
import type { Words } from '@/lib/words'
import type { accountEmail as english } from '../en/account-email'

export const accountEmail: Words<typeof english> = {
  description: 'Lo usi per accedere e lì arrivano le e-mail. Lo vedono i colleghi che gestiscono i membri.',
  address: 'Nuovo indirizzo e-mail',
  submit: 'Cambia indirizzo',
  same: 'È già il tuo indirizzo.',
  asked: (email) => `Un link è in arrivo a ${email}`,
  askedHelp: 'Finché non lo apri, tutto resta com’è. Viene avvisato anche il tuo indirizzo attuale.',
  waiting: (email) => `${email} è in attesa di conferma`,
  waitingHelp: `Apri il link nell’e-mail arrivata lì, entro ${emailChangeLimits.confirmHours} ore. Non è arrivato nulla? Chiedilo di nuovo.`,
  drop: 'Lascia com’è',
  dropped: 'Il tuo indirizzo resta com’è',
  failed: 'Il tuo indirizzo è rimasto com’era',
  confirm: {
    title: 'Usare questo indirizzo d’ora in poi?',
    lead: (email) => `Accederai con ${email} e lì arriveranno le e-mail.`,
    act: (email) => `Usa ${email}`,
    keep: 'Lascia com’è',
    done: (email) => `Ora accedi con ${email}`,
    goneTitle: 'Questo link non funziona più',
    gone: (email) =>
      `Forse ha più di ${emailChangeLimits.confirmHours} ore, è già stato usato o riguarda un account diverso da quello di ${email}.`,
    account: 'Il tuo account',
  },
  undo: {
    keepTitle: 'Mantenere il tuo indirizzo?',
    keepLead: (before, after) =>
      `Continui ad accedere con ${before}, e il link inviato a ${after} non funziona più.`,
    keepAct: 'Mantieni',
    backTitle: 'Riprendere il tuo indirizzo?',
    backLead: (before, after) =>
      `Accedi di nuovo con ${before} invece che con ${after}. Tutti i browser vengono disconnessi, ciò che nel frattempo è stato collegato al tuo account viene rimosso e scegli una nuova password.`,
    backAct: 'Riprendi',
    keptTitle: 'Il tuo indirizzo resta com’è',
    kept: (email) =>
      `Accedi con ${email}. Chi ha chiesto un altro indirizzo ha potuto confermare di essere te: se non eri tu, scegli una nuova password.`,
    takenBackTitle: 'Hai ripreso il tuo indirizzo',
    takenBack: (email) =>
      `Abbiamo inviato un link a ${email}. Usalo per scegliere una nuova password; la vecchia non funziona più.`,
    goneTitle: 'Questo link non funziona più',
    gone: `Funziona per ${emailChangeLimits.undoDays} giorni, una volta sola.`,
    choose: 'Scegli una nuova password',
    signIn: 'Accedi',
  },
}
