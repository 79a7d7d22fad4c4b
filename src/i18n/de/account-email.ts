import { emailChangeLimits } from '@/lib/email-change-limits'
import type { Words } from '@/lib/words'
import type { accountEmail as english } from '../en/account-email'

export const accountEmail: Words<typeof english> = {
  description: 'Damit melden Sie sich an, und dorthin gehen E-Mails. Wer Mitglieder verwaltet, sieht sie.',
  address: 'Neue E-Mail-Adresse',
  submit: 'Adresse ändern',
  same: 'Das ist schon Ihre Adresse.',
  asked: (email) => `Ein Link ist unterwegs an ${email}`,
  askedHelp:
    'Bis Sie ihn geöffnet haben, bleibt alles, wie es ist. An Ihre aktuelle Adresse geht auch eine Nachricht.',
  waiting: (email) => `${email} wartet auf Bestätigung`,
  waitingHelp: `Öffnen Sie den Link in der E-Mail dort, innerhalb von ${emailChangeLimits.confirmHours} Stunden. Nichts angekommen? Fordern Sie ihn neu an.`,
  drop: 'Adresse behalten',
  dropped: 'Ihre Adresse bleibt, wie sie ist',
  failed: 'Ihre Adresse ist unverändert',
  confirm: {
    title: 'Ab jetzt diese Adresse verwenden?',
    lead: (email) => `Sie melden sich dann mit ${email} an, und E-Mails gehen dorthin.`,
    act: (email) => `${email} verwenden`,
    keep: 'Adresse behalten',
    done: (email) => `Sie melden sich jetzt mit ${email} an`,
    goneTitle: 'Dieser Link funktioniert nicht mehr',
    gone: (email) =>
      `Vielleicht ist er älter als ${emailChangeLimits.confirmHours} Stunden, wurde schon verwendet oder gehört zu einem anderen Konto als dem von ${email}.`,
    account: 'Ihr Konto',
  },
  undo: {
    keepTitle: 'Ihre Adresse behalten?',
    keepLead: (before, after) =>
      `Sie melden sich weiter mit ${before} an, und der Link, der an ${after} ging, funktioniert nicht mehr.`,
    keepAct: 'Behalten',
    backTitle: 'Ihre Adresse zurückholen?',
    backLead: (before, after) =>
      `Sie melden sich wieder mit ${before} statt mit ${after} an. Jeder Browser wird abgemeldet, was seither mit Ihrem Konto verbunden wurde, wird entfernt, und Sie wählen ein neues Passwort.`,
    backAct: 'Zurückholen',
    keptTitle: 'Ihre Adresse bleibt, wie sie ist',
    kept: (email) =>
      `Sie melden sich mit ${email} an. Wer die andere Adresse wollte, konnte sich als Sie ausweisen: Wenn Sie es nicht waren, wählen Sie ein neues Passwort.`,
    takenBackTitle: 'Sie haben Ihre Adresse zurück',
    takenBack: (email) =>
      `Wir haben einen Link an ${email} gesendet. Wählen Sie damit ein neues Passwort; das alte funktioniert nicht mehr.`,
    goneTitle: 'Dieser Link funktioniert nicht mehr',
    gone: `Er funktioniert ${emailChangeLimits.undoDays} Tage, einmal.`,
    choose: 'Neues Passwort wählen',
    signIn: 'Anmelden',
  },
}
