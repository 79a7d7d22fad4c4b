import type { Words } from '@/lib/words'
import type { dashboard as english } from '../en/dashboard'

export const dashboard: Words<typeof english> = {
  title: 'Dashboard',
  description: (role) =>
    typeof role === 'string'
      ? {
          member: 'In questa organizzazione hai il ruolo Membro.',
          admin: 'In questa organizzazione hai il ruolo Admin.',
          owner: 'In questa organizzazione hai il ruolo Proprietario.',
        }[role]
      : `In questa organizzazione hai il ruolo ${role.name}.`,
  members: 'Membri',
  invitations: 'Inviti in attesa',
  activity: {
    title: 'Ultimi 30 giorni',
    zone: 'Giorni in UTC',
    active: 'Persone attive',
    today: (people) => `${people} oggi`,
    activeEmpty: 'Qui si vedrà quante persone ci sono, giorno per giorno.',
    average: {
      more: (now, before) => `${now} al giorno, prima erano ${before}`,
      fewer: (now, before) => `${now} al giorno, prima erano ${before}`,
      same: (now) => `${now} al giorno, come prima`,
    },
    joined: 'Nuovi membri',
    joinedEmpty: 'Negli ultimi 60 giorni non è arrivato nessuno.',
    flow: {
      more: (by) => `${by} in più rispetto ai 30 giorni prima`,
      fewer: (by) => `${by} in meno rispetto ai 30 giorni prima`,
      same: 'Come nei 30 giorni prima',
      none: 'Nessuno nei 30 giorni prima',
    },
    most: (day) => `Massimo: ${day}.`,
    failed: 'Non è stato possibile leggere questi dati.',
  },
  start: {
    title: 'Per iniziare',
    done: (done, all) => `${done} di ${all}`,
    stepDone: 'Fatto',
    stepOpen: 'Da fare',
    create: { title: 'Crea l’organizzazione' },
    logo: { title: 'Aggiungi un logo', help: 'Così tutti vedono a colpo d’occhio dove si trovano.' },
    invite: { title: 'Invita una persona', help: 'Riceve un’e-mail con un link.' },
  },
  logoSaved: 'Il logo è al suo posto',
}
