import { exportLimits } from '@/lib/export-limits'
import type { Words } from '@/lib/words'
import type { errors as english } from '../en/errors'

export const errors: Words<typeof english> = {
  unauthenticated: 'Votre session est fermée. Connectez-vous et réessayez.',
  forbidden: 'Votre rôle ne le permet pas. Un propriétaire peut changer cela.',
  'not-found': 'Il n’y a rien ici, ou rien que vous puissiez voir.',
  conflict: 'Quelqu’un d’autre a modifié ceci entre-temps. Rechargez la page et réessayez.',
  invalid: 'Quelque chose dans ce formulaire n’est pas encore correct.',
  limit: 'C’était trop à la fois. Attendez un instant et réessayez.',
  unavailable: 'La base de données est injoignable. Rien n’est perdu ; réessayez dans un instant.',
  unexpected: 'Une erreur s’est produite de notre côté. Rien n’a été enregistré.',

  confirmIdentity: 'Rien n’a été modifié, car vous n’avez pas confirmé que c’est vous.',
  crossSite: 'Cette requête venait d’un autre site ; rien n’a été fait.',
  databaseBusy: 'Il y a trop de demandes pour le moment. Rien n’a été modifié ; réessayez dans un instant.',
  databaseReadOnly:
    'Tout peut être lu, mais rien ne peut être modifié pour le moment. Votre saisie est toujours là.',
  databaseUnreachable: 'La base de données est injoignable. Rien n’est perdu ; réessayez dans un instant.',
  diskFull: 'Il n’y a plus de place pour stocker ceci. Rien n’a été enregistré, et rien n’est perdu.',
  notReady: 'Ce serveur est encore en préparation. Réessayez dans un instant.',
  offline: 'La connexion au serveur a été coupée. Vérifiez-la et réessayez.',
  payload: 'La requête n’a pas pu être lue. Rechargez la page et réessayez.',
  taken: 'C’est déjà pris. Rien n’a été enregistré.',
  missing: 'Ce à quoi ceci se rapporte n’existe plus. Rien n’a été enregistré.',
  referenced: 'Autre chose s’y rapporte encore ; rien n’a été supprimé.',
  undoTooLate: 'Cela date de plus d’une heure et ne peut plus être annulé.',
  tooLarge: 'C’est plus que ce qui peut être traité à la fois. Rien n’a été enregistré.',
  unknownFunction: 'Il existe une version plus récente de cette page. Rechargez-la et réessayez.',

  exportsOften: `${exportLimits.perDay} exports par jour sont possibles.`,
  exportInterrupted: 'Le serveur s’est arrêté entre-temps. Réessayez.',
  exportRunning: 'Un export est déjà en cours.',

  galleryFull:
    'Cette galerie contient 10 000 images, ce qui est sa limite. Les images supprimées libèrent leur place au bout d’une heure.',
  fileUnreadable: 'Ce fichier est illisible pour le moment. Rien n’est perdu ; réessayez dans un instant.',
  imageBroken: 'Ce fichier est endommagé : il ne s’ouvre pas comme une image. Rien n’a été stocké.',
  imageEmpty: 'Ce fichier est vide.',
  imageTooLarge: 'Cette image dépasse 10 Mo. Enregistrez-la en plus petit et réessayez.',
  imageTooManyFrames: 'Cette animation a plus de 300 images.',
  imageTooManyPixels: 'Cette image a plus de 40 mégapixels, toutes vues comprises.',
  imageTooSlow: 'Cette image était trop longue à préparer. Enregistrez-la en plus petit et réessayez.',
  imageType: 'Seules les images JPEG, PNG, WebP, GIF et AVIF peuvent être envoyées.',
  storageFailed: 'L’image n’a pas pu être stockée. Rien n’a été enregistré ; réessayez dans un instant.',
  uploadAborted: 'L’envoi a été interrompu. Rien n’a été stocké.',
  uploadLength: 'L’envoi n’indiquait pas sa longueur. Rien n’a été stocké.',
  uploadOffline: 'La connexion a été coupée ; rien n’a été stocké. Réessayez.',
  uploadsBusy: 'Beaucoup d’images arrivent en même temps. Attendez un instant et réessayez.',
  nameDiffers: 'Ce n’est pas le nom de l’organisation. Rien n’a été supprimé.',
  slugTaken: 'Cette adresse ne peut pas être utilisée. Choisissez-en une autre.',
  slugsFull: 'Cette organisation a déjà eu 20 adresses, le maximum possible. Revenez à l’une d’elles.',
  membershipsFull: 'Vous êtes dans 20 organisations, le maximum pour une personne. Rien n’a été créé.',
}
