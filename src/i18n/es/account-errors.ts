import type { Words } from '@/lib/words'
import type { accountErrors as english } from '../en/account-errors'

export const accountErrors: Words<typeof english> = {
  sessionGone: 'La sesión de este navegador ya está cerrada.',
  passwordWrong: 'Esta no es tu contraseña.',
  passwordWeak:
    'Esta contraseña es fácil de adivinar. Unas palabras sin relación entre sí son más difíciles de adivinar.',
  passwordMissing: 'Todavía no tienes contraseña. Elige una primero.',
  passwordTries: 'Demasiadas contraseñas incorrectas. Espera un cuarto de hora e inténtalo de nuevo.',
  lettersMany: 'Se han enviado muchos correos a esta dirección. Espera una hora e inténtalo de nuevo.',
  emailSame: 'Esta ya es tu dirección.',
  emailTaken: 'Otra cuenta tiene ya esta dirección. No se ha cambiado nada.',
  emailLinkGone: 'Este enlace ya no funciona. Pide uno nuevo en la página de tu cuenta.',
  mailAway: 'Ahora no se pueden enviar correos. No se ha cambiado nada; inténtalo de nuevo en unos minutos.',
  emailDiffers: 'Esta no es tu dirección. No se ha eliminado nada.',
  ownsAlone: 'Eres la única persona con el rol Propietario en una organización. No se ha eliminado nada.',
  accountKept:
    'Ahora no se ha podido borrar tu foto, así que no se ha borrado nada. Inténtalo de nuevo en un momento.',
  wayInGone: 'Esta forma de acceso ya no está conectada.',
  lastWayIn: 'Es tu única forma de acceso. Elige primero una contraseña.',
}
