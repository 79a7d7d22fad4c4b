import { exportLimits } from '@/lib/export-limits'
import type { Words } from '@/lib/words'
import type { errors as english } from '../en/errors'

export const errors: Words<typeof english> = {
  unauthenticated: 'Sie sind abgemeldet. Melden Sie sich an und versuchen Sie es noch einmal.',
  forbidden: 'Ihre Rolle hier erlaubt das nicht. Ein Eigentümer kann das ändern.',
  'not-found': 'Hier ist nichts, oder nichts, was Sie sehen können.',
  conflict: 'Jemand anderes hat das zuerst geändert. Laden Sie neu und versuchen Sie es noch einmal.',
  invalid: 'Etwas in diesem Formular stimmt noch nicht.',
  limit: 'Das war zu viel auf einmal. Warten Sie einen Moment und versuchen Sie es noch einmal.',
  unavailable:
    'Die Datenbank ist gerade nicht erreichbar. Nichts ging verloren; versuchen Sie es gleich noch einmal.',
  unexpected: 'Bei uns ist etwas schiefgegangen. Es wurde nichts gespeichert.',

  confirmIdentity: 'Nichts wurde geändert, weil Sie nicht bestätigt haben, dass Sie es sind.',
  crossSite: 'Diese Anfrage kam von einer anderen Website, deshalb wurde nichts getan.',
  databaseBusy:
    'Gerade kommen mehr Anfragen, als beantwortet werden können. Nichts wurde geändert; versuchen Sie es gleich noch einmal.',
  databaseReadOnly: 'Alles kann gelesen, aber gerade nichts geändert werden. Ihre Eingaben sind noch da.',
  databaseUnreachable:
    'Die Datenbank ist gerade nicht erreichbar. Nichts ging verloren; versuchen Sie es gleich noch einmal.',
  diskFull: 'Dafür ist kein Speicherplatz mehr da. Nichts wurde gespeichert, und nichts ging verloren.',
  notReady: 'Dieser Server wird noch eingerichtet. Versuchen Sie es gleich noch einmal.',
  offline: 'Die Verbindung zum Server ist abgebrochen. Prüfen Sie sie und versuchen Sie es noch einmal.',
  payload:
    'Die Anfrage konnte nicht gelesen werden. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  taken: 'Das ist schon vergeben. Nichts wurde gespeichert.',
  missing: 'Worauf sich das bezieht, gibt es nicht mehr. Nichts wurde gespeichert.',
  referenced: 'Etwas anderes bezieht sich noch darauf, deshalb wurde nichts gelöscht.',
  undoTooLate: 'Das ist mehr als eine Stunde her und kann nicht mehr rückgängig gemacht werden.',
  tooLarge: 'Das ist mehr, als auf einmal angenommen werden kann. Nichts wurde gespeichert.',
  unknownFunction:
    'Es gibt eine neuere Version dieser Seite. Laden Sie sie neu und versuchen Sie es noch einmal.',

  exportsOften: `Es sind ${exportLimits.perDay} Exporte am Tag möglich.`,
  exportInterrupted: 'Der Server wurde zwischendurch angehalten. Versuchen Sie es noch einmal.',
  exportRunning: 'Ein Export ist schon unterwegs.',

  galleryFull:
    'Diese Galerie enthält 10.000 Bilder, mehr passen nicht hinein. Gelöschte Bilder geben ihren Platz nach einer Stunde frei.',
  fileUnreadable:
    'Diese Datei kann gerade nicht gelesen werden. Nichts ging verloren; versuchen Sie es gleich noch einmal.',
  imageBroken: 'Diese Datei ist beschädigt: Sie ließ sich nicht als Bild öffnen. Nichts wurde gespeichert.',
  imageEmpty: 'Diese Datei ist leer.',
  imageTooLarge:
    'Dieses Bild ist größer als 10 MB. Speichern Sie es kleiner und versuchen Sie es noch einmal.',
  imageTooManyFrames: 'Diese Animation hat mehr als 300 Einzelbilder.',
  imageTooManyPixels: 'Dieses Bild hat mehr als 40 Megapixel, alle Einzelbilder zusammengezählt.',
  imageTooSlow:
    'Die Vorbereitung dieses Bildes dauerte zu lange. Speichern Sie es kleiner und versuchen Sie es noch einmal.',
  imageType: 'Es können nur Bilder in JPEG, PNG, WebP, GIF und AVIF hochgeladen werden.',
  storageFailed:
    'Das Bild konnte nicht abgelegt werden. Nichts wurde gespeichert; versuchen Sie es gleich noch einmal.',
  uploadAborted: 'Das Hochladen wurde unterbrochen. Nichts wurde gespeichert.',
  uploadLength: 'Beim Hochladen fehlte die Angabe der Länge. Nichts wurde gespeichert.',
  uploadOffline:
    'Die Verbindung ist abgebrochen, deshalb wurde nichts gespeichert. Versuchen Sie es noch einmal.',
  uploadsBusy:
    'Gerade kommen viele Bilder auf einmal an. Warten Sie einen Moment und versuchen Sie es noch einmal.',
  nameDiffers: 'Das ist nicht der Name der Organisation. Nichts wurde gelöscht.',
  slugTaken: 'Diese Adresse kann nicht verwendet werden. Wählen Sie eine andere.',
  slugsFull:
    'Diese Organisation hatte schon 20 Adressen, mehr kann sie nicht haben. Kehren Sie zu einer davon zurück.',
  membershipsFull:
    'Sie sind in 20 Organisationen; in mehr kann eine Person nicht sein. Nichts wurde erstellt.',
}
