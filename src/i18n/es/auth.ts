import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { auth as english } from '../en/auth'

const { plural } = counting('es')

export const auth: Words<typeof english> = {
  fields: {
    name: 'Nombre',
    email: 'Correo electrónico',
    password: 'Contraseña',
    newPassword: 'Nueva contraseña',
  },
  missing: {
    name: 'Escribe tu nombre, tal como te conocen en tu equipo.',
    email: 'Escribe una dirección de correo, por ejemplo ada@example.com.',
    password: 'Escribe tu contraseña.',
  },
  password: {
    rule: 'De 12 a 128 caracteres. Una frase funciona bien.',
    more: (count) => plural(count, { one: 'Falta un carácter.', other: 'Faltan # caracteres.' }),
    less: (count) => plural(count, { one: 'Sobra un carácter.', other: 'Sobran # caracteres.' }),
    enough: 'Longitud suficiente.',
    ratings: [
      'De las primeras que se prueban. Elige otra.',
      'Fácil de adivinar. Elige otra.',
      'Puede valer. Más larga es mejor.',
      'Difícil de adivinar.',
      'Muy difícil de adivinar.',
    ],
    show: 'Mostrar contraseña',
    hide: 'Ocultar contraseña',
    capsLock: 'Bloq Mayús está activado.',
  },
  failures: {
    credentials: 'El correo o la contraseña no son correctos.',
    unconfirmed: 'Tu correo todavía no está confirmado.',
    limit: 'Demasiados intentos. Espera un momento e inténtalo de nuevo.',
    email: 'Esto no parece una dirección de correo. Comprueba que no haya erratas.',
    name: 'Este nombre tiene caracteres que no se pueden mostrar. Escríbelo de nuevo.',
    password: 'Una contraseña tiene de 12 a 128 caracteres.',
    weak: 'Esta contraseña es fácil de adivinar. Unas palabras sin relación entre sí son más difíciles de adivinar.',
    link: 'Este enlace ya no funciona.',
    code: 'Este código no es correcto o ya se ha usado. Espera al siguiente.',
    step: 'Ha pasado demasiado tiempo. Accede de nuevo.',
    passkey: 'Esta clave de acceso no se conoce aquí. Puede que se haya quitado.',
    unlinked:
      'Esta cuenta no garantiza que su correo electrónico sea tuyo, así que no se ha iniciado sesión. Accede de otra forma; también sirve un enlace por correo.',
    declined: 'No se ha iniciado sesión, porque allí no lo has permitido.',
    taken: 'Esa cuenta ya pertenece aquí a otra persona.',
    provider: 'El acceso con ese servicio no ha funcionado. Inténtalo de nuevo o accede de otra forma.',
    mail: 'No se ha podido enviar el mensaje. No se ha perdido nada; inténtalo de nuevo en unos minutos.',
    origin: 'Esta página se abrió en una dirección que el servidor no reconoce como suya.',
    offline: 'No se puede conectar con el servidor. Lo que has escrito sigue aquí; inténtalo de nuevo.',
    unexpected: 'Algo ha fallado por nuestra parte. Lo que has escrito sigue aquí; inténtalo de nuevo.',
  },
  wait: (seconds) =>
    seconds >= 90
      ? plural(Math.ceil(seconds / 60), {
          one: 'Demasiados intentos. Inténtalo de nuevo en # minuto.',
          other: 'Demasiados intentos. Inténtalo de nuevo en # minutos.',
        })
      : plural(seconds, {
          one: 'Demasiados intentos. Inténtalo de nuevo en # segundo.',
          other: 'Demasiados intentos. Inténtalo de nuevo en # segundos.',
        }),
  login: {
    submit: 'Acceder',
    forgot: '¿Olvidaste la contraseña?',
    noAccount: '¿Aún no tienes cuenta?',
    create: 'Crea una',
  },
  signup: {
    submit: 'Crear cuenta',
    haveAccount: '¿Ya tienes una cuenta?',
    signIn: 'Accede',
  },
  forgot: {
    lead: 'Te enviaremos un enlace. Funciona una sola vez, durante 30 minutos.',
    submit: 'Enviar el enlace',
    back: 'Volver al acceso',
    sentTitle: 'Revisa tu correo',
    sent: (email) => `Si hay una cuenta con ${email}, un enlace va en camino.`,
    sentSomewhere: 'Si hay una cuenta con esta dirección, un enlace va en camino.',
    again: 'Usar otra dirección',
  },
  reset: {
    lead: 'Esto cierra tu sesión en todos los dispositivos.',
    submit: 'Guardar contraseña',
    goneTitle: 'Este enlace ya no funciona',
    gone: 'Un enlace funciona una sola vez, durante 30 minutos. Puedes enviarte uno nuevo.',
    request: 'Enviar otro enlace',
    doneTitle: 'Tu contraseña está guardada',
    done: 'Úsala ahora para acceder.',
  },
  verify: {
    title: 'Revisa tu correo',
    sent: (email) =>
      `Hemos enviado un enlace a ${email}. Ábrelo para confirmar tu dirección; también inicia tu sesión.`,
    sentSomewhere:
      'Te hemos enviado un enlace. Ábrelo para confirmar tu dirección; también inicia tu sesión.',
    ask: 'Te enviaremos un enlace que confirma tu dirección e inicia tu sesión.',
    refused:
      'Tu dirección todavía no está confirmada. Podemos enviarte un enlace nuevo que la confirma e inicia tu sesión.',
    open: (email) => `Esto confirma ${email} e inicia tu sesión aquí.`,
    confirm: 'Confirmar la dirección',
    goneTitle: 'Este enlace ya no funciona',
    gone: 'Un enlace funciona durante 24 horas. Escribe tu dirección y te enviaremos uno nuevo.',
    doneTitle: 'Tu dirección está confirmada',
    done: 'Accede para continuar.',
    send: 'Enviar el enlace',
    resend: 'Enviar de nuevo',
    resendIn: (seconds) => `Enviar de nuevo en ${seconds} s`,
    resent: 'Enviado. El enlace está en el mensaje más reciente.',
    spam: '¿No ha llegado nada? Mira en la carpeta de correo no deseado.',
    other: 'Usar otra dirección',
    otherTitle: 'Este enlace es de otra cuenta',
    otherLead: 'Ya hay una sesión abierta. Ciérrala y abre el enlace de nuevo.',
    signOut: 'Cerrar sesión',
    mailbox: 'Abrir el buzón de desarrollo',
  },
}
