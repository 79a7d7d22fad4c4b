import type { Words } from '@/lib/words'
import type { confirm as english, confirmErrors as englishErrors } from '../en/confirm'

export const confirm: Words<typeof english> = {
  title: 'Confirma que eres tú',
  help: 'No se te volverá a pedir durante 15 minutos. Lo que has empezado continúa después.',
  password: 'Contraseña',
  code: 'Código de tu app de autenticación',
  codeHelp: 'O uno de tus códigos de respaldo.',
  mail: 'Código del mensaje',
  mailHelp: (email) => `Enviaremos un código a ${email}.`,
  mailSent: (email) => `Un código va en camino a ${email}. Funciona durante 10 minutos.`,
  send: 'Enviar un código',
  sendAgain: 'Enviar otro código',
  submit: 'Confirmar',
  passkeyHelp: 'Tu dispositivo te pide la huella, la cara o su código.',
  passkey: 'Usar una clave de acceso',
  other: {
    password: 'Usar la contraseña',
    code: 'Usar un código',
    passkey: 'Usar una clave de acceso',
    mail: 'Recibir un código por correo',
  },
  cancel: 'Cancelar',
  missing: 'Rellena esto primero.',
}

export const confirmErrors: Words<typeof englishErrors> = {
  passwordWrong: 'Esta no es tu contraseña. Inténtalo de nuevo.',
  codeWrong: 'Este código no es correcto o ya se ha usado.',
  passkeyRefused:
    'No se ha podido añadir esta clave de acceso. Tu dispositivo tiene que pedir la huella, la cara o un código.',
  passkeyGone: 'Esta clave de acceso se ha quitado mientras tanto.',
  passkeysFull: 'Ya hay 20 claves de acceso. Quita una primero.',
  secondStepThere: 'Ya se piden códigos. Recarga la página para verlo.',
  secondStepGone: 'Ya no se piden códigos. Recarga la página para verlo.',
  passkeyWrong: 'Esta clave de acceso no es tuya. Prueba con otra.',
  providerAway:
    'Ese servicio no está disponible ahora mismo. No ha cambiado nada; inténtalo de nuevo en un momento.',
}
