import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { account as english } from '../en/account'

const { plural } = counting('es')

export const account: Words<typeof english> = {
  description: 'Solo para ti, en todas tus organizaciones.',
  onThisPage: 'En esta página',
  sections: {
    profile: 'Perfil',
    language: 'Idioma',
    appearance: 'Apariencia',
    email: 'Correo electrónico',
    password: 'Contraseña',
    passkeys: 'Claves de acceso',
    secondStep: 'Códigos al acceder',
    sessions: 'Sesiones abiertas',
    notifications: 'Notificaciones',
    connected: 'Formas de acceso',
    data: 'Tus datos',
    removal: 'Eliminar tu cuenta',
  },
  profile: {
    description: 'Cómo te ven los demás, en todas tus organizaciones.',
    name: 'Nombre',
    nameProblem: 'Un nombre tiene de 1 a 100 caracteres visibles.',
    save: 'Guardar',
    saved: (name) => `Tu nombre ahora es ${name}`,
    changedBack: (name) => `Nombre restablecido: ${name}`,
    unchanged: 'No hay nada que guardar.',
    failed: 'Tu nombre sigue como estaba',
  },
  language: { description: 'Lo que lees aquí y en qué idioma te escribimos.' },
  sessions: {
    description: 'Al navegador cuya sesión cierres se le pedirá acceder de nuevo con el próximo clic.',
    title: 'Navegadores con la sesión abierta',
    here: 'Este navegador',
    unknown: 'Un navegador que no dice cuál es',
    used: 'Usado',
    started: 'Sesión iniciada',
    end: 'Cerrar sesión',
    endNamed: (device) => `Cerrar la sesión de ${device}`,
    endOthers: 'Cerrar las demás sesiones',
    ended: (device) => `La sesión de ${device} está cerrada`,
    endedOthers: (count) =>
      count === 0
        ? 'No había ninguna otra sesión abierta'
        : plural(count, {
            one: 'Se ha cerrado otra sesión',
            other: 'Se han cerrado otras # sesiones',
          }),
    failed: 'No se ha cerrado ninguna sesión',
  },
  connected: {
    description: 'Con cualquiera de ellas puedes acceder. La última se queda.',
    label: 'Formas de acceso',
    providers: {
      credential: 'Contraseña',
      github: 'GitHub',
      google: 'Google',
      microsoft: 'Microsoft',
      apple: 'Apple',
      gitlab: 'GitLab',
    },
    since: 'Añadida',
    remove: 'Quitar',
    removeNamed: (name) => `Quitar ${name}`,
    removed: (name) => `Ya no puedes acceder con ${name}`,
    none: 'Accedes con un enlace que se te envía.',
    failed: 'No se ha quitado nada',
  },
  data: {
    description:
      'Todo lo que se guarda sobre ti, en un solo archivo: perfil, organizaciones, invitaciones, notificaciones, navegadores y lo que has hecho. Ningún secreto, y nada sobre otras personas.',
    download: 'Descargar',
  },
  picture: {
    label: 'Foto',
    optional: 'opcional',
    help: 'Solo la ven las personas de tus organizaciones.',
    of: (name) => `La foto de ${name}`,
    choose: 'Elegir una foto',
    change: 'Cambiar',
    remove: 'Quitar',
    changed: 'Tu foto ha cambiado',
    removed: 'Se ha quitado tu foto',
    changedBack: 'Tu foto vuelve a ser la de antes',
    failed: 'Tu foto sigue como estaba',
    undoFailed: 'No se ha podido recuperar tu foto anterior',
    crop: {
      title: 'Parte visible',
      help: 'Arrastra la foto o muévela con las teclas de flecha.',
      area: 'La parte visible de la foto',
      zoom: 'Zoom',
      unreadable: 'Este navegador no puede abrir la foto. Guárdala como JPEG o PNG e inténtalo de nuevo.',
      cancel: 'Cancelar',
      use: 'Usar',
    },
  },
}
