import type { Words } from '@/lib/words'
import type { signIn as english } from '../en/sign-in'

export const signIn: Words<typeof english> = {
  or: 'o',
  continueWith: 'Continuar con',
  byPasskey: 'Usar una clave de acceso',
  byLink: 'Recibir un enlace por correo',
  link: {
    lead: 'Te enviaremos un enlace que inicia tu sesión. Funciona una sola vez, durante 10 minutos.',
    submit: 'Enviar el enlace',
    back: 'Acceder con contraseña',
    sentTitle: 'Revisa tu correo',
    sent: (email) => `Si hay una cuenta con ${email}, un enlace va en camino.`,
    sentSomewhere: 'Si hay una cuenta con esta dirección, un enlace va en camino.',
    again: 'Usar otra dirección',
    openLead: 'Este enlace funciona una sola vez. Úsalo en el dispositivo en el que quieras trabajar.',
    open: 'Acceder',
    goneTitle: 'Este enlace ya no funciona',
    gone: 'Un enlace funciona una sola vez, durante 10 minutos. Escribe tu dirección y te enviaremos uno nuevo.',
  },
  secondStep: {
    lead: 'Escribe el código que muestra tu app de autenticación.',
    code: 'Código',
    help: '¿No tienes la app a mano? Escribe uno de tus códigos de respaldo.',
    missing: 'Escribe el código de tu app o un código de respaldo.',
    remember: 'Recordar este dispositivo durante 30 días',
    rememberHelp: 'Solo si nadie más lo usa.',
    submit: 'Continuar',
    back: 'Acceder con otra cuenta',
  },
}
