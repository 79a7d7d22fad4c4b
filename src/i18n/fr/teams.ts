import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { teams as english } from '../en/teams'

const { plural } = counting('fr')
const people = (count: number) => plural(count, { one: '# personne', other: '# personnes' })

export const teams: Words<typeof english> = {
  description: (organization) =>
    `Qui travaille ensemble dans ${organization}. Une équipe ne donne aucun droit.`,
  label: 'Équipes',
  new: 'Nouvelle équipe',
  people: (count) => (count === 0 ? 'Encore personne' : people(count)),
  team: 'Équipe',
  size: 'Personnes',
  acts: 'Actions',
  open: (name) => `Qui est dans ${name}`,
  rename: (name) => `Renommer ${name}`,
  delete: (name) => `Supprimer ${name}`,
  empty: {
    title: 'Pas encore d’équipe',
    sentence:
      'Réunissez sous un même nom les personnes qui travaillent ensemble, et invitez-en d’autres directement dans l’équipe.',
    act: 'Créer une équipe',
  },
  form: {
    new: 'Nouvelle équipe',
    rename: (name) => `Renommer ${name}`,
    name: 'Nom',
    placeholder: 'Design',
    problem: 'Écrivez de 1 à 60 caractères lisibles.',
    create: 'Créer l’équipe',
    save: 'Renommer',
    created: (name) => `L’équipe ${name} est créée`,
    renamed: (name) => `L’équipe s’appelle désormais ${name}`,
  },
  deletion: {
    title: (name) => `Supprimer l’équipe ${name} ?`,
    help: (count) =>
      count === 0
        ? 'Elle ne compte personne.'
        : `${people(count)} ${count === 1 ? 'reste' : 'restent'} dans l’organisation, avec les mêmes droits qu’avant.`,
    keep: 'Garder',
    act: 'Supprimer l’équipe',
    done: (name) => `L’équipe ${name} est supprimée`,
    failed: (name) => `L’équipe ${name} n’a pas été supprimée`,
  },
  sheet: {
    description: (count) => people(count),
    add: 'Ajouter quelqu’un',
    search: 'Chercher un nom ou un e-mail',
    none: 'Aucune autre personne ne correspond.',
    put: (name) => `Ajouter ${name}`,
    take: (name) => `Retirer ${name} de l’équipe`,
    empty: 'Il n’y a encore personne dans cette équipe.',
    added: (name) => `${name} est dans l’équipe`,
    removed: (name) => `${name} n’est plus dans l’équipe`,
    more: 'Afficher plus',
    failed: 'L’équipe n’a pas changé',
    done: 'Terminé',
  },
}
