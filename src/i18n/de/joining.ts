import type { Words } from '@/lib/words'
import type { joining as english } from '../en/joining'

export const joining: Words<typeof english> = {
  title: 'Beitritt',
  description: 'Die Rolle, mit der man beginnt, und wer ohne Einladung beitreten darf.',
  role: {
    label: 'Standardrolle',
    help: 'In neuen Einladungen und Links schon ausgewählt; auch wer von selbst beitritt, erhält sie.',
    changed: (role) => `Die Standardrolle ist jetzt ${role}`,
    failed: 'Die Standardrolle ist unverändert',
  },
  domains: {
    title: 'E-Mail-Domains',
    help: 'Wer hier eine bestätigte Adresse hat, sieht den Namen dieser Organisation und kann ihr beitreten. Wer entfernt wurde, braucht eine Einladung.',
    empty: 'Keine Domain ist erlaubt; man kommt also durch eine Einladung oder einen Link herein.',
    field: 'Domain',
    placeholder: 'ihre-firma.de',
    fieldHelp: 'Es muss die Ihrer eigenen bestätigten Adresse sein.',
    add: 'Domain erlauben',
    added: (domain) => `Mit einer Adresse bei ${domain} kann man beitreten`,
    remove: (domain) => `${domain} entfernen`,
    removed: (domain) => `Über ${domain} tritt niemand mehr bei`,
    removedHelp: 'Wer beigetreten ist, bleibt.',
    failed: (domain) => `${domain} ist weiterhin erlaubt`,
    restored: (domain) => `${domain} ist wieder erlaubt`,
    ownThere: 'Ein Eigentümer mit einer bestätigten Adresse bei einer anderen Domain kann diese erlauben.',
    ownPublic:
      'Ihre eigene Adresse ist bei einem Anbieter, bei dem jeder eine haben kann. Ein Eigentümer mit einer bestätigten Adresse bei Ihrer Domain kann diese erlauben.',
  },
}
