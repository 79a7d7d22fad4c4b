import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { auth as english } from '../en/auth'

const { plural } = counting('fr')

export const auth: Words<typeof english> = {
  fields: {
    name: 'Nom',
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    newPassword: 'Nouveau mot de passe',
  },
  missing: {
    name: 'Indiquez votre nom, tel que vos collègues le connaissent.',
    email: 'Saisissez une adresse e-mail, par exemple ada@example.com.',
    password: 'Saisissez votre mot de passe.',
  },
  password: {
    rule: 'De 12 à 128 caractères. Une phrase convient bien.',
    more: (count) => plural(count, { one: 'Encore # caractère.', other: 'Encore # caractères.' }),
    less: (count) => plural(count, { one: '# caractère de trop.', other: '# caractères de trop.' }),
    enough: 'Assez long.',
    ratings: [
      'Parmi les premiers essayés. Choisissez-en un autre.',
      'Facile à deviner. Choisissez-en un autre.',
      'Cela convient. Plus long serait mieux.',
      'Difficile à deviner.',
      'Très difficile à deviner.',
    ],
    show: 'Afficher le mot de passe',
    hide: 'Masquer le mot de passe',
    capsLock: 'Verr. Maj. est activé.',
  },
  failures: {
    credentials: 'L’adresse e-mail ou le mot de passe est incorrect.',
    unconfirmed: 'Votre adresse e-mail n’est pas encore confirmée.',
    limit: 'Trop de tentatives. Attendez un instant et réessayez.',
    email: 'Cela ne ressemble pas à une adresse e-mail. Vérifiez qu’il n’y a pas de faute de frappe.',
    name: 'Ce nom contient des caractères qui ne peuvent pas être affichés. Saisissez-le à nouveau.',
    password: 'Un mot de passe compte de 12 à 128 caractères.',
    weak: 'Ce mot de passe est facile à deviner. Quelques mots sans lien entre eux sont plus difficiles à deviner.',
    link: 'Ce lien ne fonctionne plus.',
    code: 'Ce code est incorrect ou a déjà été utilisé. Attendez le suivant.',
    step: 'Cela a pris trop de temps. Connectez-vous à nouveau.',
    passkey: 'Cette clé d’accès n’est pas connue ici. Elle a peut-être été retirée.',
    unlinked:
      'Ce compte ne garantit pas que son adresse e-mail est la vôtre ; aucune session n’a donc été ouverte. Connectez-vous autrement ; un lien par e-mail fonctionne aussi.',
    declined: 'Aucune session n’a été ouverte, car vous ne l’avez pas autorisée là-bas.',
    taken: 'Ce compte est déjà associé à une autre personne ici.',
    provider: 'La connexion par ce service n’a pas fonctionné. Réessayez, ou connectez-vous autrement.',
    mail: 'Le message n’a pas pu être envoyé. Rien n’est perdu ; réessayez dans quelques minutes.',
    origin: 'Cette page a été ouverte à une adresse que le serveur ne reconnaît pas comme la sienne.',
    offline: 'Le serveur est injoignable. Votre saisie est toujours là ; réessayez.',
    unexpected: 'Une erreur s’est produite de notre côté. Votre saisie est toujours là ; réessayez.',
  },
  wait: (seconds) =>
    seconds >= 90
      ? plural(Math.ceil(seconds / 60), {
          one: 'Trop de tentatives. Réessayez dans # minute.',
          other: 'Trop de tentatives. Réessayez dans # minutes.',
        })
      : plural(seconds, {
          one: 'Trop de tentatives. Réessayez dans # seconde.',
          other: 'Trop de tentatives. Réessayez dans # secondes.',
        }),
  login: {
    submit: 'Se connecter',
    forgot: 'Mot de passe oublié ?',
    noAccount: 'Pas encore de compte ?',
    create: 'En créer un',
  },
  signup: {
    submit: 'Créer un compte',
    haveAccount: 'Vous avez déjà un compte ?',
    signIn: 'Se connecter',
  },
  forgot: {
    lead: 'Nous vous enverrons un lien. Il fonctionne une seule fois, pendant 30 minutes.',
    submit: 'Envoyer le lien',
    back: 'Retour à la connexion',
    sentTitle: 'Consultez vos e-mails',
    sent: (email) => `Si un compte existe pour ${email}, un lien est en route.`,
    sentSomewhere: 'Si un compte existe pour cette adresse, un lien est en route.',
    again: 'Utiliser une autre adresse',
  },
  reset: {
    lead: 'Tous vos appareils seront déconnectés.',
    submit: 'Enregistrer',
    goneTitle: 'Ce lien ne fonctionne plus',
    gone: 'Un lien fonctionne une seule fois, pendant 30 minutes. Vous pouvez vous en envoyer un nouveau.',
    request: 'Envoyer un nouveau lien',
    doneTitle: 'Votre mot de passe est enregistré',
    done: 'Utilisez-le maintenant pour vous connecter.',
  },
  verify: {
    title: 'Consultez vos e-mails',
    sent: (email) =>
      `Nous avons envoyé un lien à ${email}. Ouvrez-le pour confirmer votre adresse ; il ouvre aussi votre session.`,
    sentSomewhere:
      'Nous vous avons envoyé un lien. Ouvrez-le pour confirmer votre adresse ; il ouvre aussi votre session.',
    ask: 'Nous vous enverrons un lien qui confirme votre adresse et ouvre votre session.',
    refused:
      'Votre adresse n’est pas encore confirmée. Nous pouvons vous envoyer un nouveau lien qui la confirme et ouvre votre session.',
    open: (email) => `Cela confirme ${email} et ouvre votre session ici.`,
    confirm: 'Confirmer l’adresse',
    goneTitle: 'Ce lien ne fonctionne plus',
    gone: 'Un lien fonctionne pendant 24 heures. Saisissez votre adresse et nous vous en enverrons un nouveau.',
    doneTitle: 'Votre adresse est confirmée',
    done: 'Connectez-vous pour continuer.',
    send: 'Envoyer le lien',
    resend: 'Renvoyer',
    resendIn: (seconds) => `Renvoyer dans ${seconds} s`,
    resent: 'C’est envoyé. Le lien est dans le message le plus récent.',
    spam: 'Rien reçu ? Regardez dans le dossier des indésirables.',
    other: 'Utiliser une autre adresse',
    otherTitle: 'Ce lien est celui d’un autre compte',
    otherLead: 'Une session est déjà ouverte. Déconnectez-vous, puis ouvrez à nouveau le lien.',
    signOut: 'Se déconnecter',
    mailbox: 'Ouvrir la messagerie de développement',
  },
}
