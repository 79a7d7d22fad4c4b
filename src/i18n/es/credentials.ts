import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { credentials as english } from '../en/credentials'

const { plural } = counting('es')

export const credentials: Words<typeof english> = {
  passkeys: {
    description:
      'Con una clave de acceso entras con la huella, la cara o el código de tu dispositivo. Vale a la vez como contraseña y como código.',
    list: 'Tus claves de acceso',
    none: 'Todavía no tienes ninguna.',
    nameless: 'Clave de acceso',
    added: 'Añadida',
    add: 'Añadir clave de acceso',
    addDone: 'La clave de acceso se ha añadido',
    addFailed: 'No se ha añadido ninguna clave de acceso',
    unsupported: 'Este navegador no admite claves de acceso.',
    rename: (name) => `Cambiar el nombre de ${name}`,
    name: 'Nombre',
    nameProblem: 'Un nombre tiene de 1 a 100 caracteres visibles.',
    renamed: (name) => `Ahora se llama ${name}`,
    renameFailed: 'La clave de acceso se sigue llamando como antes',
    remove: (name) => `Quitar ${name}`,
    removeTitle: (name) => `¿Quitar ${name}?`,
    removeHelp:
      'Ya no podrás acceder con ella. Puede que tu dispositivo la siga ofreciendo hasta que la elimines ahí.',
    removed: (name) => `Clave de acceso quitada: ${name}`,
    removeFailed: 'La clave de acceso no se ha quitado',
  },
  secondStep: {
    description:
      'Después de la contraseña escribes un código de una app de tu teléfono. Quien solo tenga la contraseña se queda fuera.',
    off: 'No se te pide ningún código.',
    on: 'Se te pide un código en cada dispositivo nuevo.',
    left: (count) =>
      count === 0
        ? 'Has usado todos tus códigos de respaldo. Crea otros nuevos, o te quedarás fuera si pierdes el teléfono.'
        : plural(count, {
            one: 'Queda un código de respaldo.',
            other: 'Quedan # códigos de respaldo.',
          }),
    begin: 'Activar códigos',
    beginFailed: 'Los códigos no se han activado',
    setupTitle: 'Activar códigos',
    scan: 'Escanea esta imagen con tu app de autenticación y escribe el código que muestra.',
    picture: 'Imagen para tu app de autenticación',
    secret: 'O escribe esto en la app:',
    code: 'Código',
    codeMissing: 'Escribe el código que muestra tu app.',
    finish: 'Pedir códigos desde ahora',
    done: 'Desde ahora se te pide un código',
    codesTitle: 'Tus códigos de respaldo',
    codesHelp:
      'Con cada uno accedes una vez si pierdes el teléfono. Guárdalos donde solo tú los encuentres; no se volverán a mostrar.',
    copy: 'Copiar',
    copied: 'Los códigos están en el portapapeles',
    copyFailed: 'Este navegador no deja copiar a las páginas. Selecciona los códigos y cópialos tú.',
    download: 'Descargar',
    file: 'refactkit-codigos-de-respaldo.txt',
    kept: 'Los he guardado',
    renew: 'Nuevos códigos de respaldo',
    renewFailed: 'Tus códigos de respaldo siguen como estaban',
    end: 'Dejar de pedir códigos',
    endTitle: '¿Dejar de pedir códigos?',
    endHelp: 'A partir de entonces bastará la contraseña para acceder, en todos los dispositivos.',
    ended: 'Ya no se te piden códigos',
    endFailed: 'Se te siguen pidiendo códigos',
  },
  connect: {
    connect: (name) => `Conectar ${name}`,
    failed: 'No se ha conectado nada',
    problems: {
      taken: 'No se ha conectado nada: esa cuenta ya pertenece a otra persona aquí.',
      unlinked: 'No se ha conectado nada: esa cuenta no asegura que su dirección de correo sea tuya.',
      declined: 'No se ha conectado nada, porque no lo permitiste allí.',
      provider: 'No se ha conectado nada. Inténtalo de nuevo.',
    },
  },
}
