import { exportLimits } from '@/lib/export-limits'
import type { Words } from '@/lib/words'
import type { errors as english } from '../en/errors'

export const errors: Words<typeof english> = {
  unauthenticated: 'Tu sesión está cerrada. Accede e inténtalo de nuevo.',
  forbidden: 'Tu rol aquí no lo permite. Un propietario puede cambiarlo.',
  'not-found': 'Aquí no hay nada, o nada que puedas ver.',
  conflict: 'Alguien ha cambiado esto mientras tanto. Recarga la página e inténtalo de nuevo.',
  invalid: 'Algo en este formulario todavía no es correcto.',
  limit: 'Han sido demasiadas peticiones a la vez. Espera un momento e inténtalo de nuevo.',
  unavailable:
    'No se puede conectar con la base de datos. No se ha perdido nada; inténtalo de nuevo en un momento.',
  unexpected: 'Algo ha fallado por nuestra parte. No se ha guardado nada.',

  confirmIdentity: 'No se ha cambiado nada, porque no has confirmado que eres tú.',
  crossSite: 'Esta petición venía de otro sitio, así que no se ha hecho nada.',
  databaseBusy: 'Ahora hay demasiadas peticiones. No se ha cambiado nada; inténtalo de nuevo en un momento.',
  databaseReadOnly: 'Ahora se puede leer todo, pero no cambiar nada. Lo que has escrito sigue aquí.',
  databaseUnreachable:
    'No se puede conectar con la base de datos. No se ha perdido nada; inténtalo de nuevo en un momento.',
  diskFull: 'No queda espacio para guardar esto. No se ha guardado nada ni se ha perdido nada.',
  notReady: 'Este servidor todavía se está preparando. Inténtalo de nuevo en un momento.',
  offline: 'Se ha cortado la conexión con el servidor. Compruébala e inténtalo de nuevo.',
  payload: 'No se ha podido leer la petición. Recarga la página e inténtalo de nuevo.',
  taken: 'Esto ya está en uso. No se ha guardado nada.',
  missing: 'Aquello a lo que esto se refiere ya no existe. No se ha guardado nada.',
  referenced: 'Algo más todavía se refiere a esto, así que no se ha eliminado nada.',
  undoTooLate: 'Fue hace más de una hora y ya no se puede deshacer.',
  tooLarge: 'Es más de lo que se puede procesar a la vez. No se ha guardado nada.',
  unknownFunction: 'Hay una versión más reciente de esta página. Recárgala e inténtalo de nuevo.',

  exportsOften: `Se pueden hacer ${exportLimits.perDay} exportaciones al día.`,
  exportInterrupted: 'El servidor se detuvo mientras tanto. Inténtalo de nuevo.',
  exportRunning: 'Ya hay una exportación en curso.',

  galleryFull:
    'Esta galería tiene 10.000 imágenes, que es su límite. Las imágenes eliminadas dejan sitio al cabo de una hora.',
  fileUnreadable:
    'Ahora no se puede leer este archivo. No se ha perdido nada; inténtalo de nuevo en un momento.',
  imageBroken: 'Este archivo está dañado: no se puede abrir como imagen. No se ha guardado nada.',
  imageEmpty: 'Este archivo está vacío.',
  imageTooLarge: 'Esta imagen ocupa más de 10 MB. Guárdala más pequeña e inténtalo de nuevo.',
  imageTooManyFrames: 'Esta animación tiene más de 300 fotogramas.',
  imageTooManyPixels: 'Esta imagen tiene más de 40 megapíxeles, contando todos los fotogramas.',
  imageTooSlow:
    'Preparar esta imagen ha llevado demasiado tiempo. Guárdala más pequeña e inténtalo de nuevo.',
  imageType: 'Solo se pueden subir imágenes JPEG, PNG, WebP, GIF y AVIF.',
  storageFailed:
    'No se ha podido almacenar la imagen. No se ha guardado nada; inténtalo de nuevo en un momento.',
  uploadAborted: 'La subida se ha interrumpido. No se ha guardado nada.',
  uploadLength: 'La subida no indicaba su tamaño. No se ha guardado nada.',
  uploadOffline: 'Se ha cortado la conexión, así que no se ha guardado nada. Inténtalo de nuevo.',
  uploadsBusy: 'Están llegando muchas imágenes a la vez. Espera un momento e inténtalo de nuevo.',
  nameDiffers: 'Ese no es el nombre de la organización. No se ha eliminado nada.',
  slugTaken: 'Esta dirección no se puede usar. Elige otra.',
  slugsFull: 'Esta organización ya ha tenido 20 direcciones, el máximo posible. Vuelve a una de ellas.',
  membershipsFull: 'Estás en 20 organizaciones, el máximo para una persona. No se ha creado nada.',
}
