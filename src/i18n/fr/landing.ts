import type { Words } from '@/lib/words'
import type { landing as english } from '../en/landing'

export const landing: Words<typeof english> = {
  signIn: 'Se connecter',
  start: 'Commencer',
  headline: 'Aucune requête ne sort de son organisation.',
  lead: 'RefactKit est un kit open source pour produits multi-tenant, sur TanStack Start et PostgreSQL. Séparer les organisations n’est pas une règle que votre équipe doit garder en tête : la base de données refuse les lignes étrangères, et une commande vérifie qu’elle le fait.',
  commands: {
    label: 'Deux commandes sur une machine neuve',
    after:
      'Un espace de travail avec des données de démonstration sur localhost:3000. Ni compte, ni Docker, ni configuration.',
  },
  line: {
    title: 'Un seul chemin vers les données. Cinq points d’arrêt.',
    lead: 'Alice fait partie de l’organisation Acme : sa requête arrive. Chacune des autres va jusqu’au maillon qui l’arrête.',
    request: 'requête',
    own: 'alice@acme.test',
    rows: 'Lignes',
    stops: 'Arrête',
    links: [
      {
        name: 'signedIn',
        asks: 'Qui demande ?',
        who: 'anonyme',
        stops: 'quelqu’un qui n’a pas de session',
        answer: '401',
      },
      {
        name: 'member',
        asks: 'Est-ce un membre d’ici ?',
        who: 'gus@globex.test',
        stops: 'quelqu’un d’une autre organisation, pour qui celle-ci n’existe pas',
        answer: '404',
      },
      {
        name: 'can',
        asks: 'Son rôle le permet-il ?',
        who: 'mia@acme.test',
        stops: 'un membre qui supprime ce que seuls les admins peuvent supprimer',
        answer: '403',
      },
      {
        name: 'tenant',
        asks: 'Pour quelle organisation ?',
        who: 'db hors contexte',
        stops: 'du code qui a oublié de dire pour quelle organisation il travaille',
        answer: 'erreur',
      },
      {
        name: 'query',
        asks: 'Quelles lignes ?',
        who: "… = 'globex'",
        stops: 'du SQL qui nomme l’organisation d’autrui',
        answer: '0 ligne',
      },
    ],
  },
  how: {
    title: 'Comment ça marche',
    name: {
      title: 'Nommez le dernier maillon',
      text: 'Une fonction serveur nomme le dernier maillon dont elle a besoin ; les précédents viennent avec. Aucun identifiant d’organisation n’apparaît dans votre code : le contexte le fournit à l’écriture, et la base de données à la lecture.',
    },
    refuse: {
      title: 'PostgreSQL refuse le reste',
      text: 'La sécurité au niveau des lignes protège chaque table d’une organisation, sous un compte de base de données qui ne peut pas la désactiver. L’organisation voyage dans le même aller-retour que la requête : rien ne reste sur une connexion.',
    },
    check: {
      title: 'Une machine vérifie, à chaque fois',
      text: 'Les politiques, droits, propriétaires et clés de la base en service sont comparés à ce que promet le schéma. Le serveur fait la même vérification à son démarrage et ne sert personne depuis une base qui y échoue.',
    },
  },
  foot: 'Licence MIT. À lire, à modifier et à vendre.',
  worlds: {
    label: 'Ce qui sépare les organisations',
    title: 'Votre organisation est seule dans la pièce.',
    sentence:
      'Chaque requête porte l’organisation à laquelle elle est destinée. La base de données donne les lignes de celle-ci et garde le reste pour elle.',
    query: 'select name from gallery_image',
  },
}
