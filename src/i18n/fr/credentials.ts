import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { credentials as english } from '../en/credentials'

const { plural } = counting('fr')

export const credentials: Words<typeof english> = {
  passkeys: {
    description:
      'Une clé d’accès vous connecte avec votre doigt, votre visage ou le code de votre appareil. Elle remplace à la fois le mot de passe et le code.',
    list: 'Vos clés d’accès',
    none: 'Vous n’en avez pas encore.',
    nameless: 'Clé d’accès',
    added: 'Ajoutée',
    add: 'Ajouter une clé d’accès',
    addDone: 'La clé d’accès est ajoutée',
    addFailed: 'Aucune clé d’accès n’a été ajoutée',
    unsupported: 'Ce navigateur ne prend pas en charge les clés d’accès.',
    rename: (name) => `Renommer ${name}`,
    name: 'Nom',
    nameProblem: 'Un nom compte de 1 à 100 caractères visibles.',
    renamed: (name) => `Son nom est désormais ${name}`,
    renameFailed: 'Le nom de la clé d’accès n’a pas changé',
    remove: (name) => `Retirer ${name}`,
    removeTitle: (name) => `Retirer ${name} ?`,
    removeHelp:
      'Elle ne vous connecte plus. Votre appareil peut encore la proposer tant que vous ne l’y supprimez pas.',
    removed: (name) => `Clé d’accès retirée : ${name}`,
    removeFailed: 'La clé d’accès n’a pas été retirée',
  },
  secondStep: {
    description:
      'Après votre mot de passe, vous saisissez un code d’une application sur votre téléphone. Le mot de passe seul ne suffit plus pour entrer.',
    off: 'Aucun code ne vous est demandé.',
    on: 'Un code vous est demandé sur chaque nouvel appareil.',
    left: (count) =>
      count === 0
        ? 'Vous avez utilisé tous vos codes de secours. Créez-en de nouveaux, sinon la perte du téléphone vous prive d’accès.'
        : plural(count, { one: 'Il reste # code de secours.', other: 'Il reste # codes de secours.' }),
    begin: 'Activer les codes',
    beginFailed: 'Les codes n’ont pas été activés',
    setupTitle: 'Activer les codes',
    scan: 'Scannez cette image avec votre application d’authentification, puis saisissez le code affiché.',
    picture: 'Image pour votre application d’authentification',
    secret: 'Ou tapez ceci dans l’application :',
    code: 'Code',
    codeMissing: 'Saisissez le code affiché par votre application.',
    finish: 'Demander un code désormais',
    done: 'Un code vous est désormais demandé',
    codesTitle: 'Vos codes de secours',
    codesHelp:
      'Chacun vous connecte une fois, si votre téléphone est perdu. Gardez-les là où personne d’autre ne les trouve ; ils ne seront plus affichés.',
    copy: 'Copier',
    copied: 'Les codes sont dans le presse-papiers',
    copyFailed:
      'Ce navigateur ne laisse pas les pages copier. Sélectionnez les codes et copiez-les vous-même.',
    download: 'Télécharger',
    file: 'refactkit-codes-de-secours.txt',
    kept: 'Je les ai gardés',
    renew: 'Nouveaux codes de secours',
    renewFailed: 'Vos codes de secours n’ont pas changé',
    end: 'Ne plus demander de code',
    endTitle: 'Ne plus demander de code ?',
    endHelp: 'Votre mot de passe seul vous connectera alors, sur chaque appareil.',
    ended: 'Aucun code ne vous est plus demandé',
    endFailed: 'Un code vous est toujours demandé',
  },
  connect: {
    connect: (name) => `Associer ${name}`,
    failed: 'Rien n’a été associé',
    problems: {
      taken: 'Rien n’a été associé : ce compte appartient déjà à quelqu’un d’autre ici.',
      unlinked: 'Rien n’a été associé : ce compte ne garantit pas que son adresse e-mail est la vôtre.',
      declined: 'Rien n’a été associé, car vous ne l’avez pas autorisé là-bas.',
      provider: 'Rien n’a été associé. Réessayez.',
    },
  },
}
