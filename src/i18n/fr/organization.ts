import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { organization as english } from '../en/organization'

const { plural } = counting('fr')

export const organization: Words<typeof english> = {
  list: {
    description: 'Ce qui est dans l’une ne se voit pas depuis une autre.',
    create: 'Nouvelle organisation',
    members: (count) => plural(count, { one: '# membre', other: '# membres' }),
    empty: 'Vous n’êtes encore dans aucune organisation',
    emptyHelp: 'Créez-en une, ou ouvrez le lien d’une invitation que vous avez reçue.',
  },
  onboarding: {
    description:
      'Ce que vous et vos collègues gardez ici lui appartient, et personne d’autre ne le voit. Vous les inviterez à l’étape suivante.',
    otherwise: 'Ou en créer une nouvelle',
  },
  create: {
    description:
      'Elle est vide au départ, vous en êtes propriétaire, et elle ne voit rien de vos autres organisations.',
  },
  form: {
    name: 'Nom',
    namePlaceholder: 'Acme',
    nameProblem: 'Donnez-lui un nom de 2 à 64 caractères, avec au moins une lettre ou un chiffre.',
    address: 'Adresse',
    addressProblem:
      'Utilisez des minuscules, des chiffres et, entre eux, des traits d’union, 48 caractères au plus.',
    addressTaken: (slug) => `« ${slug} » ne peut pas être utilisée. Choisissez une autre adresse.`,
    addressFree: 'Cette adresse est disponible.',
    addressChecking: 'Vérification de l’adresse…',
    addressKept: 'Elle figure dans chaque lien que vous partagez. Un lien plus ancien mène toujours ici.',
    addressHelp: 'Tirée du nom. Elle figure dans chaque lien que vous partagez.',
    logo: 'Logo',
    optional: 'Facultatif',
    chooseLogo: 'Choisir une image',
    changeLogo: 'Choisir une autre image',
    removeLogo: 'Retirer',
    logoHelp: 'PNG, JPEG, WebP, GIF ou AVIF, 10 Mo au plus. Il est affiché petit et carré.',
    logoPreview: (name) => `Logo : ${name}`,
    preview: 'Ce que verront ses membres',
    previewNote: 'Elle reçoit une couleur à elle, pour que deux organisations ne soient jamais confondues.',
    submit: 'Créer l’organisation',
    logoFailed: (name) => `${name} est prête, mais sans son logo`,
  },
}
