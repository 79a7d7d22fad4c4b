import type { Words } from '@/lib/words'
import type { accountErrors as english } from '../en/account-errors'

export const accountErrors: Words<typeof english> = {
  sessionGone: 'Questo browser è già disconnesso.',
  passwordWrong: 'Questa non è la tua password.',
  passwordWeak:
    'Questa password è facile da indovinare. Alcune parole senza legame tra loro sono più difficili da indovinare.',
  passwordMissing: 'Non hai ancora una password. Prima scegline una.',
  passwordTries: 'Troppe password sbagliate. Attendi un quarto d’ora e riprova.',
  lettersMany: 'A questo indirizzo sono state inviate molte e-mail. Attendi un’ora e riprova.',
  emailSame: 'È già il tuo indirizzo.',
  emailTaken: 'Nel frattempo un altro account ha preso questo indirizzo. Nulla è cambiato.',
  emailLinkGone: 'Questo link non funziona più. Chiedine uno nuovo nella pagina del tuo account.',
  mailAway: 'Al momento non si possono inviare e-mail. Nulla è cambiato; riprova tra qualche minuto.',
  emailDiffers: 'Questo non è il tuo indirizzo. Nulla è stato eliminato.',
  ownsAlone: 'Sei l’unica persona con il ruolo Proprietario in un’organizzazione. Nulla è stato eliminato.',
  accountKept:
    'Al momento non è stato possibile rimuovere la tua foto, quindi nulla è stato rimosso. Riprova tra un momento.',
  wayInGone: 'Questo metodo di accesso non è più collegato.',
  lastWayIn: 'È il tuo unico metodo di accesso. Prima scegli una password.',
}
