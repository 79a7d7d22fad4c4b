import type { Words } from '@/lib/words'
import type { app as english } from '../en/app'

export const app: Words<typeof english> = {
  name: 'RefactKit',
  title: 'RefactKit: nessuna query esce dalla sua organizzazione',
  description:
    'Un kit per prodotti multi-tenant in cui l’isolamento è strutturale e dimostrato da una macchina.',
  skip: 'Vai al contenuto',
  navigation: 'Navigazione principale',
  nav: {
    dashboard: 'Dashboard',
    gallery: 'Galleria',
    members: 'Membri',
    teams: 'Team',
    roles: 'Ruoli',
    audit: 'Registro attività',
    settings: 'Impostazioni',
  },
  breadcrumb: 'Dove sei',
  openNavigation: 'Apri la navigazione',
  narrowSidebar: 'Riduci la barra laterale',
  widenSidebar: 'Espandi la barra laterale',
  find: 'Ricerca e comandi',
  switcher: {
    label: 'Cambia organizzazione',
    choose: 'Organizzazioni',
    yours: 'Le tue organizzazioni',
    search: 'Trova un’organizzazione',
    none: (query) => `Nessuna delle tue organizzazioni corrisponde a “${query}”.`,
    all: 'Tutte le organizzazioni',
    create: 'Nuova organizzazione',
    current: 'Attuale',
  },
  roles: { member: 'Membro', admin: 'Admin', owner: 'Proprietario' },
  user: {
    menu: 'Il tuo menu',
    theme: 'Tema',
    themes: { system: 'Sistema', light: 'Chiaro', dark: 'Scuro' },
    language: 'Lingua',
    languageFailed: 'Non è stato possibile cambiare lingua. Controlla la connessione e riprova.',
    shortcuts: 'Scorciatoie da tastiera',
    signOut: 'Esci',
    signOutFailed: 'La tua sessione è ancora aperta. Controlla la connessione e riprova.',
  },
  failed: {
    title: 'Non è stato possibile mostrare questa pagina',
    retry: 'Riprova',
    home: 'Vai alla dashboard',
    reference: 'Riferimento per l’assistenza:',
  },
  signedOut: {
    title: 'La sessione è chiusa',
    sentence: 'Accedi per continuare da dove eri.',
    signIn: 'Accedi',
  },
  forbidden: {
    title: 'Questa pagina non è per tutti',
    sentence: (organization, role) =>
      `Solo ${role === 'owner' ? 'i proprietari' : 'gli admin e i proprietari'} di ${organization} possono aprirla. Se ti serve, chiedi a uno di loro.`,
  },
  left: {
    title: (organization) => `Non fai più parte di ${organization}`,
    sentence:
      'Qualcuno ti ha tolto l’accesso, oppure l’organizzazione non c’è più. Quello che vi hai creato resta lì; in questa scheda non ne rimane nulla.',
  },
  notFound: {
    title: 'A questo indirizzo non c’è nulla',
    sentence:
      'La pagina può essere stata spostata o eliminata, oppure appartiene a un’organizzazione di cui non fai parte.',
    home: 'Vai alla dashboard',
    organizations: 'Vedi le tue organizzazioni',
    start: 'Vai alla pagina iniziale',
  },
}
