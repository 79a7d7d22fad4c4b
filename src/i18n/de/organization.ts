import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { organization as english } from '../en/organization'

const { plural } = counting('de')

export const organization: Words<typeof english> = {
  list: {
    description: 'Was in einer ist, ist von keiner anderen aus zu sehen.',
    create: 'Neue Organisation',
    members: (count) => plural(count, { one: '# Mitglied', other: '# Mitglieder' }),
    empty: 'Sie sind noch in keiner Organisation',
    emptyHelp: 'Erstellen Sie eine, oder öffnen Sie den Link einer Einladung, die Sie erhalten haben.',
  },
  onboarding: {
    description:
      'Was Sie und Ihre Leute hier ablegen, gehört zu ihr, und niemand sonst kann es sehen. Im nächsten Schritt laden Sie sie ein.',
    otherwise: 'Oder eine neue erstellen',
  },
  create: {
    description: 'Sie ist zuerst leer, gehört Ihnen und sieht nichts von Ihren anderen Organisationen.',
  },
  form: {
    name: 'Name',
    namePlaceholder: 'Acme',
    nameProblem:
      'Geben Sie einen Namen mit 2 bis 64 Zeichen ein, darunter mindestens ein Buchstabe oder eine Ziffer.',
    address: 'Adresse',
    addressProblem:
      'Verwenden Sie Kleinbuchstaben, Ziffern und dazwischen Bindestriche, höchstens 48 Zeichen.',
    addressTaken: (slug) => `„${slug}“ kann nicht verwendet werden. Wählen Sie eine andere Adresse.`,
    addressFree: 'Diese Adresse ist frei.',
    addressChecking: 'Adresse wird geprüft …',
    addressKept: 'Sie steht in jedem Link, den Sie teilen. Auch ältere Links führen weiterhin hierher.',
    addressHelp: 'Aus dem Namen abgeleitet. Sie steht in jedem Link, den Sie teilen.',
    logo: 'Logo',
    optional: 'Optional',
    chooseLogo: 'Bild auswählen',
    changeLogo: 'Anderes Bild auswählen',
    removeLogo: 'Entfernen',
    logoHelp: 'PNG, JPEG, WebP, GIF oder AVIF, höchstens 10 MB. Es wird klein und quadratisch gezeigt.',
    logoPreview: (name) => `Das Logo von ${name}`,
    preview: 'So sehen es die Mitglieder',
    previewNote: 'Jede bekommt eine eigene Farbe, damit zwei Organisationen nie verwechselt werden.',
    submit: 'Organisation erstellen',
    logoFailed: (name) => `${name} ist bereit, aber ohne Logo`,
  },
}
